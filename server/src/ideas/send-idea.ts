import type {IdeaReceipt, NewIdea as SentIdea} from '@saha/contract'
import type {IdeasRecord} from '../activities/activities.queries.ts'
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
import type {NewIdea, NewIdeaOutcome} from './new-idea.ts'
import {allWords, cleanIdea, misfitOf, wordsOf} from './written-idea.ts'

export interface SendIdeaNeeds extends JudgeNeeds {
  db: Store
  commit: GroupCommit
  write: Writer<NewIdea, NewIdeaOutcome>
  defence: Pick<SpamDefence, 'judge' | 'overlook' | 'challenge' | 'isWorkDone'>
  isKnownAuthor: IsKnownAuthor
  /** Milliseconds since 1970. */
  now: () => number
  /** Told of a collection in which there is something new to read. @param address `municipality/activity`. */
  onChanged: (address: string) => void
}

const HOUR = 3_600_000

/**
 * Checks an idea and stores it; whether somebody looks at it first, the policy of the collection says.
 *
 * @param isPlainForm see `Said`.
 * @returns the receipt, once the idea is on disk. The same idea again gives the same receipt, even after the collection
 *   has closed or moderators have hidden it, and changes nothing.
 * @throws Refusal `not-yet-open`, `closed`, `text-refused`, `invalid`, `changed`, `answers-refused`, `work-wanted`,
 *   `key-reused`, `withdrawn` or `busy`.
 */
export async function sendIdea(
  needs: SendIdeaNeeds,
  collection: IdeasRecord,
  sent: SentIdea,
  isPlainForm = false,
): Promise<IdeaReceipt> {
  const {commit, write, now, onChanged, isKnownAuthor} = needs
  const {address, number, shown, opens, closes} = collection
  const moment = now()
  if (moment < opens) throw new Refusal('not-yet-open')
  const idea = cleanIdea(collection, sent)
  const words = wordsOf(collection, idea)
  const {code, id} = receiptFor(address, sent.key)
  const judged = await judgeContribution(needs, whereIn(collection), {
    id,
    name: idea.name,
    text: allWords(words, shown.ideas.fields),
    before: '',
    hasPhoto: idea.photos.length > 0,
    isStranger: !(await isKnownAuthor(shown.municipality.id, sent.earlier)),
    ticket: sent.ticket,
    website: sent.website,
    isPlainForm,
  })
  const place = {municipality: shown.municipality.id, activity: shown.id, id}
  const obstacle =
    (moment >= closes ? new Refusal('closed') : misfitOf(collection, idea)) ??
    (judged.wantsWork ? await missingWork(needs.defence, place, sent.work) : undefined)
  const outcome = await commit.add(write, {
    id,
    activity: number,
    words,
    status: shown.statuses[0]?.id ?? '',
    ...judged,
    hour: Math.floor(moment / HOUR),
    editUntil: editEndAfter(moment),
    obstacle,
  })
  if (outcome.is === 'refused') {
    needs.defence.overlook(place.municipality, id)
    throw outcome.refusal
  }
  const {row, waits, editUntil} = outcome
  if (outcome.is === 'stored' && row.state === 'published') onChanged(address)
  return {
    receipt: code,
    ...(row.number > 0 && {idea: row.number}),
    waits: [...waits],
    ...(row.state === 'hidden' && {hidden: true as const}),
    editSeconds: secondsUntil(editUntil, now()),
  }
}
