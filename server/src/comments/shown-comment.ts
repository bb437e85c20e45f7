import type {Comment, HideReason, Tombstone} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {wordsIn, writtenDay} from '@saha/domain'
import type {ShownRow} from './comments.queries.ts'

const hour = 3_600_000

/** What goes with a comment and is not in its own row. */
interface Around {
  /** Comments that are answered, by their ids, as far as they are known. */
  answered: ReadonlyMap<string, ShownRow>
  /** Languages of the municipality, the main one first. */
  languages: readonly string[]
  /** Whether readers can object now. */
  canObject: boolean
  /** Without the tree around it, even an answer to the first level does not stand below what it answers. */
  isAlone?: boolean
}

/** A comment or stone as everybody reads it. */
export function shownComment(row: ShownRow, around: Around): Comment {
  const {id, depth, position, parent, side, replies} = row
  const gone = goneOf(row)
  const inReplyTo = gone ? undefined : nameOfAnswered(row, around)
  return {
    id,
    ...(parent !== '' && {parent}),
    ...(inReplyTo !== undefined && {inReplyTo}),
    depth,
    position,
    hour: new Date(row.hour * hour).toISOString(),
    ...(side !== '' && {side}),
    ...(gone ? {gone, supports: 0, objections: 0} : saidIn(row, around)),
    replies,
  }
}

/** Whether its answer stands elsewhere than right below it: then it says whom it answers. */
export function standsApart({depth}: Pick<ShownRow, 'depth'>): boolean {
  return depth === limits.replyDepth
}

function saidIn(
  row: ShownRow,
  {canObject}: Around,
): Omit<Comment, 'id' | 'depth' | 'position' | 'hour' | 'replies'> {
  const {name, text, office, supports, objections, place, photo} = row
  return {
    ...(office === '' ? {name} : {official: JSON.parse(office)}),
    text,
    ...(row.is_pinned === 1 && {pinned: true}),
    ...(row.is_edited === 1 && {edited: true}),
    ...(row.is_redacted === 1 && {redacted: true}),
    supports,
    objections: canObject ? objections : 0,
    ...(place !== '' && {place: JSON.parse(place)}),
    ...(photo !== '' && {photo}),
  }
}

function goneOf({state, hidden_reason, hidden_day}: ShownRow): Tombstone | undefined {
  if (state === 'published') return undefined
  if (state === 'withdrawn') return {is: 'withdrawn'}
  if (state === 'waiting') return {is: 'held'}
  // Whoever hides names one of the contract's reasons.
  return {is: 'hidden', reason: hidden_reason as HideReason, day: writtenDay(hidden_day)}
}

function nameOfAnswered(row: ShownRow, {answered, languages, isAlone}: Around): string | undefined {
  const above = answered.get(row.parent)
  if (above?.state !== 'published' || !(isAlone || standsApart(above))) return undefined
  return above.office === '' ? above.name : wordsIn(JSON.parse(above.office), '', languages).words
}
