import type {StaffActivity} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {html, nothing, type TemplateResult} from 'lit'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'

/** Why no file came. */
export type DownloadTrouble =
  'notAllowed' | 'tooWide' | 'noPlaces' | 'busy' | 'tooMany' | 'unreachable' | 'unknown'

/** How far a download is. `unexplained`: its reason is missing. */
export type DownloadPhase =
  | {is: 'asking'}
  | {is: 'unexplained'}
  | {is: 'sending'}
  | {is: 'saved'; name: string}
  | {is: 'ordered'}
  | {is: 'failed'; trouble: DownloadTrouble}

interface Form {
  reader: Reader
  place: Place
  /** Id of the activity: several forms may stand on one page. */
  activity: string
  kind: StaffActivity['kind']
  phase: DownloadPhase
  send: (event: SubmitEvent) => void
}

/** What file it is to be, and what for. */
export function downloadForm({reader, place, phase, activity, kind, send}: Form): TemplateResult {
  const {speaker, words} = reader
  const {format, shape, labels, reason, ...terms} = words.console.downloads
  const id = `${activity}-download`
  const hasPlaces = kind === 'survey' || kind === 'ideas'
  const isSending = phase.is === 'sending'
  const isUnexplained = phase.is === 'unexplained'
  const missing = speaker.count(reason.missing, limits.shortestReason)
  return html`<form class="fields" novalidate aria-busy=${isSending} @submit=${send}>
    ${choice(format.title, 'format', [
      ['csv', format.csv],
      ['xlsx', format.xlsx],
      ['json', format.json],
      ...(hasPlaces ? [['geojson', format.geojson] as const] : []),
    ])}
    ${
      kind === 'survey'
        ? choice(shape.title, 'shape', [
            ['wide', shape.wide],
            ['long', shape.long],
          ])
        : html`<input type="hidden" name="shape" value="wide" />`
    }
    <div class="field">
      <label for="${id}-labels">${labels.title}</label>
      <select id="${id}-labels" name="labels">
        <option value="">${labels.ids}</option>
        ${place.languages.map(
          (language) =>
            html`<option value=${language}>
              ${speaker.say(labels.words, {language: speaker.languageName(language)})}
            </option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label class="tick">
        <input type="checkbox" name="freeText" checked aria-describedby="${id}-free" />
        <span>${terms.freeText}</span>
      </label>
      <p class="hint" id="${id}-free">${terms.freeTextHint}</p>
    </div>
    <div class="field ${isUnexplained ? 'wrong' : ''}">
      <label for="${id}-reason">${reason.title}</label>
      <p class="hint" id="${id}-hint">${reason.hint}</p>
      ${isUnexplained ? html`<p class="error" id="${id}-problem">${missing}</p>` : nothing}
      <textarea
        id="${id}-reason"
        name="reason"
        rows="2"
        dir="auto"
        required
        maxlength=${limits.longestReason}
        aria-invalid=${isUnexplained ? 'true' : nothing}
        aria-describedby="${id}-hint ${isUnexplained ? `${id}-problem` : ''}"
      ></textarea>
    </div>
    <div class="buttons">
      <button class="primary" aria-disabled=${isSending}>${isSending ? terms.sending : terms.send}</button>
    </div>
    ${
      phase.is === 'failed'
        ? html`<p class="notice problem" role="alert">${terms.trouble[phase.trouble]}</p>`
        : nothing
    }
    <p class=${phase.is === 'saved' || phase.is === 'ordered' ? 'notice' : 'unseen'} role="status">
      ${phase.is === 'saved' ? speaker.say(terms.saved, {name: phase.name}) : nothing}
      ${phase.is === 'ordered' ? terms.large.ordered : nothing}
    </p>
  </form>`
}

/** One of several, the first one chosen. */
function choice(title: string, name: string, options: readonly (readonly [value: string, words: string])[]) {
  return html`<fieldset class="field">
    <legend>${title}</legend>
    ${options.map(
      ([value, words], at) =>
        html`<label class="tick">
          <input type="radio" name=${name} value=${value} ?checked=${at === 0} />
          <span>${words}</span>
        </label>`,
    )}
  </fieldset>`
}
