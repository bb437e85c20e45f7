import type {Appeal, Appealed, CommentStatus, HideReason} from '@saha/contract'
import {cleanComment, writtenDay} from '@saha/domain'
import {tellAuthor} from '../moderation/own.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Contribution, GroupCommit, Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import type {AppealAct, OwnItem, OwnOutcome} from './own-acts.queries.ts'

/** What carries out the wishes of authors. */
export interface OwnActNeeds<Act extends Contribution> {
  commit: GroupCommit
  write: Writer<Act, OwnOutcome>
  /** Milliseconds since 1970. */
  now: () => number
  /** Told of an activity in which there is something new to read. @param address `municipality/activity`. */
  onChanged: (address: string) => void
}

/** @throws Refusal for what is refused, or `busy`. */
export async function actOnOwn<Act extends Contribution>(
  {commit, write, onChanged}: OwnActNeeds<Act>,
  address: string,
  act: Act,
): Promise<Exclude<OwnOutcome, {is: 'refused'}>> {
  const outcome = await commit.add(write, act)
  if (outcome.is === 'refused') throw outcome.refusal
  if (outcome.is !== 'appealed' && outcome.isSeen) onChanged(address)
  return outcome
}

/** @throws Refusal `text-refused`, `no-appeal`, `withdrawn` or `busy`. */
export async function appealForOwn(
  needs: OwnActNeeds<AppealAct>,
  address: string,
  {id, activity}: Pick<OwnItem, 'id' | 'activity'>,
  {text}: Appeal,
): Promise<Appealed> {
  const words = cleanComment(text)
  if (words === '') throw new Refusal('text-refused')
  const outcome = await actOnOwn(needs, address, {is: 'appeal', id, activity, text: words, now: needs.now()})
  return {appealed: writtenDay(outcome.is === 'appealed' ? outcome.day : 0)}
}

/** What an author is told of what moderators did. */
type Told = Pick<
  CommentStatus,
  'state' | 'waits' | 'hidden' | 'message' | 'redacted' | 'canAppeal' | 'appeal'
>

/** A contribution as far as moderators have changed it. */
interface Kept extends OwnItem {
  /** Days since 1970, UTC; 0 when it is not hidden. */
  hidden_day: number
  is_redacted: number
}

/** What became of a contribution. @throws Refusal `withdrawn`. */
export async function tellOwn(
  db: Store,
  {id, state, hidden_reason, hidden_day, is_redacted}: Kept,
): Promise<Told> {
  if (state === 'withdrawn') throw new Refusal('withdrawn')
  const {waits, canAppeal, appeal, message} = await tellAuthor(db, id, state)
  // The column holds nothing else.
  const reason = hidden_reason as HideReason
  return {
    state,
    waits,
    ...(state === 'hidden' && {
      hidden: {reason, day: writtenDay(hidden_day), ...(message !== undefined && {message})},
    }),
    ...(state === 'published' && message !== undefined && {message}),
    ...(is_redacted === 1 && {redacted: true as const}),
    canAppeal,
    ...(appeal !== undefined && {appeal}),
  }
}
