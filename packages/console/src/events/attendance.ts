/** Who has registered for an event, with a tick for each who came. */
import {limits} from '@saha/contract/limits'
import type {AnswerableQuestion, Answer, HostedRegistration, HostedRegistrations} from '@saha/contract'
import type {ConsoleEventsTerms} from '@saha/i18n/console-events/terms'
import {html, nothing} from 'lit'
import {textField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'

export interface AttendanceShown {
  terms: ConsoleEventsTerms
  reader: Reader
  place: Place
  hosted: HostedRegistrations
  came: ReadonlySet<string>
  guests: number
  isSaving: boolean
  /** Why it was not saved. */
  problem: unknown
  tick: (id: string, isTicked: boolean) => void
  count: (guests: number) => void
  save: () => void
}

export function attendancePart(shown: AttendanceShown) {
  const {terms, hosted, guests, problem, isSaving, count, save} = shown
  const hasBegun = hosted.event.now.time !== 'before'
  return html`${hosted.registrations.length === 0 ? html`<p class="notice">${terms.nobody}</p>` : table(shown, hasBegun)}
  ${
    hasBegun
      ? html`<section class="card fields">
          ${textField({
            id: 'guests',
            label: terms.guests,
            hint: terms.guestsHint,
            type: 'number',
            dir: 'ltr',
            value: String(guests),
            onInput: (typed) =>
              count(Math.min(limits.eventSeats, Math.max(0, Math.floor(Number(typed) || 0)))),
          })}
          ${problem}
          <button type="button" class="primary" ?disabled=${isSaving} @click=${save}>${terms.save}</button>
        </section>`
      : html`<p class="notice">${terms.notBegun}</p>`
  }
  ${contacts(shown)}`
}

function table({terms, reader, place, hosted, came, tick}: AttendanceShown, hasBegun: boolean) {
  const fields = (hosted.event.event.registration.fields ?? []).filter(
    (field): field is AnswerableQuestion => field.type !== 'information' && field.type !== 'contact',
  )
  return html`<div class="attendance-scroll" tabindex="0" role="region" aria-label=${terms.person}>
    <table class="attendance">
      <thead>
        <tr>
          <th scope="col">${terms.person}</th>
          ${fields.map(({text}) => html`<th scope="col">${reader.plain(text, place.languages)}</th>`)}
          ${hasBegun ? html`<th scope="col">${terms.present}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${hosted.registrations.map((one, at) => {
          const name = one.name ?? reader.speaker.say(terms.unnamed, {number: at + 1})
          return html`<tr>
            <th scope="row"><bdi>${name}</bdi>${waits(terms, reader, one)}</th>
            ${fields.map((field) => html`<td><bdi>${answerWords(field, one.answers[field.id], reader, place)}</bdi></td>`)}
            ${
              hasBegun
                ? html`<td>
                    <input
                      type="checkbox"
                      aria-label="${terms.present}: ${name}"
                      .checked=${came.has(one.id)}
                      @change=${(event: Event) => tick(one.id, (event.target as HTMLInputElement).checked)}
                    />
                  </td>`
                : nothing
            }
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}

const waits = (terms: ConsoleEventsTerms, reader: Reader, {place}: HostedRegistration) =>
  place === undefined ? nothing : html` <small>${reader.speaker.say(terms.place, {place})}</small>`

/** An answer in words: what was chosen as the municipality put it, everything else as it was typed. */
function answerWords(
  field: AnswerableQuestion,
  answer: Answer | undefined,
  reader: Reader,
  place: Place,
): string {
  if (answer === undefined || answer === null) return '–'
  const options = 'options' in field ? field.options : []
  const word = (value: unknown) => {
    const option = options.find(({id}) => id === value)
    return option ? reader.plain(option.text, place.languages) : String(value)
  }
  if (Array.isArray(answer)) return answer.map(word).join(' · ')
  return typeof answer === 'object' ? Object.values(answer).flat().map(word).join(' · ') : word(answer)
}

function contacts({terms, hosted}: AttendanceShown) {
  if (hosted.contacts.length === 0) return nothing
  return html`<details class="card">
    <summary>${terms.contacts}</summary>
    <p class="muted">${terms.contactsHint}</p>
    <ul dir="ltr">
      ${hosted.contacts.map(({contact}) => html`<li>${contact}</li>`)}
    </ul>
  </details>`
}
