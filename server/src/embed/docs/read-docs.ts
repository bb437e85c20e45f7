/** The documentation, `docs/` of this project, made into markup. It is Markdown, so that it can be read on a forge too. */
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import createMarkdown, {type Token} from 'markdown-it'

/** One page. */
export interface Doc {
  /** Its address below `/docs/`: `embedding/link`. Of the contents: nothing. */
  name: string
  /** Its first heading. */
  title: string
  /** Markup of all that follows the first heading, made by us alone. */
  markup: string
}

/** A part of the contents. */
export interface DocSection {
  title: string
  docs: {name: string; title: string}[]
}

/** All pages, in no order, and the order in which the contents list them. */
export interface Docs {
  pages: ReadonlyMap<string, Doc>
  sections: readonly DocSection[]
}

const folder = join(import.meta.dirname, '../../../../docs')

const CONTENTS = 'README.md'

const beginsInArabic = /^\P{L}*\p{Script=Arabic}/u

/** Reads every page. @throws Error when the contents name a page that there is not. */
export async function readDocs(): Promise<Docs> {
  const files = (await readdir(folder, {recursive: true}))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replaceAll('\\', '/'))
  const pages = new Map<string, Doc>()
  for (const file of files) {
    const doc = drawDoc(file, await readFile(join(folder, file), 'utf8'))
    pages.set(doc.name, doc)
  }
  const sections = readContents(await readFile(join(folder, CONTENTS), 'utf8'))
  for (const {name} of sections.flatMap(({docs}) => docs))
    if (!pages.has(name)) throw new Error(`docs/${CONTENTS} names ${name}, which is not there.`)
  return {pages, sections}
}

/**
 * Makes one page.
 *
 * @param file seen from `docs/`: `embedding/link.md`. Links to other pages become addresses; what stands elsewhere in the
 *   project is named, because no reader of the page has it.
 */
export function drawDoc(file: string, source: string): Doc {
  const markdown = createMarkdown({html: false})
  const tokens = markdown.parse(source, {})
  const end = tokens.findIndex(({type}) => type === 'heading_close')
  const title = end > 0 ? plain(tokens[end - 1]) : file
  const rest = tokens.slice(end + 1)
  for (const [at, token] of rest.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', slugOf(plain(rest[at + 1])))
    if (token.type !== 'inline') continue
    token.children = linksOf(token.children ?? [], file)
    if (beginsInArabic.test(plain(token))) {
      const block = rest[at - (rest[at - 1]?.hidden ? 2 : 1)]
      block?.attrSet('lang', 'ar')
      block?.attrSet('dir', 'rtl')
    }
  }
  // A wide table is moved by itself, with the keys too.
  const scrolls = '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>\n'
  markdown.renderer.rules['table_open'] = () => scrolls
  markdown.renderer.rules['table_close'] = () => '</table></div>\n'
  return {name: nameOf(file), title, markup: markdown.renderer.render(rest, markdown.options, {})}
}

/** Where each page stands: `embedding/link.md` is `embedding/link`, and `README.md` the folder itself. */
function nameOf(file: string): string {
  return file.replace(/(?:^|\/)README\.md$/, '').replace(/\.md$/, '')
}

function readContents(source: string): DocSection[] {
  const sections: DocSection[] = []
  for (const line of source.split('\n')) {
    const heading = /^## (.+)/.exec(line)?.[1]
    if (heading) sections.push({title: heading, docs: []})
    const [, title, file] = /^- \[(.+)\]\((.+\.md)\)/.exec(line) ?? []
    if (title && file) sections.at(-1)?.docs.push({name: nameOf(file), title})
  }
  return sections
}

/** Anchors as forges have them, so that one link serves both. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}

function plain(token: Token | undefined): string {
  return (token?.children ?? []).map(({content}) => content).join('')
}

function linksOf(tokens: readonly Token[], file: string): Token[] {
  let isLeft = false
  return tokens.filter((token) => {
    if (token.type === 'link_open') {
      const address = addressOf(String(token.attrGet('href')), file)
      isLeft = address === undefined
      if (address) token.attrSet('href', address)
      return !isLeft
    }
    return token.type !== 'link_close' || !isLeft
  })
}

/** @returns `undefined` for what no reader of the pages has. */
function addressOf(href: string, file: string): string | undefined {
  if (/^(?:https?:|mailto:|#)/.test(href)) return href
  const {pathname, hash} = new URL(href, `file:///docs/${file}`)
  const [, inside] = /^\/docs\/(.*\.md)$/.exec(pathname) ?? []
  // Seen from the page, so that all of it works below a path of a proxy too.
  if (inside === undefined) return undefined
  const up = '../'.repeat(nameOf(file).split('/').length - 1)
  return `${up}${nameOf(inside)}${hash}` || './'
}
