import type {WholeReport} from '@saha/contract'
import type {ReportedResults} from '@saha/domain/results/report-words'
import type {ReportPageTerms} from '@saha/i18n/console-report/terms'
import {html, nothing} from 'lit'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import {numbersOf, type NumberGroup} from './numbers.ts'

export interface NumberListFacts {
  reader: Reader
  terms: ReportPageTerms
  place: Place
  report: WholeReport
  results: ReadonlyMap<string, ReportedResults>
  insert: (written: string) => void
}

/** Every number that can stand in the words, each with a button that puts it where the cursor was. */
export function numberList(facts: NumberListFacts) {
  const {terms, report, reader, place} = facts
  const groups = report.surveys.flatMap(({activity, title}) =>
    numbersOf(facts, activity, reader.plain(title, place.languages)),
  )
  if (groups.length === 0) return nothing
  return html`<details class="card numbers">
    <summary>${terms.numbers.title}</summary>
    <p class="muted">${terms.numbers.lead}</p>
    ${groups.map((group) => numberGroup(facts, group))}
  </details>`
}

function numberGroup({reader, terms, insert}: NumberListFacts, {title, choices}: NumberGroup) {
  return html`<h2>${title}</h2>
    <ul>
      ${choices.map(
        ({written, says, means}) =>
          html`<li>
            <button
              type="button"
              aria-label=${reader.speaker.say(terms.numbers.insert, {number: says, meaning: means})}
              @click=${() => insert(written)}
            >
              <strong><bdi>${says}</bdi></strong> <span>${means}</span>
            </button>
          </li>`,
      )}
    </ul>`
}

/** Puts a number into a field where its cursor was, and leaves the cursor behind it. */
export function putNumber(field: HTMLTextAreaElement, written: string): void {
  field.setRangeText(written, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', {bubbles: true}))
  field.focus()
}
