import type {Appeal, Appealed, CommentStatus, HideReason} from '@saha/contract'
import {cleanComment, writtenDay} from '@saha/domain'
import {tellAuthor} from '../moderation/own.queries.ts'
import type {Removal} from '../receipts/receipts.routes.ts'
import {recordRemoval} from '../receipts/record-removal.ts'
import {Refusal} from '../refusal.ts'
import type {Contribution, GroupCommit, Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import type {AppealAct, OwnItem, OwnOutcome, Withdrawal} from './own-acts.queries.ts'

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

/**
 * How staff take out what they sent to try an activity out.
 *
 * @param address of the activity: `municipality/activity`.
 */
export function removalOf<Act extends Contribution>(
  needs: OwnActNeeds<Act | Withdrawal>,
  {address, shown, closes}: {address: string; shown: {id: string}; closes: number},
  {id, activity, state}: Pick<OwnItem, 'id' | 'activity' | 'state'>,
): Removal {
  return {
    address,
    takeOut: async (as, doer) => {
      if (as !== 'test') throw new Refusal('invalid')
      if (state === 'withdrawn') throw new Refusal('withdrawn')
      const now = needs.now()
      if (now >= closes) throw new Refusal('closed')
      const isDone = ({is}: OwnOutcome) => is === 'withdrawn-now'
      const write = recordRemoval(needs.write, doer, {target: shown.id, as, isDone})
      await actOnOwn({...needs, write}, address, {is: 'withdraw', as, id, activity, now})
    },
  }
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
