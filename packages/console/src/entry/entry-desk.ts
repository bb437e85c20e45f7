import {call, RefusedError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import {newKey} from '@saha/client/new-key'
import type {EntryChannel, EntryDesk} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {pathThrough} from '@saha/domain/survey/paths'
import {differencesBetween} from '@saha/domain/survey/entry/compare-entries'
import {readEntry, type EntryMistake} from '@saha/domain/survey/entry/read-entry'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {selectField, tickField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {comparedPart, takeOver} from './compared.ts'
import {entryForm} from './entry-form.ts'
import {goToStart, pressed} from './entry-keys.ts'
import {forget, keep, recall} from './kept-form.ts'
import {lastPart, type LastForm} from './last-form.ts'

type Typed = ReadonlyMap<string, string>

type Step =
  /** `isAgreed`: two people have read it the same way, and it waits to be stored. */
  | {is: 'typing'; isAgreed?: true}
  /** The form is typed again; `first` is how it was the first time. */
  | {is: 'again'; first: Typed}
  | {is: 'comparing'; first: Typed; second: Typed; differing: readonly string[]}
  | {is: 'stored'}
  | {is: 'correcting'}

/** One form after the other, by keyboard. */
export class ConsoleEntryDesk extends ConsolePart {
  @property({attribute: false}) place!: Place
  @property({attribute: false}) terms!: ConsoleEntryTerms
  @property({attribute: false}) desk!: EntryDesk

  @state() private step: Step = {is: 'typing'}
  @state() private typed: Typed = new Map()
  @state() private mistakes: readonly EntryMistake[] = []
  @state() private isEmpty = false
  @state() private channel: EntryChannel = 'paper'
  @state() private isTwice = false
  @state() private entered = 0
  @state() private isFound = false

  private key = newKey()
  private last: LastForm | undefined
  private readonly storing = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    const kept = recall(this.desk.activity)
    this.isFound = kept !== undefined
    if (!kept) return
    this.key = kept.key
    this.typed = new Map(Object.entries(kept.typed))
  }

  protected override render(): unknown {
    const {terms, reader, step, desk} = this
    return html`${this.choices()}
      <p class="muted" role="status">
        ${reader.speaker.count(terms.today, desk.enteredToday + this.entered)}
      </p>
      ${this.storing.notice(reader, {changed: terms.changed, 'answers-refused': terms.wrong, 'quota-full': terms.quotaFull})}
      ${step.is === 'stored' && this.last ? this.stored(this.last) : step.is === 'comparing' ? this.compared(step) : this.form()}`
  }

  private choices(): unknown {
    const {terms, step, desk} = this
    const {level, sensitive} = desk.activity
    const isBetween = step.is === 'typing' || step.is === 'stored'
    return html`<div class="card fields entry-choices">
      ${selectField<EntryChannel>({
        id: 'entry-channel',
        label: terms.channel.title,
        value: this.channel,
        choices: (['paper', 'assisted'] as const).map((value) => ({value, label: terms.channel[value]})),
        onChange: (value) => (this.channel = value),
      })}
      ${
        isBetween
          ? tickField({
              id: 'entry-twice',
              label: terms.twice,
              hint: terms.twiceHint,
              isTicked: this.isTwice,
              onChange: (isTicked) => (this.isTwice = isTicked),
            })
          : nothing
      }
      <p class="hint">${terms.keys}</p>
      <p class="hint">${sensitive ? terms.notKept : terms.kept}</p>
      ${level === 'browser' ? html`<p class="hint">${terms.oncePerBrowser}</p>` : nothing}
    </div>`
  }

  private form(): unknown {
    const {terms, reader, step, typed, mistakes, desk, place} = this
    const {survey} = desk.activity
    const asked = pathThrough(survey, readEntry(survey, typed).answers).pages
    const {isUnderWay} = this.storing
    const verb =
      step.is === 'correcting' ? terms.saveCorrection : step.is === 'again' ? terms.compare : terms.send
    return html`${step.is === 'correcting' ? html`<p class="notice">${terms.correcting}</p>` : nothing}
      ${this.isFound ? html`<p class="notice" role="status">${terms.found}</p>` : nothing}
      ${
        step.is === 'again'
          ? html`<div class="notice" role="status">
              <h2>${terms.second.title}</h2>
              <p>${terms.second.text}</p>
            </div>`
          : nothing
      }
      ${mistakes.length > 0 || this.isEmpty ? html`<p class="notice problem" role="alert">${this.isEmpty ? terms.empty : terms.wrong}</p>` : nothing}
      <form
        class="fields entry-form"
        novalidate
        aria-busy=${isUnderWay}
        @submit=${this.send}
        @keydown=${this.press}
      >
        ${entryForm({
          reader,
          terms,
          activity: desk.activity,
          languages: place.languages,
          typed,
          mistakes,
          asked: new Set(asked.flatMap(({questions}) => questions.map(({id}) => id))),
          type: this.type,
        })}
        <div class="buttons">
          <button class="primary" aria-disabled=${isUnderWay}>${isUnderWay ? terms.sending : verb}</button>
        </div>
      </form>`
  }

  private compared(step: Extract<Step, {is: 'comparing'}>): unknown {
    const {terms, reader, desk, place} = this
    return comparedPart({
      ...step,
      terms,
      reader,
      activity: desk.activity,
      languages: place.languages,
      choose: (question, isFirst) => this.decide(step, question, isFirst),
    })
  }

  private stored(last: LastForm): unknown {
    const {terms, reader, desk, place} = this
    return lastPart({
      terms,
      reader,
      desk,
      languages: place.languages,
      last,
      next: () => void this.begin(),
      correct: () => void this.begin(last),
    })
  }

  private readonly type = (field: string, text: string) => {
    const typed = new Map(this.typed)
    if (text === '') typed.delete(field)
    else typed.set(field, text)
    this.typed = typed
    this.mistakes = this.mistakes.filter((one) => one.field !== field)
    this.isEmpty = false
    if (this.step.is === 'typing') this.keep(typed)
  }

  private readonly press = (event: KeyboardEvent) => {
    const form = event.currentTarget as HTMLFormElement
    if (pressed(form, event)) form.requestSubmit()
  }

  private readonly send = (event: SubmitEvent) => {
    event.preventDefault()
    const {typed, step, isTwice} = this
    const {survey} = this.desk.activity
    const {answers, mistakes} = readEntry(survey, typed)
    this.isFound = false
    this.isEmpty = typed.size === 0
    this.mistakes = mistakes
    if (mistakes.length > 0 || this.isEmpty) void this.focusOn('.wrong input, .wrong textarea')
    else if (step.is === 'typing' && isTwice && !step.isAgreed) void this.again(typed)
    else if (step.is === 'again') {
      const differing = differencesBetween(survey, readEntry(survey, step.first).answers, answers)
      if (differing.length === 0) void this.store(typed)
      else {
        this.step = {is: 'comparing', first: step.first, second: typed, differing}
        void this.focusOn('.entry-compared')
      }
    } else void this.store(typed)
  }

  /** Takes over what is right of one question; when nothing is left to decide, the form is shown once more. */
  private decide(step: Extract<Step, {is: 'comparing'}>, question: string, isFirst: boolean): void {
    const second = isFirst
      ? takeOver(this.desk.activity.survey, question, step.first, step.second)
      : step.second
    const differing = step.differing.filter((id) => id !== question)
    if (differing.length > 0) {
      this.step = {...step, second, differing}
      void this.focusOn('.entry-compared')
      return
    }
    this.typed = second
    const {mistakes} = readEntry(this.desk.activity.survey, second)
    if (mistakes.length === 0) void this.store(second)
    else {
      this.mistakes = mistakes
      this.step = {is: 'typing', isAgreed: true}
      this.keep(second)
    }
  }

  private async store(typed: Typed): Promise<void> {
    const {step, channel, key, desk} = this
    const {version, survey, id} = desk.activity
    const {answers} = readEntry(survey, typed)
    const {last} = this
    if (step.is === 'correcting' && last) {
      const done = await this.storing.run(() =>
        call(server, routes.changeResponse, {}, {version, answers}, {receipt: last.receipt}).catch(asStaff),
      )
      if (!done) return
      this.last = {...last, typed}
      tell(this, this.terms.corrected)
    } else {
      const where = {municipality: this.place.municipality, activity: id}
      const done = await this.storing.run(() =>
        callStaff(server, 'enterResponse', where, {key, version, channel, answers}),
      )
      if (!done) {
        this.step = {is: 'typing', isAgreed: true}
        this.keep(typed)
        return
      }
      this.entered += 1
      this.last = {receipt: done.reply.receipt, typed}
      tell(this, this.terms.stored)
    }
    forget(desk.activity)
    this.step = {is: 'stored'}
    await this.focusOn('.entry-next')
  }

  private async again(first: Typed): Promise<void> {
    this.step = {is: 'again', first}
    await this.atStart(new Map())
  }

  /** An empty form, or the last one once more. */
  private async begin(last?: LastForm): Promise<void> {
    this.key = newKey()
    this.storing.forget()
    this.step = {is: last ? 'correcting' : 'typing'}
    await this.atStart(last?.typed ?? new Map())
  }

  private async atStart(typed: Typed): Promise<void> {
    this.typed = typed
    this.mistakes = []
    await this.updateComplete
    const form = this.querySelector<HTMLElement>('.entry-form')
    if (form) goToStart(form)
  }

  private keep(typed: Typed): void {
    keep(this.desk.activity, {key: this.key, typed: Object.fromEntries(typed)})
  }
}

/** A citizen's route refuses in its own way; the page shows both alike. */
function asStaff(error: unknown): never {
  throw error instanceof RefusedError ? new StaffRefusedError(error.code, error.retryAfter) : error
}
