import {
  CommentChanges,
  type CommentStatus,
  type HideReason,
  type Side,
  type Appeal,
  type Appealed,
  type CommentChanged,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {cleanComment, writtenDay} from '@saha/domain'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {cleanAuthor, cleanText} from '../contributions/clean-words.ts'
import {secondsUntil} from '../contributions/edit-windows.queries.ts'
import {judgeContribution} from '../contributions/judge-contribution.ts'
import {tellAuthor} from '../moderation/own.queries.ts'
import type {OwnContribution, TakeBody} from '../receipts/receipts.routes.ts'
import {Refusal} from '../refusal.ts'
import {findOwnRow, type OwnRow} from './find-own.queries.ts'
import {editEndOf, writeOwnActs, type OwnAct, type OwnOutcome} from './own-comment.queries.ts'
import {whereIn, type SendCommentNeeds} from './send-comment.ts'

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
  return {
    origins: thread.origins,
    read: () => readOwn(needs, row),
    change: (take) => editOwn(needs, thread, row, take),
    withdraw: async () => {
      await act(needs, thread, {is: 'withdraw', id, activity: thread.number, now: needs.now()})
      return {withdrawn: true}
    },
    appeal: (appeal) => appealOwn(needs, thread, id, appeal),
  }
}

async function readOwn({db, now}: OwnCommentNeeds, row: OwnRow): Promise<CommentStatus> {
  const {id, municipality, address, state, name, text, side, is_redacted} = row
  if (state === 'withdrawn') throw new Refusal('withdrawn')
  const {waits, canAppeal, appeal, message} = await tellAuthor(db, id, state)
  // The column holds nothing else.
  const reason = row.hidden_reason as HideReason
  return {
    kind: 'comment',
    municipality,
    activity: address,
    comment: id,
    state,
    name,
    text,
    ...(side !== '' && {side}),
    waits,
    ...(state === 'hidden' && {
      hidden: {reason, day: writtenDay(row.hidden_day), ...(message !== undefined && {message})},
    }),
    ...(state === 'published' && message !== undefined && {message}),
    ...(is_redacted === 1 && {redacted: true}),
    editSeconds: secondsUntil(await editEndOf(db, row), now()),
    canAppeal,
    ...(appeal !== undefined && {appeal}),
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
  const edit = {
    is: 'edit',
    id,
    activity: thread.number,
    now,
    ...words,
    side: changes.side,
    ...judged,
  } as const
  const outcome = await act(needs, thread, edit)
  return {edited: true, waits: outcome.is === 'edited' ? [...outcome.waits] : []}
}

/** @throws Refusal `invalid` below the first level, `changed` where a thread does not ask for sides any more. */
function checkSide({shown}: ThreadRecord, {depth, side}: OwnRow, wanted: Side | undefined): void {
  if (wanted === undefined || wanted === side) return
  if (depth > 0) throw new Refusal('invalid')
  if (!shown.comments.sides) throw new Refusal('changed')
}

/** @throws Refusal `text-refused`, `no-appeal`, `withdrawn` or `busy`. */
async function appealOwn(
  needs: OwnCommentNeeds,
  thread: ThreadRecord,
  id: string,
  {text}: Appeal,
): Promise<Appealed> {
  const words = cleanComment(text)
  if (words === '') throw new Refusal('text-refused')
  const now = needs.now()
  const outcome = await act(needs, thread, {is: 'appeal', id, activity: thread.number, text: words, now})
  return {appealed: writtenDay(outcome.is === 'appealed' ? outcome.day : 0)}
}

async function act(
  {commit, onChanged}: OwnCommentNeeds,
  {address}: ThreadRecord,
  wish: OwnAct,
): Promise<OwnOutcome> {
  const outcome = await commit.add(writeOwnActs, wish)
  if (outcome.is === 'refused') throw new Refusal(outcome.code)
  if (outcome.is !== 'appealed' && outcome.isSeen) onChanged(address)
  return outcome
}
