/** What becomes of a comment that arrives. */
import type {AnswerProblem} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {pathUnder} from '@saha/domain'
import type {Added, Arriving, Outcome, Taken} from '../contributions/admit.queries.ts'
import {Refusal} from '../refusal.ts'
import {foldedOf, pathOf, type StoredComment} from './state.queries.ts'
import type {Thread} from './thread.queries.ts'

/** A checked comment, ready to be stored. */
export interface NewComment
  extends
    Arriving,
    Pick<
      StoredComment,
      'parent' | 'name' | 'text' | 'side' | 'place' | 'photo' | 'office' | 'author' | 'is_pinned'
    > {}

/** What became of a comment: stored now or, by the same key, before; or why it is not. */
export type NewOutcome = Outcome<StoredComment>

/** What others answer, as far as that decides what becomes of them. */
export type Answered = Pick<StoredComment, (typeof columnsOfAnswered)[number]>

export const columnsOfAnswered = [
  'id',
  'activity',
  'state',
  'position',
  'parent',
  'root',
  'depth',
  'path',
] as const satisfies (keyof StoredComment)[]

/** What is known when a group of comments is taken in. */
export interface Group {
  threads: Map<number, Thread>
  /** By id, and every one that was taken in meanwhile. */
  stored: Map<string, StoredComment>
  parents: ReadonlyMap<string, Answered>
  /** Comments with a photo that is not theirs. */
  lostPhotos: ReadonlySet<NewComment>
}

/** A comment that is to be stored. */
export type AddedComment = Added<NewComment, StoredComment>

/** What becomes of one. */
type TakenComment = Taken<NewComment, StoredComment>

/** Decides on one comment, and gives it its place. Of two with one id, the first is stored. */
export function takeComment(group: Group, comment: NewComment): TakenComment {
  const known = group.stored.get(comment.id)
  if (known) {
    if (known.state === 'withdrawn') return refused('withdrawn')
    return isSame(known, comment) ? {is: 'known', row: known} : refused('key-reused')
  }
  const thread = group.threads.get(comment.activity)
  if (!thread) return refused('not-found')
  if (comment.obstacle) return {is: 'refused', refusal: comment.obstacle}
  const parent = group.parents.get(comment.parent)
  if (comment.parent !== '' && !isAnswerable(parent, comment)) return refused('parent-gone')
  if (group.lostPhotos.has(comment))
    return {is: 'refused', refusal: new Refusal('answers-refused', {problems: [photoGone]})}
  const position = comment.verdict.isPublished ? ++thread.newest : 0
  const row = rowOf(comment, parent, position)
  group.stored.set(row.id, row)
  return {is: 'stored', sent: comment, row}
}

const photoGone: AnswerProblem = {question: 'photo', code: 'photo-gone'}

function refused(code: ConstructorParameters<typeof Refusal>[0]): TakenComment {
  return {is: 'refused', refusal: new Refusal(code)}
}

function isAnswerable(parent: Answered | undefined, {activity}: NewComment): boolean {
  return parent?.state === 'published' && parent.activity === activity
}

/** Whether the same was sent before. What moderators have taken out of it since does not make it another. */
function isSame(stored: StoredComment, comment: NewComment): boolean {
  const isRedacted = stored.is_redacted === 1
  return (
    (isRedacted || (stored.text === comment.text && stored.name === comment.name)) &&
    (['activity', 'parent', 'side', 'place', 'photo', 'office'] as const).every(
      (column) => stored[column] === comment[column],
    )
  )
}

function rowOf(comment: NewComment, parent: Answered | undefined, position: number): StoredComment {
  const {id, activity, name, text, side, office, author, is_pinned, place, photo} = comment
  const isPublished = position > 0
  return {
    id,
    activity,
    state: isPublished ? 'published' : 'waiting',
    is_shown: isPublished ? 1 : 0,
    position,
    hour: isPublished ? comment.hour : 0,
    parent: comment.parent,
    root: parent?.root ?? id,
    depth: parent ? Math.min(parent.depth + 1, limits.replyDepth) : 0,
    path: parent && isPublished ? pathUnder(pathOf(parent), position) : '',
    name,
    text,
    folded: isPublished ? foldedOf(comment) : '',
    side,
    office,
    author,
    is_pinned,
    is_edited: 0,
    is_redacted: 0,
    supports: 0,
    objections: 0,
    score: 0,
    replies: 0,
    place,
    photo,
    hidden_reason: '',
    hidden_day: 0,
  }
}
