import {CommentChanges, type CommentChanged, type CommentStatus, type Side} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {cleanAuthor, cleanText} from '../contributions/clean-words.ts'
import {secondsUntil} from '../contributions/edit-windows.queries.ts'
import {judgeContribution} from '../contributions/judge-contribution.ts'
import {actOnOwn, appealForOwn, removalOf, tellOwn} from '../contributions/own-contribution.ts'
import {whereIn} from '../contributions/where-in.ts'
import type {OwnContribution, TakeBody} from '../receipts/receipts.routes.ts'
import {Refusal} from '../refusal.ts'
import {findOwnRow, type OwnRow} from './find-own.queries.ts'
import {editEndOf, writeOwnComments} from './own-comment.queries.ts'
import type {SendCommentNeeds} from './send-comment.ts'

export interface OwnCommentNeeds extends Omit<SendCommentNeeds, 'write'> {
  activities: Pick<KnownActivities, 'findThread'>
}

/** The comment with this id, in the hands of its author. @returns `undefined` when there is none. */
export async function findOwnComment(
  needs: OwnCommentNeeds,
  id: string,
): Promise<OwnContribution | undefined> {
  const row = await findOwnRow(needs.db, id)
  const thread = row && (await needs.activities.findThread(row.municipality, row.address))
  if (!thread) return undefined
  const acting = {...needs, write: writeOwnComments}
  return {
    origins: thread.origins,
    read: () => readOwn(needs, row),
    change: (take) => editOwn(needs, thread, row, take),
    withdraw: async () => {
      const now = needs.now()
      await actOnOwn(acting, thread.address, {
        is: 'withdraw',
        as: 'withdrawn',
        id,
        activity: thread.number,
        now,
      })
      return {withdrawn: true}
    },
    appeal: (appeal) => appealForOwn(acting, thread.address, row, appeal),
    removal: removalOf(acting, thread, row),
  }
}

async function readOwn({db, now}: OwnCommentNeeds, row: OwnRow): Promise<CommentStatus> {
  const {id, municipality, address, name, text, side} = row
  return {
    kind: 'comment',
    municipality,
    activity: address,
    comment: id,
    name,
    text,
    ...(side !== '' && {side}),
    ...(await tellOwn(db, row)),
    editSeconds: secondsUntil(await editEndOf(db, row), now()),
  }
}

/** @throws Refusal `invalid`, `text-refused`, `changed`, `edit-over`, `withdrawn` or `busy`. */
async function editOwn(
  needs: OwnCommentNeeds,
  thread: ThreadRecord,
  row: OwnRow,
  take: TakeBody,
): Promise<CommentChanged> {
  const {id} = row
  const changes = await take(CommentChanges)
  checkSide(thread, row, changes.side)
  const words = {name: cleanAuthor(changes.name), text: cleanText(changes.text, limits.commentText)}
  const now = needs.now()
  const judged = await judgeContribution(needs, whereIn(thread), {
    id,
    ...words,
    before: row.text,
    // Whoever looks at the photo has done so, or will.
    hasPhoto: false,
    isStranger: !(await needs.isKnownAuthor(row.municipality, changes.earlier)),
  })
  const outcome = await actOnOwn({...needs, write: writeOwnComments}, thread.address, {
    is: 'edit',
    id,
    activity: thread.number,
    now,
    ...words,
    side: changes.side,
    ...judged,
  })
  return {edited: true, waits: outcome.is === 'edited' ? [...outcome.waits] : []}
}

/** @throws Refusal `invalid` below the first level, `changed` where a thread does not ask for sides any more. */
function checkSide({shown}: ThreadRecord, {depth, side}: OwnRow, wanted: Side | undefined): void {
  if (wanted === undefined || wanted === side) return
  if (depth > 0) throw new Refusal('invalid')
  if (!shown.comments.sides) throw new Refusal('changed')
}
