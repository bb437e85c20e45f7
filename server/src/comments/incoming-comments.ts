/** Comments of other programs on their way into a thread: what is stored of each, but for its place. */
import type {CommentsSettings} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {isDay, type ImportedComment, type ImportedThread} from '@saha/domain'
import {hash} from 'node:crypto'
import type {CommentTables} from './comments.tables.ts'

type Row = CommentTables['comment']

/** A comment before it has its place. */
export interface IncomingComment {
  /** Made of where it comes from and what it is called there: the same file gives the same ids. */
  id: string
  /** The id that it had in another Saha; taken when nobody else has it. */
  ownId: string | undefined
  /** `id` of what it answers; empty on the first level. */
  parent: string
  /** Readers will see it, or a stone in its place. */
  isShown: boolean
  /** It was published once, or something that is shown stands below it. */
  hasPlace: boolean
  said: Pick<
    Row,
    | 'state'
    | 'hour'
    | 'name'
    | 'text'
    | 'side'
    | 'office'
    | 'is_pinned'
    | 'is_edited'
    | 'is_redacted'
    | 'supports'
    | 'objections'
    | 'place'
    | 'hidden_reason'
    | 'hidden_day'
  >
}

/** Into which thread comments come, and from where. */
export interface Incoming {
  /** `municipality/activity`. */
  address: string
  settings: CommentsSettings
  format: string
  /** Stands where somebody wrote without a name. */
  unnamed: string
}

/** What the thread has no room for, and how many comments had it. */
export interface LeftBehind {
  sides: number
  objections: number
  places: number
}

const hour = 3_600_000
const day = 86_400_000

/**
 * Comments in the order in which they are published: each thread in its own, several merged by the hour.
 *
 * A receipt finds a comment by its id, and nobody can make up a receipt that leads to one of these ids: so nobody
 * withdraws what others once wrote elsewhere.
 */
export function incomingComments(
  threads: readonly ImportedThread[],
  into: Incoming,
): {comments: IncomingComment[]; leftBehind: LeftBehind} {
  const leftBehind = {sides: 0, objections: 0, places: 0}
  const comments = merged(threads).map(({thread, comment}): IncomingComment => {
    const idOf = (foreignId: string) => derivedId(into, thread.address, foreignId)
    return {
      id: idOf(comment.foreignId),
      ownId: into.format === 'saha' && isCommentId(comment.foreignId) ? comment.foreignId : undefined,
      parent: comment.parent === null ? '' : idOf(comment.parent),
      isShown: comment.at !== null && comment.state.is !== 'withdrawn',
      hasPlace: comment.at !== null,
      said: saidIn(comment, into, leftBehind),
    }
  })
  keepPlaces(comments)
  return {comments, leftBehind}
}

/** Keeps the places of what others answer, as `withdrawComment` does: stones stand for what has answers in the tree. */
function keepPlaces(comments: readonly IncomingComment[]): void {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const levels = new Map<IncomingComment, {depth: number; above: IncomingComment | undefined}>()
  for (const comment of comments) {
    const parent = byId.get(comment.parent)
    const level = parent && levels.get(parent)
    // Answers below the third level stand beside what they answer.
    const isBeside = level?.depth === limits.replyDepth
    levels.set(comment, {
      depth: isBeside ? limits.replyDepth : (level?.depth ?? -1) + 1,
      above: isBeside ? level.above : parent,
    })
  }
  for (const comment of comments.toReversed()) {
    const parent = byId.get(comment.parent)
    const above = levels.get(comment)?.above
    if (comment.isShown && above) above.isShown = true
    if (comment.isShown && parent && !parent.hasPlace) {
      parent.said.hour = comment.said.hour
      parent.isShown = parent.hasPlace = true
    }
    if (comment.said.state === 'withdrawn' && !comment.isShown) comment.said.side = ''
  }
}

function saidIn(
  comment: ImportedComment,
  {settings, unnamed}: Incoming,
  leftBehind: LeftBehind,
): IncomingComment['said'] {
  const {state, at, name, text, official, supports} = comment
  const isSomething = text !== '' && !official
  const sides = settings.sides && comment.parent === null ? comment.side : undefined
  const objections = settings.votes === 'both' ? comment.objections : 0
  const place = settings.places ? comment.place : undefined
  if (comment.side && !sides) leftBehind.sides += 1
  if (comment.objections > objections) leftBehind.objections += 1
  if (comment.place && !place) leftBehind.places += 1
  return {
    state: state.is,
    hour: Math.floor((at ?? 0) / hour),
    name: isSomething ? name || unnamed : '',
    text,
    side: sides ?? '',
    office: official ? JSON.stringify(official) : '',
    is_pinned: official && comment.pinned ? 1 : 0,
    is_edited: comment.edited ? 1 : 0,
    is_redacted: comment.redacted ? 1 : 0,
    supports,
    objections,
    place: place ? JSON.stringify(place) : '',
    hidden_reason: state.is === 'hidden' ? state.reason : '',
    hidden_day: state.is === 'hidden' && isDay(state.day) ? Math.floor(Date.parse(state.day) / day) : 0,
  }
}

/** By the hour; what a thread holds keeps its order, whatever its hours say. */
function merged(threads: readonly ImportedThread[]): {thread: ImportedThread; comment: ImportedComment}[] {
  return threads
    .flatMap((thread) => {
      let latest = 0
      return thread.comments.map((comment) => {
        latest = Math.max(latest, comment.at ?? 0)
        return {thread, comment, latest}
      })
    })
    .toSorted((a, b) => a.latest - b.latest)
}

function derivedId({address, format}: Incoming, thread: string, foreignId: string): string {
  const source = JSON.stringify(['saha imported comment', address, format, thread, foreignId])
  return hash('sha256', source, 'buffer').toString('base64url', 0, 16)
}

function isCommentId(id: string): boolean {
  return /^[\w-]{22}$/.test(id)
}
