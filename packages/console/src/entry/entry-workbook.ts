import {callStaff} from '@saha/client/call-staff'
import type {EntriesAccount, EntryLine, ShownSurvey} from '@saha/contract'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {save} from '../downloads/save.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {selectField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {codeWords} from './mistake-words.ts'

/** Lines with something to say that are shown; a file has at most some hundreds. */
const mostShown = 100

/** Many forms in one file: the template, a trial, and the account line by line. */
export class ConsoleEntryWorkbook extends ConsolePart {
  @property({attribute: false}) place!: Place
  @property({attribute: false}) terms!: ConsoleEntryTerms
  @property({attribute: false}) activity!: ShownSurvey

  @state() private store: 'all' | 'right' = 'all'
  @state() private account: (EntriesAccount & {isDry: boolean}) | undefined
  @state() private file: File | undefined

  private readonly fetching = new Deed(this)
  private readonly sending = new Deed(this)

  protected override render(): unknown {
    const {workbook: words} = this.terms
    const {isUnderWay} = this.sending
    return html`<details class="card entry-workbook">
      <summary>${words.title}</summary>
      <div class="fields">
        <p>${words.text}</p>
        ${this.fetching.notice(this.reader)}
        <div class="buttons"><button type="button" @click=${this.fetch}>${words.template}</button></div>
        <div class="field">
          <label for="entry-file">${words.file}</label>
          <input id="entry-file" type="file" accept=".xlsx" @change=${this.choose} />
        </div>
        ${selectField<'all' | 'right'>({
          id: 'entry-store',
          label: words.store,
          value: this.store,
          choices: (['all', 'right'] as const).map((value) => ({value, label: words[value]})),
          onChange: (value) => (this.store = value),
        })}
        ${this.sending.notice(this.reader)}
        ${
          this.file
            ? html`<div class="buttons">
                <button type="button" aria-disabled=${isUnderWay} @click=${() => void this.send(true)}>
                  ${isUnderWay ? words.reading : words.dry}
                </button>
                <button
                  type="button"
                  class="primary"
                  aria-disabled=${isUnderWay}
                  @click=${() => void this.send(false)}
                >
                  ${words.run}
                </button>
              </div>`
            : nothing
        }
        <div role="status">${this.account ? this.told(this.account) : nothing}</div>
      </div>
    </details>`
  }

  private told({lines, refused, isDry}: EntriesAccount & {isDry: boolean}): unknown {
    const {workbook: words} = this.terms
    if (refused !== null) return html`<p class="notice problem">${this.refusedWords(refused)}</p>`
    if (lines.length === 0) return html`<p class="notice">${words.none}</p>`
    const {count} = this.reader.speaker
    const of = (is: EntryLine['is']) => lines.filter((line) => line.is === is).length
    const sums = [
      [isDry ? words.would : words.stored, of('stored')],
      [words.known, of('known')],
      [words.wrong, of('wrong')],
      [words.leftOut, of('left-out')],
    ] as const
    return html`<div class="notice">
      ${sums.map(([sentence, number]) => (number > 0 ? html`<p>${count(sentence, number)}</p>` : nothing))}
      <ul>
        ${lines
          .filter(({problems, passedOver}) => problems.length + passedOver.length > 0)
          .slice(0, mostShown)
          .map((line) => html`<li>${this.lineWords(line)}</li>`)}
      </ul>
    </div>`
  }

  private lineWords({row, problems, passedOver}: EntryLine): unknown {
    const {workbook: words} = this.terms
    const {say, number} = this.reader.speaker
    return html`<strong>${say(words.row, {row: number(row)})}</strong>
      <ul>
        ${problems.map(
          ({cell, code}) =>
            html`<li>
              ${cell ? html`<bdi dir="ltr">${cell}</bdi>` : words.whole}: ${codeWords(this.terms, code)}
            </li>`,
        )}
        ${passedOver.length > 0 ? html`<li>${words.passed} <bdi dir="ltr">${passedOver.join(', ')}</bdi></li>` : nothing}
      </ul>`
  }

  private refusedWords(code: string): string {
    const {refused} = this.terms.workbook
    const known: Partial<Record<string, string>> = {
      'not-our-template': refused.template,
      'other-survey': refused.other,
      changed: refused.changed,
      'unknown-column': refused.columns,
      'too-many-forms': refused.tooMany,
    }
    return known[code] ?? refused.unreadable
  }

  private get where() {
    return {municipality: this.place.municipality, activity: this.activity.id}
  }

  private readonly fetch = async () => {
    const {languages} = this.place
    const mine = languages.includes(this.reader.language) ? this.reader.language : (languages[0] ?? 'en')
    const done = await this.fetching.run(() =>
      callStaff(server, 'readEntryTemplate', this.where, undefined, {lang: mine}),
    )
    if (done) save(done.reply)
  }

  private readonly choose = (event: Event) => {
    this.file = (event.target as HTMLInputElement).files?.[0]
    this.account = undefined
  }

  private async send(isDry: boolean): Promise<void> {
    const {file, store} = this
    if (!file) return
    const query = {channel: 'paper', store, ...(isDry && {dry: 'yes'})}
    const done = await this.sending.run(() => callStaff(server, 'importEntries', this.where, file, query))
    if (done) this.account = {...done.reply, isDry}
  }
}
