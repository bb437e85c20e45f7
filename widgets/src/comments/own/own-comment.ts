/** A comment that has arrived, in the hands of whoever holds its receipt. */
import type {CommentStatus, Side} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {cleanComment} from '@saha/domain/contributions/clean-comment'
import {cleanName} from '@saha/domain/contributions/clean-name'
import type {PersonalData} from '@saha/domain/text/personal-data'
import {dismiss, forgetArrival} from '../../contributing/afterwards.ts'
import {check} from '../../contributing/personal/check.ts'
import {OwnContribution} from '../../contributing/own/own-contribution.ts'
import {codeOf, problemOf, type Problem} from '../../contributing/own/problem.ts'
import type {Author} from '../writing/author.ts'
import type {Own} from '../writing/slips.ts'

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

export class OwnComment extends OwnContribution<CommentStatus, Editing> {
  readonly slip: Own

  readonly #author: Author

  constructor(author: Author, slip: Own) {
    super(author, 'comment', {id: slip.key, code: slip.receipt})
    this.#author = author
    this.slip = slip
    this.begin(slip.want)
  }

  override edit(): void {
    const {name = '', text = '', side} = this.status ?? {}
    this.go({is: 'editing', name, text, side})
  }

  /** Goes on with the text, after its author has seen what strangers could use. */
  changeAgain(): void {
    if (this.step.is === 'editing') this.step = {...this.step, found: undefined}
    this.#author.draw()
    void this.#author.focus(`#edit-${this.id}`)
  }

  /** Takes what was typed. */
  enter(changes: {name?: string; text?: string; side?: Side}): void {
    if (this.step.is !== 'editing') return
    this.step = {...this.step, ...changes, found: undefined}
    this.#author.draw()
  }

  /** Puts the new text in the place of the one before. */
  async save(): Promise<void> {
    const {step, status, until} = this
    if (step.is !== 'editing' || step.isSending || !status) return
    const {name, text, side} = step
    if (!cleanComment(text) || !cleanName(name) || text.length > limits.commentText)
      return this.go({...step, problem: 'empty'})
    if (Date.now() > until) return this.go({...step, problem: 'over'})
    const found = step.found ? [] : ((await check(this.#author, text))?.find(text) ?? [])
    if (found.length > 0) {
      this.go({...step, problem: undefined, found}, false)
      return this.#author.focus(`#personal-${this.id}`)
    }
    this.go({...step, problem: undefined, found: undefined, isSending: true}, false)
    try {
      const {waits} = await this.call(routes.changeComment, {name, text, ...(side && {side})})
      this.take({
        ...status,
        name: cleanName(name),
        text: cleanComment(text),
        ...(side && {side}),
        waits,
        state: waits.length > 0 ? 'waiting' : 'published',
        editSeconds: Math.round((until - Date.now()) / 1_000),
      })
      this.#show(status.state === 'published')
      this.go({is: 'found', isSaved: true})
    } catch (error) {
      const problem = codeOf(error) === 'edit-over' ? 'over' : problemOf(error)
      this.go({...step, found: undefined, problem})
    }
  }

  close(): void {
    opened.get(this.#author)?.delete(this.id)
    dismiss(this.#author, this.slip)
  }

  protected override remember({comment}: CommentStatus, code: string): void {
    this.#author.desk.remember(({own}) => void (own[comment] = code))
  }

  protected override drop(code: string): void {
    const {desk} = this.#author
    const {comment = this.slip.comment ?? ''} = this.status ?? {}
    desk.remember(({own}) => {
      for (const [id, receipt] of Object.entries(own)) if (receipt === code) delete own[id]
    })
    forgetArrival(this.#author, code)
    if (desk.view.find(comment)?.replies) desk.view.change(comment, {gone: {is: 'withdrawn'}})
    else desk.view.remove(comment)
  }

  /** Shows the thread as it is now. @param wasPublished before the change. */
  #show(wasPublished: boolean): void {
    const {view} = this.#author.desk
    const {comment = '', name = '', text = '', side, state} = this.status ?? {}
    if (state === 'published')
      view.change(comment, {name, text, ...(side && {side}), ...(wasPublished && {edited: true})})
    else view.change(comment, {gone: {is: 'held'}})
  }
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
