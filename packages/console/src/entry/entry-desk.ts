import {call, RefusedError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import {newKey} from '@saha/client/new-key'
import type {Answers, EntryChannel, EntryDesk, ReadingCompared} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {differencesBetween} from '@saha/domain/survey/entry/compare-entries'
import {readEntry, type EntryMistake} from '@saha/domain/survey/entry/read-entry'
import {writeEntry} from '@saha/domain/survey/entry/write-entry'
import {paperNumber} from '@saha/domain/text/paper-number'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import type {ReadingsSettledEvent} from './compared.ts'
import {choicesPart, isAtTwoDesks, isPaperNumber, type Reading} from './entry-choices.ts'
import {goToStart, pressed} from './entry-keys.ts'
import {formPart} from './form-part.ts'
import {forget, keep, recall} from './kept-form.ts'
import {lastPart, type LastForm} from './last-form.ts'
import {PapersChangedEvent} from './papers.ts'
import {secondPart} from './second-reading.ts'

type Typed = ReadonlyMap<string, string>

type Step =
  /** `isAgreed`: it was read twice here in the same way, and waits to be stored. */
  | {is: 'typing'; isAgreed?: true}
  /** The form is typed again; `first` is how it was the first time. */
  | {is: 'again'; first: Answers}
  | {is: 'comparing'; first: Answers; second: Answers; differing: readonly string[]}
  /** The server has compared it with what was read at another desk. */
  | {is: 'compared'; compared: ReadingCompared}
  | {is: 'stored'}
  | {is: 'correcting'}

/** One form after the other, by keyboard. */
export class ConsoleEntryDesk extends ConsolePart {
  @property({attribute: false}) place!: Place
  @property({attribute: false}) terms!: ConsoleEntryTerms
  @property({attribute: false}) desk!: EntryDesk

  @state() private step: Step = {is: 'typing'}
  @state() private typed: Typed = new Map()
  /** Number on the paper, as it was typed. */
  @state() private paper = ''
  @state() private mistakes: readonly EntryMistake[] = []
  @state() private isEmpty = false
  @state() private isUnnumbered = false
  @state() private channel: EntryChannel = 'paper'
  @state() private reading: Reading = 'once'
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
    this.paper = kept.paper
    this.reading = kept.reading
    this.typed = new Map(Object.entries(kept.typed))
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // What the server counts includes what was counted here.
    if (changed.has('desk')) this.entered = 0
  }

  protected override render(): unknown {
    const {terms, reader, step, desk, channel, reading} = this
    return html`${choicesPart({
        terms,
        activity: desk.activity,
        channel,
        reading,
        isUnderWay: step.is === 'again' || step.is === 'comparing' || step.is === 'correcting',
        chooseChannel: (chosen) => (this.channel = chosen),
        chooseReading: (chosen) => (this.reading = chosen),
      })}
      <p class="muted" role="status">
        ${reader.speaker.count(terms.today, desk.enteredToday + this.entered)}
      </p>
      ${
        reading === 'second' && desk.papers.once.length > 0
          ? html`<p class="hint entry-waiting">
              ${reader.speaker.count(terms.papers.once, desk.papers.once.length)}
              <bdi dir="ltr">${desk.papers.once.join(', ')}</bdi>
            </p>`
          : nothing
      }
      ${this.storing.notice(reader, {
        changed: terms.changed,
        'answers-refused': terms.wrong,
        'quota-full': terms.quotaFull,
        'paper-known': terms.papers.known,
        'paper-not-waiting': terms.papers.notWaiting,
      })}
      ${this.current(step)}`
  }

  private current(step: Step): unknown {
    const {terms, reader, desk, place, last} = this
    const facts = {terms, reader, activity: desk.activity, languages: place.languages}
    switch (step.is) {
      case 'stored':
        return last
          ? lastPart({
              ...facts,
              desk,
              last,
              next: () => void this.begin(),
              correct: this.reading === 'first' ? undefined : () => void this.begin(last),
            })
          : nothing
      case 'comparing':
        return html`<h2 class="entry-comparing" tabindex="-1">${terms.compared.title}</h2>
          <console-entry-compared
            .reader=${reader}
            .terms=${terms}
            .activity=${desk.activity}
            .languages=${place.languages}
            .first=${step.first}
            .second=${step.second}
            .differing=${step.differing}
            .isBusy=${this.storing.isUnderWay}
            @readings-settled=${({detail}: ReadingsSettledEvent) => this.decide(step, detail)}
          ></console-entry-compared>`
      case 'compared':
        return secondPart({
          ...facts,
          paper: paperNumber(this.paper),
          compared: step.compared,
          next: () => void this.begin(),
          again: () => void this.atStart(this.typed, {is: 'typing'}),
        })
      default:
        return formPart({
          ...facts,
          is: step.is,
          typed: this.typed,
          mistakes: this.mistakes,
          number: isAtTwoDesks(this.reading) ? {typed: this.paper, isMissing: this.isUnnumbered} : undefined,
          verb: this.verb(step),
          trouble: this.isEmpty ? terms.empty : this.mistakes.length > 0 ? terms.wrong : undefined,
          isFound: this.isFound,
          isUnderWay: this.storing.isUnderWay,
          type: this.type,
          typeNumber: this.typeNumber,
          press: this.press,
          send: this.send,
        })
    }
  }

  private verb({is}: Step): string {
    const {terms, reading} = this
    if (is === 'correcting') return terms.saveCorrection
    return is === 'again' || reading === 'second' ? terms.compare : terms.send
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

  private readonly typeNumber = (paper: string) => {
    this.paper = paper
    this.isUnnumbered = false
    this.storing.forget()
  }

  private readonly press = (event: KeyboardEvent) => {
    const form = event.currentTarget as HTMLFormElement
    if (pressed(form, event)) form.requestSubmit()
  }

  private readonly send = (event: SubmitEvent) => {
    event.preventDefault()
    const {typed, step, reading} = this
    const {survey} = this.desk.activity
    const {answers, mistakes} = readEntry(survey, typed)
    this.isFound = false
    this.isEmpty = typed.size === 0
    this.mistakes = mistakes
    this.isUnnumbered = isAtTwoDesks(reading) && !isPaperNumber(paperNumber(this.paper))
    if (mistakes.length > 0 || this.isEmpty || this.isUnnumbered)
      void this.focusOn('.wrong input, .wrong textarea')
    else if (step.is === 'again') {
      const differing = differencesBetween(survey, step.first, answers)
      if (differing.length === 0) return void this.store(typed)
      this.step = {is: 'comparing', first: step.first, second: answers, differing}
      void this.focusOn('.entry-comparing')
    } else if (step.is === 'typing' && reading === 'second') void this.compare(answers)
    else if (step.is === 'typing' && reading === 'twice' && !step.isAgreed)
      void this.atStart(new Map(), {is: 'again', first: answers})
    else void this.store(typed)
  }

  /** Takes over what is right; when that does not fit together, the form is shown once more. */
  private decide({second, differing}: Extract<Step, {is: 'comparing'}>, settled: Answers): void {
    const {survey} = this.desk.activity
    const same = Object.entries(second).filter(([id]) => !differing.includes(id))
    this.typed = writeEntry(survey, {...Object.fromEntries(same), ...settled})
    const {mistakes} = readEntry(survey, this.typed)
    if (mistakes.length === 0) return void this.store(this.typed)
    this.mistakes = mistakes
    this.step = {is: 'typing', isAgreed: true}
    this.keep(this.typed)
  }

  private async compare(answers: Answers): Promise<void> {
    const {version} = this.desk.activity
    const reading = {paper: paperNumber(this.paper), version, answers}
    const done = await this.storing.run(() => callStaff(server, 'comparePaper', this.where, reading))
    if (!done) return
    forget(this.desk.activity)
    this.step = {is: 'compared', compared: done.reply}
    this.dispatchEvent(new PapersChangedEvent())
    await this.focusOn(done.reply.differing.length > 0 ? '.entry-differing' : '.entry-next')
  }

  private async store(typed: Typed): Promise<void> {
    const {step, channel, key, desk, last, reading} = this
    const {version, survey} = desk.activity
    const {answers} = readEntry(survey, typed)
    if (step.is === 'correcting' && last) {
      const done = await this.storing.run(() =>
        call(server, routes.changeResponse, {}, {version, answers}, {receipt: last.receipt}).catch(asStaff),
      )
      if (!done) return
      this.last = {...last, typed}
      tell(this, this.terms.corrected)
    } else {
      const form = {
        key,
        version,
        channel,
        answers,
        ...(reading === 'first' && {paper: paperNumber(this.paper)}),
      }
      const done = await this.storing.run(() => callStaff(server, 'enterResponse', this.where, form))
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

  /** An empty form, or the last one once more. */
  private async begin(last?: LastForm): Promise<void> {
    this.key = newKey()
    this.paper = ''
    this.storing.forget()
    await this.atStart(last?.typed ?? new Map(), {is: last ? 'correcting' : 'typing'})
  }

  private async atStart(typed: Typed, step: Step): Promise<void> {
    this.step = step
    this.typed = typed
    this.mistakes = []
    await this.updateComplete
    const form = this.querySelector<HTMLElement>('.entry-form')
    if (form) goToStart(form)
  }

  private keep(typed: Typed): void {
    const {key, reading, paper} = this
    keep(this.desk.activity, {key, reading, paper, typed: Object.fromEntries(typed)})
  }

  private get where() {
    return {municipality: this.place.municipality, activity: this.desk.activity.id}
  }
}

/** A citizen's route refuses in its own way; the page shows both alike. */
function asStaff(error: unknown): never {
  throw error instanceof RefusedError ? new StaffRefusedError(error.code, error.retryAfter) : error
}
