/** For tests: what becomes of comments, told twice: by the store, and by a plain list. */
import {depthOf, pathUnder} from '@saha/domain'
import {
  hideComment,
  holdComment,
  publishComment,
  redactComment,
  restoreComment,
  withdrawComment,
  type StoredComment,
} from './state.queries.ts'
import type {Store} from '../storage/open.ts'
import type {NewComment} from './new-comment.ts'
import {createCommentWriter} from './new-comment.queries.ts'

/**
 * Something that happens to the comment that was written `at`-th; with `write` and `send`, to that which it answers.
 * What is sent is published at once, what is written waits.
 */
export interface Step {
  what: 'write' | 'send' | 'publish' | 'hide' | 'restore' | 'hold' | 'withdraw' | 'redact'
  at: number
  side: '' | 'for' | 'neutral' | 'against'
  isOfficial: boolean
}

interface Told {
  id: string
  state: StoredComment['state']
  parent: Told | undefined
  side: StoredComment['side']
  office: string
  position: number
}

/** A thread as somebody would keep it on paper. */
export class PaperThread {
  readonly comments: Told[] = []
  private newest = 0

  /** Whether the step is possible at all. */
  take({what, at, side, isOfficial}: Step): {id: string; parent: Told | undefined} | undefined {
    const comment = this.comments[at % (this.comments.length + 1)]
    if (what === 'write' || what === 'send') {
      if (comment && comment.state !== 'published') return undefined
      const id = String(this.comments.length).padStart(22, 'x')
      const office = isOfficial ? '{"en":"Parks","ar":"الحدائق"}' : ''
      this.comments.push({
        id,
        state: 'waiting',
        parent: comment,
        side: comment || isOfficial ? '' : side,
        office,
        position: 0,
      })
      const written = this.comments.at(-1)
      if (what === 'send' && written) Object.assign(written, {state: 'published', position: ++this.newest})
      return {id, parent: comment}
    }
    if (!comment || comment.state === 'withdrawn') return undefined
    const next = {publish: 'published', hide: 'hidden', restore: 'published', hold: 'waiting'} as const
    const from = {
      publish: ['waiting'],
      hide: ['waiting', 'published'],
      restore: ['hidden'],
      hold: ['published'],
      redact: ['waiting', 'published', 'hidden'],
      withdraw: ['waiting', 'published', 'hidden'],
    }[what]
    if (!from.includes(comment.state)) return undefined
    if (what === 'withdraw') comment.state = 'withdrawn'
    else if (what !== 'redact') comment.state = next[what]
    if (comment.state === 'published' && comment.position === 0) comment.position = ++this.newest
    return {id: comment.id, parent: comment.parent}
  }

  path(comment: Told): string {
    if (comment.position === 0) return ''
    return pathUnder(comment.parent && this.path(comment.parent), comment.position)
  }

  /** What stands below a comment in the tree. */
  private below(comment: Told): Told[] {
    const path = this.path(comment)
    return this.comments.filter(
      (other) => path !== '' && other !== comment && this.path(other).startsWith(path),
    )
  }

  private isShown(comment: Told): boolean {
    if (comment.position === 0) return false
    return comment.state !== 'withdrawn' || this.below(comment).some((other) => this.isShown(other))
  }

  /** What the store must hold. */
  rows() {
    return this.comments
      .map((comment) => ({
        id: comment.id,
        state: comment.state,
        is_shown: this.isShown(comment) ? 1 : 0,
        position: comment.position,
        path: comment.parent ? this.path(comment) : '',
        replies: this.below(comment).filter(({state}) => state === 'published').length,
        isFindable: comment.state === 'published',
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  counts() {
    const published = this.comments.filter(({state}) => state === 'published')
    const of = (side: string) => published.filter((one) => !one.parent && one.side === side).length
    return {
      newest: this.newest,
      published: published.length,
      for: of('for'),
      neutral: of('neutral'),
      against: of('against'),
      official: published.filter(({office}) => office !== '').length,
    }
  }

  depth(comment: Told): number {
    return comment.parent ? Math.min(3, this.depth(comment.parent) + 1) : 0
  }
}

/** The row of a comment that waits. */
export function waitingRow(
  activity: number,
  id: string,
  parent: Pick<StoredComment, 'id' | 'root' | 'depth'> | undefined,
  said: Partial<StoredComment> = {},
): StoredComment {
  return {
    id,
    activity,
    state: 'waiting',
    is_shown: 0,
    position: 0,
    hour: 0,
    parent: parent?.id ?? '',
    root: parent?.root ?? id,
    depth: parent ? Math.min(3, parent.depth + 1) : 0,
    path: '',
    name: 'ليلى',
    text: 'More shade, please.',
    folded: '',
    side: '',
    office: '',
    author: '',
    is_pinned: 0,
    is_edited: 0,
    is_redacted: 0,
    supports: 0,
    objections: 0,
    score: 0,
    replies: 0,
    place: '',
    photo: '',
    hidden_reason: '',
    hidden_day: 0,
    ...said,
  }
}

/** Does in the store what has been done on paper. @returns whether the store says that it did something. */
export async function takeInStore(db: Store, activity: number, step: Step, id: string, parent?: string) {
  switch (step.what) {
    case 'send': {
      const sent: NewComment = {
        id,
        activity,
        parent: parent ?? '',
        name: 'ليلى',
        text: 'More shade, please.',
        side: parent === undefined && !step.isOfficial ? step.side : '',
        place: '',
        photo: '',
        office: step.isOfficial ? '{"en":"Parks","ar":"الحدائق"}' : '',
        author: '',
        is_pinned: 0,
        verdict: {isPublished: true, reasons: []},
        signals: [],
        spam: 0,
        hour: 1000,
        editUntil: 0,
        obstacle: undefined,
      }
      const [outcome] = await createCommentWriter()(db, [sent])
      return outcome?.is === 'stored'
    }
    case 'write': {
      const above = parent
        ? await db.selectFrom('comment').selectAll().where('id', '=', parent).executeTakeFirstOrThrow()
        : undefined
      const office = step.isOfficial ? '{"en":"Parks","ar":"الحدائق"}' : ''
      const said = {office, side: above || step.isOfficial ? ('' as const) : step.side}
      await db
        .insertInto('comment')
        .values(waitingRow(activity, id, above, said))
        .execute()
      return true
    }
    case 'publish':
      return publishComment(db, id, 1000)
    case 'hide':
      return hideComment(db, id, 'insult', 41)
    case 'restore':
      return restoreComment(db, id, 2000)
    case 'hold':
      return holdComment(db, id)
    case 'redact':
      return redactComment(db, id, 'My number is [removed].')
    case 'withdraw':
      return withdrawComment(db, id)
  }
}

/** What the store holds, in the words of the paper. */
export async function readRows(db: Store, activity: number) {
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where('activity', '=', activity)
    .orderBy('id')
    .execute()
  for (const {depth, path} of rows) if (path !== '' && depthOf(path) !== depth) throw new Error(path)
  return rows.map(({id, state, is_shown, position, path, replies, folded}) => ({
    id,
    state,
    is_shown,
    position,
    path,
    replies,
    isFindable: folded !== '',
  }))
}
