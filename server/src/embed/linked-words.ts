import {linkedText, type Segment} from '@saha/domain'
import {html, type Markup} from './markup.ts'

/**
 * A citizen's text in paragraphs, with its links, as the elements show it. Line ends are in the text: style the
 * paragraphs with `white-space: pre-line` and `overflow-wrap: anywhere`.
 */
export function linkedWords(text: string): Markup[] {
  return linkedText(text).map((paragraph) => html`<p dir="auto">${paragraph.map(written)}</p>`)
}

function written({text, href, host}: Segment): Markup | string {
  if (!href) return text
  const words = host ? `${text} (${host})` : text
  return html`<a dir="ltr" href="${href}" rel="nofollow ugc noopener">${words}</a>`
}
