/** A comment that has arrived, in the hands of whoever holds its receipt. */
import type {CommentStatus, Side} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {call, RefusedError, type Exchanges, type Route} from '@saha/client/call'
import {cleanComment} from '@saha/domain/comments/clean-comment'
import {cleanName} from '@saha/domain/comments/clean-name'
import type {PersonalData} from '@saha/domain/text/personal-data'
import {codeIn} from '../../kit/receipt-code.ts'
import type {Author} from '../writing/author.ts'
import {forgetEarlier, keepEarlier, readEarlier} from '../writing/earlier.ts'
import type {Own} from '../writing/slips.ts'

/** Why a code opens nothing. */
export type CodeProblem = 'unknown' | 'elsewhere' | 'unreachable'

/** Why something did not happen. `empty`: nothing readable was entered. `over`: the time for it is. */
export type Problem = 'empty' | 'over' | 'notSent' | 'refused'

/** Another text in the making. */
export interface Editing {
  is: 'editing'
  name: string
  text: string
  side?: Side | undefined
  problem?: Problem | undefined
  /** What in it strangers could use, until its author has decided. */
  found?: readonly PersonalData[] | undefined
  isSending?: boolean
}

/** How far its author has come. */
export type Step =
  | {is: 'typing'; problem?: CodeProblem}
  | {is: 'finding' | 'withdrawn'}
  | {is: 'found'; isSaved?: boolean}
  | Editing
  | {is: 'sure'; problem?: Problem; isSending?: boolean}
  | {is: 'appealing'; text: string; problem?: Problem; isSending?: boolean}

export class OwnComment {
  /** The code, as typed. */
  code: string
  step: Step = {is: 'typing'}
  status: CommentStatus | undefined
  /** Until when it can be edited, in milliseconds since 1970. */
  until = 0
  readonly slip: Own

  readonly #author: Author

  constructor(author: Author, slip: Own) {
    this.#author = author
    this.slip = slip
    this.code = slip.receipt ?? ''
    if (this.code) void this.find(slip.want)
    else this.#go(this.step)
  }

  /** Reads what the code stands for. */
  async find(want?: 'edit' | 'withdraw'): Promise<void> {
    if (!codeIn(this.code)) return this.#go({is: 'typing', problem: 'unknown'})
    this.#go({is: 'finding'}, false)
    try {
      const status = await this.#call(routes.readReceipt)
      const {municipality, activity} = this.#author.desk.view.address
      if (status.kind !== 'comment' || status.municipality !== municipality || status.activity !== activity)
        return this.#go({is: 'typing', problem: 'elsewhere'})
      this.#take(status)
      this.#go({is: 'found'})
      if (want === 'withdraw') this.askToWithdraw()
      if (want === 'edit' && status.editSeconds > 0) this.edit()
    } catch (error) {
      const code = codeOf(error)
      if (code === 'withdrawn') return this.#go({is: 'withdrawn'})
      this.#go({is: 'typing', problem: code === 'not-found' ? 'unknown' : 'unreachable'})
    }
  }

  /** Goes back to what is known of it. */
  see(): void {
    this.#go({is: 'found'})
  }

  edit(): void {
    const {name = '', text = '', side} = this.status ?? {}
    this.#go({is: 'editing', name, text, side})
  }

  /** Goes on with the text, after its author has seen what strangers could use. */
  changeAgain(): void {
    if (this.step.is === 'editing') this.step = {...this.step, found: undefined}
    this.#draw()
    void this.#author.focus(`#edit-${this.slip.key}`)
  }

  askToWithdraw(): void {
    this.#go({is: 'sure'})
  }

  askToAppeal(): void {
    this.#go({is: 'appealing', text: ''})
  }

  /** Takes what was typed. */
  enter(changes: {name?: string; text?: string; side?: Side}): void {
    const {step} = this
    if (step.is !== 'editing' && step.is !== 'appealing') return
    this.step = {...step, ...changes, ...(step.is === 'editing' && {found: undefined})}
    this.#draw()
  }

  /** Puts the new text in the place of the one before. */
  async save(): Promise<void> {
    const {step, status, until} = this
    if (step.is !== 'editing' || step.isSending || !status) return
    const {name, text, side} = step
    if (!cleanComment(text) || !cleanName(name) || text.length > limits.commentText)
      return this.#go({...step, problem: 'empty'})
    if (Date.now() > until) return this.#go({...step, problem: 'over'})
    const found = step.found ? [] : ((await this.#author.check(text))?.find(text) ?? [])
    if (found.length > 0) {
      this.#go({...step, problem: undefined, found}, false)
      return this.#author.focus(`#personal-${this.slip.key}`)
    }
    this.#go({...step, problem: undefined, found: undefined, isSending: true}, false)
    try {
      const {waits} = await this.#call(routes.changeComment, {name, text, ...(side && {side})})
      this.#take({
        ...status,
        name: cleanName(name),
        text: cleanComment(text),
        ...(side && {side}),
        waits,
        state: waits.length > 0 ? 'waiting' : 'published',
        editSeconds: Math.round((until - Date.now()) / 1_000),
      })
      this.#show(status.state === 'published')
      this.#go({is: 'found', isSaved: true})
    } catch (error) {
      this.#go({
        ...step,
        found: undefined,
        problem: codeOf(error) === 'edit-over' ? 'over' : problemOf(error),
      })
    }
  }

  /** Withdraws for good. */
  async withdraw(): Promise<void> {
    if (this.step.is !== 'sure' || this.step.isSending) return
    this.#go({is: 'sure', isSending: true}, false)
    try {
      await this.#call(routes.withdrawResponse)
    } catch (error) {
      const code = codeOf(error)
      if (code !== 'withdrawn' && code !== 'not-found')
        return this.#go({is: 'sure', problem: problemOf(error)})
    }
    this.#go({is: 'withdrawn'})
    this.#forget()
  }

  /** Asks for a second look at what was hidden. */
  async appeal(): Promise<void> {
    const {step, status} = this
    if (step.is !== 'appealing' || step.isSending || !status) return
    const text = step.text.trim()
    if (!text) return this.#go({...step, problem: 'empty'})
    this.#go({...step, isSending: true}, false)
    try {
      await this.#call(routes.appeal, {text: text.slice(0, limits.appealText)})
      this.#take({...status, canAppeal: false, appeal: 'waiting'})
      this.#go({is: 'found'})
    } catch (error) {
      this.#go({...step, problem: codeOf(error) === 'no-appeal' ? 'over' : problemOf(error)})
    }
  }

  close(): void {
    forget(this.#author, this.slip)
    this.#author.dismiss(this.slip)
  }

  /** For how many full minutes more it can be edited. The server gives a little more than it promises. */
  get minutes(): number {
    return Math.min(limits.editMinutes, Math.floor((this.until - Date.now()) / 60_000))
  }

  #take(status: CommentStatus): void {
    const {desk} = this.#author
    const code = codeIn(this.code)
    this.status = status
    this.until = Date.now() + status.editSeconds * 1_000
    desk.remember(({own}) => void (own[status.comment] = code))
    if (status.state === 'published') keepEarlier(desk, code)
  }

  /** Shows the thread as it is now. @param wasPublished before the change. */
  #show(wasPublished: boolean): void {
    const {view} = this.#author.desk
    const {comment = '', name = '', text = '', side, state} = this.status ?? {}
    if (state === 'published')
      view.change(comment, {name, text, ...(side && {side}), ...(wasPublished && {edited: true})})
    else view.change(comment, {gone: {is: 'held'}})
  }

  #forget(): void {
    const {desk} = this.#author
    const {comment = this.slip.comment ?? ''} = this.status ?? {}
    const code = codeIn(this.code)
    desk.remember(({own}) => {
      for (const [id, receipt] of Object.entries(own)) if (receipt === code) delete own[id]
    })
    if (readEarlier(desk) === code) forgetEarlier(desk)
    this.#author.forgetArrival(comment)
    if (desk.view.find(comment)?.replies) desk.view.change(comment, {gone: {is: 'withdrawn'}})
    else desk.view.remove(comment)
  }

  #call<Sign extends 'kind' | 'edited' | 'withdrawn' | 'appealed'>(
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
  #go(step: Step, hasFocus = true): void {
    this.step = step
    this.#draw()
    if (hasFocus) void this.#author.focus(`#${this.slip.key} [data-head]`)
  }

  #draw(): void {
    this.#author.draw()
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof RefusedError ? error.code : undefined
}

function problemOf(error: unknown): Problem {
  return error instanceof RefusedError && error.isFinal ? 'refused' : 'notSent'
}

/** What each author has open, by slip. */
const opened = new WeakMap<Author, Map<string, OwnComment>>()

/** What a slip is about; begun with the first look at it. */
export function ownOf(author: Author, slip: Own): OwnComment {
  const mine = opened.get(author) ?? new Map<string, OwnComment>()
  opened.set(author, mine)
  let own = mine.get(slip.key)
  if (own?.slip !== slip) mine.set(slip.key, (own = new OwnComment(author, slip)))
  return own
}

function forget(author: Author, {key}: Own): void {
  opened.get(author)?.delete(key)
}
