import type {Download} from '@saha/contract'
import {html, type TemplateResult} from 'lit'
import type {Reader} from '../kit/reader.ts'

/** Who downloaded responses, when and why. @param past `undefined` while it is on its way, `null` when it cannot be read. */
export function pastDownloads(reader: Reader, past: readonly Download[] | null | undefined): TemplateResult {
  const {past: terms} = reader.words.console.downloads
  return html`<section class="past" aria-busy=${past === undefined}>
    <h4>${terms.title}</h4>
    ${past === null ? html`<p class="muted" role="alert">${terms.unreadable}</p>` : listOf(reader, past ?? [], past !== undefined)}
  </section>`
}

function listOf(reader: Reader, past: readonly Download[], isRead: boolean) {
  const {past: terms} = reader.words.console.downloads
  if (past.length === 0) return html`<p class="muted">${isRead ? terms.none : ''}</p>`
  return html`<ol>
    ${past.map(
      (download) =>
        html`<li>
          <p><bdi>${download.reason}</bdi></p>
          <p class="muted">${entry(reader, download)}</p>
        </li>`,
    )}
  </ol>`
}

function entry({speaker, words}: Reader, {email, at, format, shape, labels, freeText}: Download): string {
  const {past, shape: shapes} = words.console.downloads
  const who = speaker.say(past.entry, {email, moment: speaker.moment(at)})
  const what = [
    format.toUpperCase(),
    shapes[shape],
    ...(labels === null ? [] : [speaker.languageName(labels)]),
    ...(freeText ? [] : [past.withoutFreeText]),
  ]
  return [who, ...what].join(' · ')
}
