/** What all hosted pages share: the document around them, their policy, their typefaces. */
import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {raw} from 'hono/html'
import {prepare, type Prepared} from '../http/prepared.ts'
import {html, type Markup} from './markup.ts'
import type {PageReader} from './page-reader.ts'

/** A page and what it may load. */
export interface HostedPage {
  reader: Pick<PageReader, 'spoken' | 'direction'>
  title: string
  /** What else stands in the head. */
  head?: Markup
  body: Markup
  /** Style sheets, within the page: a page that is saved stays as it is. */
  styles: readonly string[]
  /** Further directives of the Content Security Policy. */
  policy?: readonly string[]
  /** Origins of further pictures. */
  pictures?: readonly string[]
  /** A form asks for another view of the same page. */
  hasForm?: true
  /** Who may put the page into a frame, as `frame-ancestors` has it. Default: nobody. */
  framedBy?: readonly string[]
}

/** A style sheet of this folder, by its name. */
export function readStyles(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
}

/** The typefaces for a page elsewhere than below `/embed/`. @param home the way from the page to the server's first address. */
export function typefacesFrom(home: string): string {
  return readStyles('typefaces.css').replaceAll('url(../', `url(${home}/embed/`)
}

/** The typefaces for a page one step below that of its activity. */
export const typefacesBelow = readStyles('typefaces.css').replaceAll('url(../', 'url(../../')

/**
 * The page's bytes: nothing from elsewhere, nothing inline but its own style sheets, no frame around it.
 *
 * @param cache value of `cache-control`.
 */
export async function prepareHosted(page: HostedPage, cache = 'public, max-age=60'): Promise<Prepared> {
  const {reader, title, head, body, styles, policy = [], pictures = [], hasForm, framedBy = ["'none'"]} = page
  // The bytes between the tags are exactly those whose hash the policy names.
  const sheets = styles.map((sheet) => raw(`<style>${sheet}</style>`))
  const document = await html`<!doctype html>
    <html lang="${reader.spoken}" dir="${reader.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        ${sheets} ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`
  return prepare(document.toString(), {
    type: 'text/html; charset=utf-8',
    cache,
    headers: {
      'content-security-policy': policyFor(styles, [
        `frame-ancestors ${framedBy.join(' ')}`,
        ["img-src 'self' data:", ...pictures].join(' '),
        `form-action ${hasForm ? "'self'" : "'none'"}`,
        ...policy,
      ]),
    },
    effort: 6,
  })
}

function policyFor(styles: readonly string[], further: readonly string[]): string {
  const known = styles.map((sheet) => `'sha256-${hash('sha256', sheet, 'base64')}'`)
  return [
    "default-src 'none'",
    `style-src ${known.join(' ')}`,
    "font-src 'self'",
    "base-uri 'none'",
    ...further,
  ].join('; ')
}
