/** Ways to pass a page on: its address to copy, and plain links that open a message. No script of others, no picture of theirs. */
import {html, type Markup} from '../markup.ts'
import {readStyles} from '../page.ts'
import type {PageReader} from '../page-reader.ts'

export const shareStyles = readStyles('share/share.css')

/** What is passed on: the same for everybody who does. */
export interface Shared {
  title: string
  /** Whole address of the page, in the language in which it is read. */
  url: string
}

/** Title and address alone. Whoever is asked to send them learns neither the page that the link was on nor anything else. */
export function shareLinks({terms}: Pick<PageReader, 'terms'>, {title, url}: Shared): Markup {
  const words = terms.hosted.share
  const [name, address] = [title.toWellFormed(), url].map(encodeURIComponent)
  const ways = [
    [words.whatsapp, `https://wa.me/?text=${name}%0A${address}`],
    [words.telegram, `https://t.me/share/url?url=${address}&text=${name}`],
    [words.mail, `mailto:?subject=${name}&body=${address}`],
  ] as const
  return html`<aside class="share" aria-label="${words.title}">
    <details>
      <summary>${words.title}</summary>
      <p>
        <label for="share-address">${words.address}</label>
        <input id="share-address" dir="ltr" readonly value="${url}" />
      </p>
      <ul role="list">
        ${ways.map(([way, href]) => html`<li><a href="${href}" rel="noopener noreferrer">${way}</a></li>`)}
      </ul>
      <p><small>${words.text}</small></p>
    </details>
  </aside>`
}
