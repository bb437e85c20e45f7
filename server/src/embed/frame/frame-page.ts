/** What stands in a frame on a page of another website: the element, and the way to its own page. */
import {elementLoads} from '../element-loads.ts'
import {html} from '../markup.ts'
import {elementAttributes, lookStyles} from '../page-look.ts'
import {elementOf} from '../settled-look.ts'
import {readStyles, typefacesBelow, type HostedPage} from '../page.ts'
import type {PageReader} from '../page-reader.ts'
import type {ActivityRecord} from '../../activities/activities.queries.ts'

const styles = [typefacesBelow, ...['answer-page.css', 'frame/frame.css'].map(readStyles)]

export interface FramePageNeeds {
  /** Sources of `frame-ancestors`. */
  framedBy: readonly string[]
  /** For frames whose origin browsers hide; `undefined` where those may not send. */
  pass: string | undefined
  /** Address of the activity's own page. */
  whole: string
}

/** Whoever has no scripts finds in the element what is asked, and the link to a page that needs none. */
export function framePage(
  {kind, shown, map}: ActivityRecord,
  reader: PageReader,
  {framedBy, pass, whole}: FramePageNeeds,
): HostedPage {
  const {title, consultation, municipality, id} = shown
  const {frame} = reader.terms.hosted
  const tag = elementOf[kind]
  const attributes = elementAttributes(reader, html`activity="${municipality.id}/${id}"`)
  const inside = html`<h1>${reader.words(title)}</h1>
    <p class="text">${reader.words(consultation.summary)}</p>
    <p><a href="${whole}" target="_blank" rel="noopener">${frame.takePart}</a></p>`
  const element = html`<${tag} ${attributes}>${inside}</${tag}>`
  // Addresses are relative, so that the page also works below a path of a proxy.
  return {
    reader,
    title: `${reader.plain(title)} – ${reader.plain(municipality.name)}`,
    head: html`<meta name="robots" content="noindex" />
      <link rel="canonical" href="${whole}" />
      ${pass === undefined ? '' : html`<meta name="saha-frame" content="${pass}" />`}
      <script type="module" src="../../../frame-page.js"></script>
      <script type="module" src="../../../saha.js"></script>`,
    styles: [...styles, ...lookStyles(reader)],
    ...elementLoads(map),
    framedBy,
    body: html`<main>${element}</main>
      <footer>
        <span>${reader.words(municipality.name)}</span>
        <a href="${whole}" target="_blank" rel="noopener">${frame.whole}</a>
      </footer>`,
  }
}
