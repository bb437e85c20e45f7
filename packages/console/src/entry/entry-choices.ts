/** What is said once for a whole pile of forms: how they came, and how often each is read. */
import type {EntryChannel, ShownSurvey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import {selectField} from '../kit/fields.ts'

/**
 * `once`: each form is typed once. `twice`: two times at this desk. `first` and `second`: two people at two desks read
 * it, and the number on the paper tells which belong together.
 */
export const readings = ['once', 'twice', 'first', 'second'] as const
export type Reading = (typeof readings)[number]

/** Whether forms are read at two desks. */
export function isAtTwoDesks(reading: Reading): boolean {
  return reading === 'first' || reading === 'second'
}

/** Whether the contract's `PaperNumber` lets it through. */
export function isPaperNumber(paper: string): boolean {
  return paper.length <= limits.paperNumber && /^[\p{L}\p{N}./-]+$/u.test(paper)
}

export interface ChoicesFacts {
  terms: ConsoleEntryTerms
  activity: ShownSurvey
  channel: EntryChannel
  reading: Reading
  /** A form is half done: how often it is read stays as it is. */
  isUnderWay: boolean
  chooseChannel: (channel: EntryChannel) => void
  chooseReading: (reading: Reading) => void
}

export function choicesPart(facts: ChoicesFacts): unknown {
  const {terms, activity, channel, reading, isUnderWay, chooseChannel, chooseReading} = facts
  return html`<div class="card entry-choices">
    <div class="entry-pile">
      ${selectField<EntryChannel>({
        id: 'entry-channel',
        label: terms.channel.title,
        value: channel,
        choices: (['paper', 'assisted'] as const).map((value) => ({value, label: terms.channel[value]})),
        onChange: chooseChannel,
      })}
      ${
        isUnderWay
          ? nothing
          : selectField<Reading>({
              id: 'entry-reading',
              label: terms.reading.title,
              value: reading,
              choices: readings.map((value) => ({value, label: terms.reading[value]})),
              onChange: chooseReading,
            })
      }
    </div>
    <details>
      <summary>${terms.help}</summary>
      <ul>
        <li>${terms.keys}</li>
        ${activity.sensitive ? nothing : html`<li>${terms.kept}</li>`}
        <li>${terms.readingHelp}</li>
        ${activity.level === 'open' ? nothing : html`<li>${terms.oncePerBrowser}</li>`}
      </ul>
    </details>
    ${activity.sensitive ? html`<p class="hint">${terms.notKept}</p>` : nothing}
  </div>`
}
