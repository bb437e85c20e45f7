import type {Decision} from '@saha/contract'
import {dayOf, waitSpan} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {countMoved, countOnAccount, standingOf, type Standing} from './account.queries.ts'
import {addAct, type NewAct} from './acts.queries.ts'
import {decideAppeal} from './appeals.queries.ts'
import {closeCase} from './cases.queries.ts'
import type {Redacted} from './moderated.ts'
import type {Step} from './next-step.ts'
import type {KnownItem} from './queue.ts'
import {handleReports} from './reports.queries.ts'

/** A decision with who makes it and when. Its texts are cleaned. */
export interface NewDecision extends Pick<
  Decision,
  'action' | 'reason' | 'message' | 'text' | 'answers' | 'title' | 'name' | 'photos' | 'further'
> {
  /** Id of the member of staff. */
  moderator: string
  /** Milliseconds since 1970. */
  moment: number
}

const HOUR = 3_600_000

/**
 * Does to one item, whose activity is locked, what was decided, with all that hangs on it: its place on the account, its
 * history, the queue, reports and the appeal.
 *
 * @returns what was done.
 */
export async function carryOut(
  db: Store,
  known: KnownItem,
  step: Step,
  decision: NewDecision,
): Promise<NewAct> {
  const {item, activity, state, reason} = known.item
  const hour = Math.floor(decision.moment / HOUR)
  const act: NewAct = {
    item,
    activity,
    action: step,
    reason: step === 'hide' ? decision.reason : undefined,
    text: decision.message,
    day: dayOf(decision.moment),
    staffUser: decision.moderator,
  }
  const standing = await change(db, known, act, {hour, words: wordsIn(known, decision)})
  await countMoved(db, activity, standingOf(state, reason), standing)
  if (isFirst(known, step, 'restore')) await countOnAccount(db, activity, {restored: 1})
  if (isFirst(known, step, 'redact')) await countOnAccount(db, activity, {redacted: 1})
  await addAct(db, act)
  await handleReports(db, item)
  if (known.appeal?.outcome === 'waiting')
    await decideAppeal(db, {item, activity}, standing === 'published' ? 'restored' : 'upheld')
  const closed = await closeCase(db, item)
  if (closed) await countOnAccount(db, activity, {[`decided ${waitSpan(closed.since, hour)}`]: 1})
  return act
}

/** @returns where the item stands now. */
async function change(
  db: Store,
  {moderated, item: {item, state, reason}}: KnownItem,
  {action, reason: why = 'other', day}: NewAct,
  {hour, words}: {hour: number; words: Redacted | undefined},
): Promise<Standing> {
  if (action === 'uphold') return standingOf('hidden', reason)
  if (action === 'hide') {
    await moderated.hide(db, item, why, day)
    return standingOf('hidden', why)
  }
  // Before it is published: nobody reads what is taken out.
  if (action === 'redact' && words) await moderated.redact(db, item, words)
  if (state === 'waiting') await moderated.publish(db, item, hour)
  if (state === 'hidden') await moderated.restore(db, item, hour)
  return 'published'
}

/** What takes the place of the words that were sent. Offices keep their names. */
function wordsIn({item}: KnownItem, decision: NewDecision): Redacted | undefined {
  const {text, answers, title, name, photos, further} = decision
  if (text === undefined && answers === undefined) return undefined
  return {
    text: text ?? item.text,
    ...(answers && {answers}),
    ...(title !== undefined && {title}),
    ...(name !== undefined && !item.official && {name}),
    ...(photos && {photos}),
    ...(further && {further}),
  }
}

/** Whether this is done to an item for the first time: the account tells of contributions, not of decisions. */
function isFirst({acts}: KnownItem, step: Step, wanted: Step): boolean {
  return step === wanted && !acts.some(({action}) => action === wanted)
}
