import type {
  AnswerProblemCode,
  CommentReceipt,
  CommentsSettings,
  NewComment as SentComment,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {canonicalJson, checkCommentPlace} from '@saha/domain'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import {isIdeaSeen, partsOf} from '../activities/threads-under.queries.ts'
import {cleanAuthor, cleanText} from '../contributions/clean-words.ts'
import {editEndAfter, secondsUntil} from '../contributions/edit-windows.queries.ts'
import {judgeContribution, type JudgeNeeds} from '../contributions/judge-contribution.ts'
import type {IsKnownAuthor} from '../contributions/known-authors.queries.ts'
import {missingWork} from '../contributions/missing-work.ts'
import {whereIn} from '../contributions/where-in.ts'
import {receiptFor} from '../receipts/receipt.ts'
import {Refusal} from '../refusal.ts'
import type {SpamDefence} from '../spam/judge.ts'
import type {GroupCommit, Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import type {NewComment, NewOutcome} from './new-comment.ts'

export interface SendCommentNeeds extends JudgeNeeds {
  db: Store
  commit: GroupCommit
  write: Writer<NewComment, NewOutcome>
  defence: Pick<SpamDefence, 'judge' | 'overlook' | 'challenge' | 'isWorkDone'>
  isKnownAuthor: IsKnownAuthor
  /** Milliseconds since 1970. */
  now: () => number
  /** Told of a thread in which there is something new to read. @param address `municipality/activity`. */
  onChanged: (address: string) => void
}

const HOUR = 3_600_000

/**
 * Checks a comment and stores it; whether somebody looks at it first, the policy of the thread says.
 *
 * @param isPlainForm see `Said`.
 * @returns the receipt, once the comment is on disk. The same comment again gives the same receipt, even after the thread
 *   has closed or moderators have hidden it, and changes nothing.
 * @throws Refusal `not-yet-open`, `closed`, `text-refused`, `invalid`, `changed`, `answers-refused`, `parent-gone`,
 *   `work-wanted`, `key-reused`, `withdrawn` or `busy`.
 */
export async function sendComment(
  needs: SendCommentNeeds,
  thread: ThreadRecord,
  sent: SentComment,
  isPlainForm = false,
): Promise<CommentReceipt> {
  const {commit, write, now, onChanged, isKnownAuthor} = needs
  const moment = now()
  if (moment < thread.opens) throw new Refusal('not-yet-open')
  const hour = Math.floor(moment / HOUR)
  const words = {name: cleanAuthor(sent.name), text: cleanText(sent.text, limits.commentText)}
  const {code, id} = receiptFor(thread.address, sent.key)
  const {municipality} = thread.shown
  const judged = await judgeContribution(needs, whereIn(thread), {
    id,
    ...words,
    before: '',
    hasPhoto: sent.photo !== undefined,
    isStranger: !(await isKnownAuthor(municipality.id, sent.earlier)),
    ticket: sent.ticket,
    website: sent.website,
    isPlainForm,
  })
  const place = {municipality: municipality.id, activity: thread.shown.id, id}
  const obstacle =
    misfitOf(thread, sent, moment) ??
    (await endOfTalk(needs.db, thread)) ??
    (judged.wantsWork ? await missingWork(needs.defence, place, sent.work) : undefined)
  const outcome = await commit.add(write, {
    id,
    activity: thread.number,
    parent: sent.parent ?? '',
    ...words,
    side: sent.side ?? '',
    place: sent.place ? canonicalJson(sent.place) : '',
    photo: sent.photo ?? '',
    office: '',
    author: '',
    is_pinned: 0,
    ...judged,
    hour,
    editUntil: editEndAfter(moment),
    obstacle,
  })
  if (outcome.is === 'refused') {
    needs.defence.overlook(place.municipality, id)
    throw outcome.refusal
  }
  if (outcome.is === 'stored' && outcome.row.state === 'published') onChanged(thread.address)
  const editSeconds = secondsUntil(outcome.editUntil, now())
  const isHidden = outcome.row.state === 'hidden'
  return {
    receipt: code,
    comment: id,
    waits: [...outcome.waits],
    ...(isHidden && {hidden: true as const}),
    editSeconds,
  }
}

/** Nobody talks on about an idea that was hidden or withdrawn. */
async function endOfTalk(db: Store, {number, shown}: ThreadRecord): Promise<Refusal | undefined> {
  const isOver = partsOf(shown.id) !== undefined && !(await isIdeaSeen(db, number))
  return isOver ? new Refusal('closed') : undefined
}

/**
 * Why a comment does not fit into its thread, as that works now; `undefined` when it does. `changed` tells somebody who
 * wrote it when the thread worked in another way: before it asked for sides, or while it took photos.
 */
function misfitOf(
  {closes, map, shown}: ThreadRecord,
  {parent, side, place, photo}: SentComment,
  moment: number,
): Refusal | undefined {
  const {guestbook, sides, places, photos}: CommentsSettings = shown.comments
  if (moment >= closes) return new Refusal('closed')
  if (parent !== undefined && side !== undefined) return new Refusal('invalid')
  const asksForSide = sides && parent === undefined
  const fits =
    !(guestbook && parent !== undefined) &&
    (asksForSide ? side !== undefined : side === undefined) &&
    (place === undefined || (places && map)) &&
    (photo === undefined || photos)
  if (!fits) return new Refusal('changed')
  const problem = place && map && checkCommentPlace(map, place)
  return problem && badPlace(problem)
}

function badPlace(code: AnswerProblemCode): Refusal {
  return new Refusal('answers-refused', {problems: [{question: 'place', code}]})
}
