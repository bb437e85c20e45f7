/** A stored comment as it leaves: whole for staff, or as everybody reads it. */
import type {FileComment} from '@saha/contract'
import {ownComment, writtenDay, type ImportedState} from '@saha/domain'
import type {StoredComment} from './state.queries.ts'

const hour = 3_600_000

/** What leaves of the comments of a thread. */
export interface Outgoing {
  /** As everybody reads them: what is hidden or waits has no words, and what readers never saw is not there. */
  isPublic: boolean
  /** Without names, texts, places and photos. */
  noFreeText: boolean
}

/** @returns `undefined` when it is not to leave. */
export function outgoingComment(
  row: StoredComment,
  {isPublic, noFreeText}: Outgoing,
): FileComment | undefined {
  if (isPublic && row.is_shown === 0) return undefined
  const isGone = row.state !== 'published'
  const hasWords = !noFreeText && !(isPublic && isGone)
  const hasVotes = !(isPublic && isGone)
  return ownComment(
    {
      foreignId: row.id,
      parent: row.parent === '' ? null : row.parent,
      at: row.position > 0 ? row.hour * hour : null,
      name: hasWords ? row.name : '',
      text: hasWords ? row.text : '',
      state: stateOf(row),
      supports: hasVotes ? row.supports : 0,
      objections: hasVotes ? row.objections : 0,
      side: row.side || undefined,
      official: row.office === '' || !hasVotes ? undefined : JSON.parse(row.office),
      pinned: row.is_pinned === 1,
      edited: hasVotes && row.is_edited === 1,
      redacted: hasVotes && row.is_redacted === 1,
      place: hasWords && row.place !== '' ? JSON.parse(row.place) : undefined,
    },
    hasWords ? row.photo : '',
  )
}

function stateOf({state, hidden_reason, hidden_day}: StoredComment): ImportedState {
  if (state !== 'hidden') return {is: state}
  return {
    is: state,
    reason: hidden_reason as (ImportedState & {is: 'hidden'})['reason'],
    day: writtenDay(hidden_day),
  }
}
