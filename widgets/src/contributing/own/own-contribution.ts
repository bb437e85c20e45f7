/** Something that has arrived, in the hands of whoever holds its receipt. */
import type {CommentStatus, IdeaReceiptStatus} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {call, type Exchanges, type Route} from '@saha/client/call'
import {codeIn} from '../../kit/receipt-code.ts'
import {forgetArrival} from '../afterwards.ts'
import {dropEarlier, keepEarlier} from '../earlier.ts'
import type {Writer} from '../writer.ts'
import {codeOf, problemOf, type Problem} from './problem.ts'

/** Why a code opens nothing. */
export type CodeProblem = 'unknown' | 'elsewhere' | 'unreachable'

/** What somebody wants who opens it. */
export type Want = 'edit' | 'withdraw'

/** How far its author has come. */
export type Step<Editing extends {is: 'editing'}> =
  | {is: 'typing'; problem?: CodeProblem}
  | {is: 'finding' | 'withdrawn'}
  | {is: 'found'; isSaved?: boolean}
  | Editing
  | {is: 'sure'; problem?: Problem; isSending?: boolean}
  | Appealing

export interface Appealing {
  is: 'appealing'
  text: string
  problem?: Problem
  isSending?: boolean
}

/** What anybody can learn and do with a receipt, whatever it stands for. How it is changed is up to each kind. */
export abstract class OwnContribution<
  Status extends CommentStatus | IdeaReceiptStatus = CommentStatus | IdeaReceiptStatus,
  Editing extends {is: 'editing'} = {is: 'editing'},
> {
  /** The code, as typed. */
  code: string
  step: Step<Editing> = {is: 'typing'}
  status: Status | undefined
  /** Until when it can be edited, in milliseconds since 1970. */
  until = 0

  /** Of the frame around it. */
  readonly id: string

  readonly #author: Writer
  readonly #kind: Status['kind']

  constructor(
    author: Writer,
    kind: Status['kind'],
    {id, code = ''}: {id: string; code?: string | undefined},
  ) {
    this.#author = author
    this.#kind = kind
    this.id = id
    this.code = code
  }

  abstract edit(): void

  /** Remembers what the code stands for. */
  protected abstract remember(status: Status, code: string): void

  /** Its author has withdrawn it: what is shown of it goes, and this device forgets it. */
  protected abstract drop(code: string): void

  /** Reads what the code stands for; without one, asks for it. */
  begin(want?: Want): void {
    // It says all that was said when it arrived, and more.
    forgetArrival(this.#author, this.code)
    if (this.code) void this.find(want)
    else this.go(this.step)
  }

  /** Reads what the code stands for. */
  async find(want?: Want): Promise<void> {
    if (!codeIn(this.code)) return this.go({is: 'typing', problem: 'unknown'})
    this.go({is: 'finding'}, false)
    try {
      const status = await this.call(routes.readReceipt)
      const {municipality, activity} = this.#author.desk.view.address
      if (!this.#isMine(status) || status.municipality !== municipality || status.activity !== activity)
        return this.go({is: 'typing', problem: 'elsewhere'})
      this.take(status)
      this.go({is: 'found'})
      if (want === 'withdraw') this.askToWithdraw()
      if (want === 'edit' && this.canEdit) this.edit()
    } catch (error) {
      const code = codeOf(error)
      if (code === 'withdrawn') return this.go({is: 'withdrawn'})
      this.go({is: 'typing', problem: code === 'not-found' ? 'unknown' : 'unreachable'})
    }
  }

  /** Goes back to what is known of it. */
  see(): void {
    this.go({is: 'found'})
  }

  askToWithdraw(): void {
    this.go({is: 'sure'})
  }

  askToAppeal(): void {
    this.go({is: 'appealing', text: ''})
  }

  /** Takes what was typed. */
  enterAppeal(text: string): void {
    if (this.step.is !== 'appealing') return
    this.step = {...this.step, text}
    this.#author.draw()
  }

  /** Withdraws for good. */
  async withdraw(): Promise<void> {
    if (this.step.is !== 'sure' || this.step.isSending) return
    this.go({is: 'sure', isSending: true}, false)
    try {
      await this.call(routes.withdrawResponse)
    } catch (error) {
      const code = codeOf(error)
      if (code !== 'withdrawn' && code !== 'not-found')
        return this.go({is: 'sure', problem: problemOf(error)})
    }
    this.go({is: 'withdrawn'})
    const {desk} = this.#author
    const code = codeIn(this.code)
    dropEarlier(desk, code)
    this.drop(code)
  }

  /** Asks for a second look at what was hidden. */
  async appeal(): Promise<void> {
    const {step, status} = this
    if (step.is !== 'appealing' || step.isSending || !status) return
    const text = step.text.trim()
    if (!text) return this.go({...step, problem: 'empty'})
    this.go({...step, isSending: true}, false)
    try {
      await this.call(routes.appeal, {text: text.slice(0, limits.appealText)})
      this.take({...status, canAppeal: false, appeal: 'waiting'})
      this.go({is: 'found'})
    } catch (error) {
      this.go({...step, problem: codeOf(error) === 'no-appeal' ? 'over' : problemOf(error)})
    }
  }

  /** For how many full minutes more it can be edited at any rate. The server gives a little more than it promises. */
  get minutes(): number {
    return Math.min(limits.editMinutes, Math.floor((this.until - Date.now()) / 60_000))
  }

  get canEdit(): boolean {
    return this.until > Date.now()
  }

  protected take(status: Status): void {
    const code = codeIn(this.code)
    this.status = status
    this.until = Date.now() + status.editSeconds * 1_000
    this.remember(status, code)
    const settle = status.state === 'published' ? keepEarlier : dropEarlier
    settle(this.#author.desk, code)
  }

  protected call<Sign extends 'kind' | 'edited' | 'withdrawn' | 'appealed'>(
    route: Route<Sign>,
    body?: Exchanges[Sign]['body'],
  ): Promise<Exchanges[Sign]['reply']> {
    const receipt = codeIn(this.code)
    return call(this.#author.desk.view.server, route, {}, body, {
      receipt,
      cache: 'no-store',
      patience: 45_000,
    })
  }

  /** @param hasFocus whether the focus goes to the head of what is shown then. */
  protected go(step: Step<Editing>, hasFocus = true): void {
    this.step = step
    this.#author.draw()
    if (hasFocus) void this.#author.focus(`#${this.id} [data-head]`)
  }

  #isMine(status: Exchanges['kind']['reply']): status is Status {
    return status.kind === this.#kind
  }
}
