/** The way of one form: from reading the questions to the server's receipt. What is shown follows from `phase`. */
import type {ShownSurvey, AnswerProblem, Question} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import {RefusedError} from '@saha/client/call'
import {newKey} from '@saha/client/new-key'
import type {Outcome, Entry as Waiting} from '@saha/client/outbox'
import {flushOutbox, outbox} from '@saha/client/this-browser'
import type {Path} from '@saha/domain/survey/paths'
import {readActivity} from '../kit/read-activity.ts'
import type {Misconfiguration, Setback} from '../kit/setback-box.ts'
import {needsBeyond} from '../questions/beyond/needs-beyond.ts'
import {forgetDraft, hasSent, readDraft, rememberSent, writeDraft} from './draft.ts'
import type {Entries, Entry} from '../questions/entry.ts'
import type {JourneyNeeds, Own, Phase} from './phase.ts'
import {askedOn, wholePath} from './steps.ts'
import {answersOf, problemsOn} from '../questions/form.ts'
import type {Beyond} from '../questions/beyond/beyond.ts'

export class Journey {
  phase: Phase = {is: 'loading'}
  entries: Entries = {}
  /** What is asked. `undefined` until it has been read. */
  activity: ShownSurvey | undefined
  /** What it needs besides the core. */
  beyond: Beyond | undefined
  /** The server did not answer: the questions are what the browser still had. */
  isFromCache = false
  /** From which the order of options is drawn. Kept with the draft, never sent: the key is not told to anybody. */
  seed = newKey()
  /** The citizen asked to keep the draft when the tab is closed. */
  isOnDevice = false
  /** What it needs when a browser may take part once. */
  once: typeof import('./once.ts') | undefined
  /** What arrived before and is changed now, instead of a new form. */
  own: Own | undefined
  server = ''
  address: RouteParams = {}

  readonly needs: JourneyNeeds

  /** Where the entries lead, until one changes. */
  #path: Path | undefined
  #opening: ReturnType<typeof setTimeout> | undefined
  /**
   * One key per form, kept across retries and, in the outbox, across reloads: a lost reply never counts a citizen twice.
   * Two forms never share one, so that two people are two, also in one tab.
   */
  key = newKey()

  constructor(needs: JourneyNeeds) {
    this.needs = needs
  }

  /** Reads the questions, and picks up what this browser has of earlier. */
  async load(server: string, address: RouteParams): Promise<void> {
    this.stop()
    if (`${Object.values(address)}` !== `${Object.values(this.address)}`) this.#empty()
    this.own = undefined
    this.server = server
    this.address = address
    this.#go({is: 'loading'})
    try {
      const {activity, isFromCache} = await readActivity(server, address, 'survey')
      if (address !== this.address || !(await this.take(activity))) return
      this.isFromCache = isFromCache
      this.#begin(activity)
    } catch (error) {
      if (address !== this.address) return
      if (error instanceof RefusedError && error.code === 'not-found')
        return this.misconfigured({is: 'unknownActivity', server, value: Object.values(address).join('/')})
      this.#go({is: 'unreachable'})
      this.needs.failed('unreachable')
    }
  }

  misconfigured(what: Misconfiguration): void {
    this.#stopAt({is: 'misconfigured', what})
    this.needs.failed('misconfigured')
  }

  /** Reads the questions anew after a while. @param pause in milliseconds. */
  loadAgainIn(pause: number): void {
    this.#opening = setTimeout(() => this.load(this.server, this.address), pause)
  }

  /** Leaves nothing running behind. */
  stop(): void {
    clearTimeout(this.#opening)
  }

  enter(question: Question, entry: Entry): void {
    this.#fill({...this.entries, [question.id]: entry})
    this.saveDraft()
    this.needs.tell()
  }

  /** Keeps what is entered until it is sent, as far as that may be kept. */
  saveDraft(): void {
    const {entries, seed, isOnDevice, activity} = this
    if (activity && !activity.sensitive && !this.own)
      writeDraft(this.address, {version: activity.version, entries, seed, isOnDevice})
  }

  /** The way that the answers lead so far. */
  get path(): Path {
    return (this.#path ??= this.#walk())
  }

  ask(at?: string): void {
    this.#go({is: 'asking', at})
  }

  /** Goes back from the check page to one question. */
  change(at: string): void {
    this.#go({is: 'asking', at, seen: new Set(askedOn(this.path))})
  }

  /** Goes on from a step, unless something on it has to be mended. @param next a question of the next step. */
  leave(questions: readonly Question[], next: string | undefined): void {
    const {phase, path} = this
    if (phase.is !== 'asking' || !this.activity) return
    const problems = this.problemsOn(questions, path)
    if (problems.length > 0) return this.#go({...phase, at: questions[0]?.id, problems})
    const {seen} = phase
    // What was changed may lead to questions that were not asked before.
    const at = seen ? askedOn(path).find((question) => !seen.has(question))?.id : next
    if (at === undefined) this.check()
    else this.#go({is: 'asking', at, seen: seen && new Set([...seen, ...askedOn(path)])})
  }

  check(): void {
    this.#go({is: 'checking'})
  }

  /** Goes somewhere beside the way, with other entries. */
  show(phase: Phase, entries = this.entries): void {
    this.#fill(entries)
    this.#go(phase)
  }

  /** Sends, or tries again to send what waits. */
  async deliver(): Promise<void> {
    const key = this.key
    // The form may be another person's by then: theirs is not taken away, and the receipt waits for its turn.
    let isOver = false
    outbox.watch(key, (outcome) => {
      isOver = true
      if (key === this.key) this.#end(outcome)
    })
    if (this.phase.is !== 'sending') this.#wait(true)
    await flushOutbox()
    if (!isOver && key === this.key && /^(?:send|wait)ing$/.test(this.phase.is)) this.#wait(false)
  }

  /** An empty form with a key of its own, unless there is a receipt that nobody has seen yet. */
  startAnew(): void {
    this.#empty()
    forgetDraft(this.address)
    const entry = outbox.find(this.server, this.address)
    if (entry?.outcome) this.#pickUp(entry)
    else this.ask()
  }

  /** Takes back what was handed over, for its citizen to go on with. */
  putBack(entries: Entries): void {
    outbox.forget(this.key)
    this.#fill(entries)
    this.saveDraft()
  }

  /** The server may have forgotten the key before. */
  renewKey(): void {
    this.key = newKey()
  }

  /** Makes an activity what is asked, with all that it needs. @returns whether it can be shown here. */
  async take(activity: ShownSurvey): Promise<boolean> {
    const address = this.address
    const once = activity.level === 'open' ? undefined : await import('./once.ts')
    const beyond = needsBeyond(activity.survey)
      ? (await import('../questions/beyond/beyond.ts')).beyond
      : undefined
    const value = await beyond?.bring(activity.survey)
    if (address !== this.address) return false
    if (value !== undefined) this.misconfigured({is: 'cannotShow', value})
    else [this.activity, this.beyond, this.once, this.#path] = [activity, beyond, once, undefined]
    return value === undefined
  }

  #begin(activity: ShownSurvey): void {
    const entry = outbox.find(this.server, this.address)
    const draft = readDraft(this.address)
    if (draft) ({seed: this.seed, isOnDevice: this.isOnDevice} = draft)
    // What was handed over has no draft any more: a draft is a later form.
    if (entry && !draft) return this.#pickUp(entry)
    if (entry) void flushOutbox()
    if (activity.state !== 'open') return void this.#meet(({meetShut}) => meetShut(this, activity))
    if (!draft && hasSent(this.address))
      return this.#stopAt({is: 'answered', activity, again: () => this.startAnew()})
    if (!draft) return this.ask()
    this.#fill(draft.entries)
    if (draft.version === activity.version) this.ask()
    else void this.#meet(({fit}) => fit(this, activity))
  }

  /** What goes otherwise than planned is met with what is fetched then. */
  async #meet(meet: (mishaps: typeof import('./mishaps.ts')) => void): Promise<void> {
    const {address} = this
    const mishaps = await import('./mishaps.ts').catch(() => undefined)
    if (address !== this.address) return
    if (mishaps) meet(mishaps)
    else this.#go({is: 'unreachable'})
  }

  #pickUp({unsent, outcome}: Waiting): void {
    this.key = unsent.body.key
    if (outcome) this.#end(outcome)
    else void this.deliver()
  }

  #walk(): Path {
    const survey = this.activity?.survey ?? {pages: []}
    const answers = answersOf(survey, this.entries)
    return this.beyond?.pathThrough(survey, answers) ?? wholePath(survey, answers)
  }

  #fill(entries: Entries): void {
    this.entries = entries
    this.#path = undefined
  }

  problemsOn(questions: readonly Question[], {answers}: Path): AnswerProblem[] {
    const survey = this.activity?.survey
    return problemsOn(questions, answers, survey && this.beyond?.brokenRules(survey, answers))
  }

  #wait(isTrying: boolean): void {
    const isKept = outbox.isKept(this.key)
    // A server that is merely busy asks for less.
    if (outbox.rest > 5_000) this.#stopAt({is: 'crowded', isKept})
    else this.#go({is: 'waiting', isKept, isTrying})
  }

  #end(outcome: Outcome): void {
    if (outcome.is === 'sent') this.#arrive(outcome.reply.receipt)
    else void this.#meet(({meetRefusal}) => meetRefusal(this, outcome, this.key))
  }

  #arrive(receipt: string): void {
    outbox.forget(this.key)
    forgetDraft(this.address)
    this.#empty()
    // What leaves no trace is not remembered on purpose, and says so itself.
    const isRemembered = this.activity?.sensitive || rememberSent(this.address)
    this.#go({is: 'sent', receipt, isRemembered})
    this.needs.sent()
  }

  /** Makes it a form that shares nothing with the one before. */
  #empty(): void {
    this.renewKey()
    this.seed = newKey()
    this.own = undefined
    this.isOnDevice = false
    this.#fill({})
  }

  #stopAt(setback: Setback): void {
    this.#go({is: 'setback', setback})
  }

  #go(phase: Phase): void {
    this.phase = phase
    this.needs.tell()
  }
}
