/** What becomes of an item in the hands of its author. */
import type {CommentStatus} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {countMoved, type Standing} from './account.queries.ts'
import {decisionsIn, readActs} from './acts.queries.ts'
import {forgetAppeal, readAppeals} from './appeals.queries.ts'
import {closeCase, readCases} from './cases.queries.ts'

/** What its author is told of an item, beside its state. */
export interface ToldAuthor extends Pick<CommentStatus, 'waits' | 'canAppeal' | 'appeal'> {
  /** What moderators wrote with their last decision, if they did; of an appeal that failed, or before. */
  message?: string
}

/** What the author of an item may know. @param state as it is now. */
export async function tellAuthor(
  db: Store,
  item: string,
  state: 'waiting' | 'published' | 'hidden',
): Promise<ToldAuthor> {
  const [cases, acts, appeals] = await Promise.all([
    readCases(db, [item]),
    readActs(db, [item]),
    readAppeals(db, [item]),
  ])
  const appeal = appeals.get(item)?.outcome
  const decisions = decisionsIn(acts.get(item) ?? [])
  const last = decisions.findLastIndex(({action}) => action !== 'uphold')
  // Whoever looked a second time may have left it at the words of the first.
  const message = decisions.slice(Math.max(last, 0)).findLast(({text}) => text !== '')?.text
  return {
    waits: state === 'waiting' ? [...(cases.get(item)?.waits ?? [])] : [],
    ...(message !== undefined && state !== 'waiting' && {message}),
    canAppeal: state === 'hidden' && appeal === undefined,
    ...(appeal !== undefined && {appeal}),
  }
}

/**
 * Forgets what was written about an item that its author withdraws, and whose activity is locked. What was done to it
 * stays, without words.
 *
 * @param from where it stood on the account.
 * @param to where it stands from now on.
 */
export async function withdrawItem(
  db: Store,
  {
    item,
    activity,
    from,
    to = 'withdrawn',
  }: {item: string; activity: number; from: Standing; to?: 'withdrawn' | 'test'},
): Promise<void> {
  await closeCase(db, item)
  await forgetAppeal(db, {item, activity})
  await db.deleteFrom('report').where('item', '=', item).execute()
  await db.updateTable('moderation_act').set({text: ''}).where('item', '=', item).execute()
  await countMoved(db, activity, from, to)
}
