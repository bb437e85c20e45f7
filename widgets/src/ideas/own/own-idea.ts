/** An idea that has arrived, in the hands of whoever holds its receipt. */
import type {IdeaReceiptStatus} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {newKey} from '@saha/client/new-key'
import {RefusedError} from '@saha/client/call'
import {dismiss, forgetArrival} from '../../contributing/afterwards.ts'
import {readEarlier} from '../../contributing/earlier.ts'
import {nameOf} from '../../contributing/name.ts'
import {OwnContribution} from '../../contributing/own/own-contribution.ts'
import type {Author} from '../writing/author.ts'
import {formWith, problemsFrom, writtenIn} from '../writing/sending/post.ts'
import type {Form, Own} from '../writing/slips.ts'

/** Other words in the making, in the form that ideas are handed in with. */
interface Editing {
  is: 'editing'
  /** Of the form. */
  key: string
}

export class OwnIdea extends OwnContribution<IdeaReceiptStatus, Editing> {
  readonly slip: Own
  /** How many of the last steps its author has not seen before. */
  fresh = 0

  readonly #author: Author
  #isCounted = false

  constructor(author: Author, slip: Own) {
    super(author, 'idea', {id: `own-idea-${CSS.escape(slip.place)}`, code: slip.receipt})
    this.#author = author
    this.slip = slip
    this.begin(slip.want)
  }

  /** Its form, while it is changed. */
  get form(): Form | undefined {
    return this.step.is === 'editing' ? this.#author.formAt(this.step.key) : undefined
  }

  override get canEdit(): boolean {
    return this.status?.canEdit === true && this.#author.desk.view.isOpen
  }

  override edit(): void {
    const {status} = this
    if (!status) return
    const author = this.#author
    const key = newKey()
    const name = nameOf(author)
    if (status.name !== name.value) name.choose(status.name)
    author.put({
      ...formWith(status, key),
      own: {save: (form) => this.#save(form), leave: () => this.#leave(key)},
    })
    this.go({is: 'editing', key}, false)
    void author.focus(`#heading-${key}`)
  }

  close(): void {
    opened.get(this.#author)?.delete(this.slip.place)
    dismiss(this.#author, this.slip)
  }

  protected override remember({idea, steps}: IdeaReceiptStatus, code: string): void {
    const {desk} = this.#author
    const before = desk.recall().own[code]
    if (before && !this.#isCounted) this.fresh = Math.max(0, steps.length - before.seen)
    this.#isCounted = true
    desk.remember(({own}) => void (own[code] = {idea, seen: steps.length}))
  }

  protected override drop(code: string): void {
    const {desk} = this.#author
    const {idea} = this.status ?? {}
    desk.remember(({own}) => void delete own[code])
    forgetArrival(this.#author, code)
    if (idea) desk.view.remove(idea)
  }

  #leave(key: string): void {
    this.#author.slips.delete(key)
    this.see()
  }

  /** Puts other words in the place of those before. */
  async #save(form: Form): Promise<void> {
    const author = this.#author
    const {status} = this
    if (!status) return
    const earlier = readEarlier(author.desk)
    try {
      const words = writtenIn(author, form)
      const {waits} = await this.call(routes.changeIdea, {...words, ...(earlier && {earlier})})
      // As it is stored; without an answer, as it was sent.
      const stored = await this.call(routes.readReceipt).catch(() => undefined)
      const isMine = stored?.kind === 'idea'
      this.take(
        isMine
          ? stored
          : {
              ...status,
              ...words,
              tags: words.tags ?? [],
              photos: words.photos ?? [],
              waits,
              state: waits.length > 0 ? 'waiting' : 'published',
            },
      )
      author.slips.delete(form.key)
      void author.desk.view.reload()
      this.go({is: 'found', isSaved: true})
    } catch (error) {
      const why = error instanceof RefusedError ? error.code : 'unreachable'
      const problems = error instanceof RefusedError ? problemsFrom(error.problems) : []
      author.edit(form, {isSending: false, found: undefined, why, problems})
      void author.focus(`#why-${form.key}`)
    }
  }
}

/** What each author has open, by where it is shown. */
const opened = new WeakMap<Author, Map<string, OwnIdea>>()

/** What a slip is about; begun with the first look at it. */
export function ownOf(author: Author, slip: Own): OwnIdea {
  const mine = opened.get(author) ?? new Map<string, OwnIdea>()
  opened.set(author, mine)
  let own = mine.get(slip.place)
  if (own?.slip !== slip) mine.set(slip.place, (own = new OwnIdea(author, slip)))
  return own
}
