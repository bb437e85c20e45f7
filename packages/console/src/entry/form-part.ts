/** The form as it is typed: what is wrong with it, the number on the paper, and all questions. */
import type {ShownSurvey} from '@saha/contract'
import {readEntry, type EntryMistake} from '@saha/domain/survey/entry/read-entry'
import {pathThrough} from '@saha/domain/survey/paths'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import {live} from 'lit/directives/live.js'
import {describedBy, field} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'
import {entryForm} from './entry-form.ts'

export interface FormPartFacts {
  reader: Reader
  terms: ConsoleEntryTerms
  activity: ShownSurvey
  /** Of the municipality. */
  languages: readonly string[]
  is: 'typing' | 'again' | 'correcting'
  typed: ReadonlyMap<string, string>
  mistakes: readonly EntryMistake[]
  /** The number on the paper; `undefined` where it needs none. */
  number: {typed: string; isMissing: boolean} | undefined
  /** On the button. */
  verb: string
  /** Why it was not sent. */
  trouble: string | undefined
  /** It was kept on this device. */
  isFound: boolean
  isUnderWay: boolean
  type: (field: string, text: string) => void
  typeNumber: (paper: string) => void
  press: (event: KeyboardEvent) => void
  send: (event: SubmitEvent) => void
}

export function formPart(facts: FormPartFacts): unknown {
  const {reader, terms, activity, languages, is, typed, mistakes, isUnderWay, type} = facts
  const {survey} = activity
  const asked = pathThrough(survey, readEntry(survey, typed).answers).pages
  return html`${is === 'correcting' ? html`<p class="notice">${terms.correcting}</p>` : nothing}
    ${facts.isFound ? html`<p class="notice" role="status">${terms.found}</p>` : nothing}
    ${
      is === 'again'
        ? html`<div class="notice" role="status">
            <h2>${terms.second.title}</h2>
            <p>${terms.second.text}</p>
          </div>`
        : nothing
    }
    ${facts.trouble ? html`<p class="notice problem" role="alert">${facts.trouble}</p>` : nothing}
    <form
      class="card fields entry-form"
      novalidate
      aria-busy=${isUnderWay}
      @submit=${facts.send}
      @keydown=${facts.press}
    >
      ${facts.number && is === 'typing' ? numberField(facts, facts.number) : nothing}
      ${entryForm({
        reader,
        terms,
        activity,
        languages,
        typed,
        mistakes,
        asked: new Set(asked.flatMap(({questions}) => questions.map(({id}) => id))),
        type,
        prefix: 'entry',
      })}
      <div class="buttons">
        <button class="primary" aria-disabled=${isUnderWay}>
          ${isUnderWay ? terms.sending : facts.verb}
        </button>
      </div>
    </form>`
}

function numberField(
  {terms, typeNumber}: FormPartFacts,
  {typed, isMissing}: {typed: string; isMissing: boolean},
): unknown {
  const {papers: words} = terms
  const named = {
    id: 'entry-paper',
    label: words.number,
    hint: words.numberHint,
    problem: isMissing ? words.noNumber : undefined,
  }
  return field(
    named,
    html`<input
      id=${named.id}
      data-stop
      class="entry-short"
      dir="ltr"
      autocomplete="off"
      aria-describedby=${describedBy(named)}
      aria-invalid=${isMissing ? 'true' : nothing}
      .value=${live(typed)}
      @input=${(event: Event) => typeNumber((event.target as HTMLInputElement).value)}
    />`,
  )
}
