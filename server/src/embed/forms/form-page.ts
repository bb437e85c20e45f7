/** The page around a form, and around what becomes of it: made for one visitor, kept nowhere. */
import type {Context} from 'hono'
import {directionOf, speakerFor} from '@saha/i18n'
import {replyPrepared} from '../../http/prepared.ts'
import {html, type Markup} from '../markup.ts'
import {lookStyles} from '../page-look.ts'
import {prepareHosted, readStyles, typefacesBelow} from '../page.ts'
import type {Visit} from './visit.ts'
import {inLanguage, own} from './visit.ts'

export interface FormPage {
  title: string
  body: Markup
  /** What was typed stays when the language changes: its form has buttons for that, and no page links. */
  hasForm?: true
  /** Something was not accepted. */
  hasProblem?: true
  /** Holds a receipt code: it is not compressed, so that nobody can guess it from the length. */
  holdsSecret?: true
  /** Default: 200. */
  status?: number
}

const styles = [typefacesBelow, ...['answer-page.css', 'forms/forms.css'].map(readStyles)]

/** The reply with a page, in no cache. Its forms name their origin, and no other site learns of its address. */
export async function replyForm(c: Context, visit: Visit, page: FormPage): Promise<Response> {
  const {reader, activity} = visit
  const {municipality, title, id} = activity.shown
  const problem = page.hasProblem ? `${reader.terms.survey.problems.title}: ` : ''
  const prepared = await prepareHosted(
    {
      reader,
      title: `${problem}${page.title} – ${reader.plain(title)} – ${reader.plain(municipality.name)}`,
      head: html`<meta name="robots" content="noindex" />`,
      styles: [...styles, ...lookStyles(reader)],
      hasForm: true,
      body: html`<header>
          <p>${reader.words(municipality.name)}</p>
        </header>
        <main>
          <p><a href="../${id}?lang=${reader.language}">${reader.words(title)}</a></p>
          ${page.body}
        </main>
        <footer>${languages(visit, page)}</footer>`,
    },
    'no-store',
  )
  const sent = page.holdsSecret
    ? new Response(prepared.plain.bytes, prepared.plain)
    : replyPrepared(prepared, c.req)
  const headers = new Headers(sent.headers)
  headers.delete('etag')
  headers.set('referrer-policy', 'same-origin')
  return new Response(sent.body, {status: page.status ?? 200, headers})
}

/** The same in the municipality's other languages. Within a form as buttons of it, so that nothing typed is lost. */
function languages({reader, activity, c}: Visit, {hasForm}: FormPage): Markup | '' {
  const others = activity.shown.municipality.languages.filter((other) => other !== reader.language)
  if (others.length === 0) return ''
  const nameOf = (other: string) => speakerFor(other).languageName(other)
  const {lang: _, ...query} = c.req.query()
  const addressIn = (other: string) => `?${new URLSearchParams({lang: other, ...query}).toString()}`
  return html`<ul class="languages" aria-label="${reader.terms.hosted.languages}">
    ${others.map(
      (other) =>
        html`<li lang="${other}" dir="${directionOf(other)}">
          ${
            hasForm
              ? html`<button class="quiet" form="form" name="${own.pressed}" value="${inLanguage(other)}">
                  ${nameOf(other)}
                </button>`
              : html`<a href="${addressIn(other)}" hreflang="${other}">${nameOf(other)}</a>`
          }
        </li>`,
    )}
  </ul>`
}

/** A page that only says something. */
export function sayPage(title: string, words: Markup | string, more: Partial<FormPage> = {}): FormPage {
  return {
    title,
    body: html`<h1>${title}</h1>
      <p class="text">${words}</p>`,
    ...more,
  }
}
