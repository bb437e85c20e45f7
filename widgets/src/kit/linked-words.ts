import {linkedText, type Segment} from '@saha/domain/text/linked-text'
import {html} from 'lit/html.js'

/**
 * A citizen's text in paragraphs, with its links. Every paragraph has the direction of its own first letters, and no
 * link turns the words around it. Line ends are in the text: style the paragraphs with `white-space: pre-line` and
 * `overflow-wrap: anywhere`.
 */
export function linkedWords(text: string) {
  return linkedText(text).map((paragraph) => html`<p dir="auto">${paragraph.map(drawn)}</p>`)
}

function drawn({text, href, host}: Segment) {
  if (!href) return text
  const words = host ? `${text} (${host})` : text
  return html`<a dir="ltr" href=${href} rel="nofollow ugc noopener">${words}</a>`
}
