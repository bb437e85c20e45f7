/** What follows when a form is stored: its receipt, correcting it, and the next one. */
import type {EntryDesk} from '@saha/contract'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import type {Reader} from '../kit/reader.ts'
import {printSlip} from './slip.ts'

/** The form that was stored last. It is gone when the page is left: then only its receipt opens it. */
export interface LastForm {
  receipt: string
  typed: ReadonlyMap<string, string>
}

export interface LastFormFacts {
  reader: Reader
  terms: ConsoleEntryTerms
  desk: EntryDesk
  /** Of the municipality. */
  languages: readonly string[]
  last: LastForm
  next: () => void
  /** Absent where a second reading sets right what was mistyped. */
  correct: (() => void) | undefined
}

export function lastPart({reader, terms, desk, languages, last, next, correct}: LastFormFacts): unknown {
  const print = (event: Event) => {
    const chosen = (event.currentTarget as HTMLElement).closest('.card')?.querySelector('select')?.value
    void printSlip(desk, last.receipt, chosen ?? languages[0] ?? 'en', languages)
  }
  return html`<div class="buttons">
      <button type="button" class="primary entry-next" @click=${next}>${terms.next}</button>
      ${correct ? html`<button type="button" @click=${correct}>${terms.correct}</button>` : nothing}
    </div>
    <section class="card entry-receipt" aria-labelledby="entry-receipt">
      <h2 id="entry-receipt">${terms.receipt}</h2>
      <p><code dir="ltr" translate="no">${last.receipt}</code></p>
      <div class="field">
        <label for="slip-language">${terms.printIn}</label>
        <select id="slip-language">
          ${languages.map((language) => html`<option value=${language}>${reader.speaker.languageName(language)}</option>`)}
        </select>
      </div>
      <div class="buttons"><button type="button" @click=${print}>${terms.print}</button></div>
    </section>`
}
