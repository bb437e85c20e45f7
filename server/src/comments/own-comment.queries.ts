/** What authors do with comments that they have sent. */
import {readEditEnd} from '../contributions/edit-windows.queries.ts'
import {createOwnWriter, type Edit} from '../contributions/own-acts.queries.ts'
import {decisionsIn, readActs} from '../moderation/acts.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {
  editableOf,
  holdComment,
  readComment,
  rewordComment,
  withdrawComment,
  type StoredComment,
} from './state.queries.ts'
import {lockThreads} from './thread.queries.ts'

/** Other words, cleaned and judged. */
export interface EditOfComment extends Edit {
  name: string
  text: string
  /** Absent: as before. */
  side: StoredComment['side'] | undefined
}

/** Does what authors want with their comments. */
export const writeOwnComments = createOwnWriter<StoredComment, EditOfComment>({
  kind: 'comment',
  lock: lockThreads,
  read: readComment,
  isSame: (comment, {name, text, side = comment.side}) =>
    name === comment.name && text === comment.text && side === comment.side,
  obstacleTo: async (db, comment, {now}) =>
    (await editEndOf(db, comment)) <= now ? new Refusal('edit-over') : undefined,
  reword: (db, comment, {name, text, side = comment.side}) =>
    rewordComment(db, comment, {name, text, side, is_edited: comment.position > 0 ? 1 : 0}),
  hold: holdComment,
  withdraw: withdrawComment,
  isSeen: ({is_shown}) => is_shown === 1,
})

/** Until when its author can edit a comment, in milliseconds since 1970: 0 for no longer. What moderators have decided on stays as they saw it. */
export async function editEndOf(
  db: Store,
  comment: Pick<StoredComment, 'id' | 'activity' | 'position' | 'state'>,
): Promise<number> {
  const {id, state} = comment
  if (state === 'hidden' || state === 'withdrawn') return 0
  const acts = (await readActs(db, [id])).get(id) ?? []
  return decisionsIn(acts).length > 0 ? 0 : readEditEnd(db, editableOf(comment))
}
