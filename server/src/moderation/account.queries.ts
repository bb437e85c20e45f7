/** The public account of an activity: how often what happened, counted in the transaction in which it happens. */
import type {HideReason, WaitSpan} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** Where a contribution stands: each one that ever arrived is counted in one place at a time. */
export type Standing = 'published' | 'waiting' | 'withdrawn' | 'test' | `hidden ${HideReason}`

/** What the account counts. */
export type Counted =
  | 'received'
  | Standing
  /** Published, and marked as proposing what another had proposed before, when all ideas were erased. */
  | 'merged'
  | 'restored'
  | 'redacted'
  | 'reports'
  | `appeals ${'received' | 'waiting' | 'restored' | 'upheld'}`
  | `decided ${WaitSpan}`

/** Where something with this state is counted. @param reason why it is hidden, if it is. */
export function standingOf(
  state: 'published' | 'waiting' | 'withdrawn' | 'hidden',
  reason: HideReason | '' = '',
): Standing {
  return state === 'hidden' ? `hidden ${reason || 'other'}` : state
}

/**
 * Adds to the account of an activity, which is locked.
 *
 * @param times how often each thing happened; negative numbers take back.
 */
export async function countOnAccount(
  db: Store,
  activity: number,
  times: Partial<Record<Counted, number>>,
): Promise<void> {
  const rows = Object.entries(times)
    .filter(([, count]) => count !== 0)
    .map(([what, count]) => ({activity, what, count}))
  if (rows.length === 0) return
  await db
    .insertInto('moderation_count')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['activity', 'what'])
        .doUpdateSet((row) => ({count: row('moderation_count.count', '+', row.ref('excluded.count'))})),
    )
    .execute()
}

/** Counts contributions that have arrived. @param standing where they stand from the beginning. */
export async function countReceived(
  db: Store,
  activity: number,
  standing: Standing,
  contributions = 1,
): Promise<void> {
  await countOnAccount(db, activity, {received: contributions, [standing]: contributions})
}

/** Counts a contribution at another place than before. */
export async function countMoved(db: Store, activity: number, from: Standing, to: Standing): Promise<void> {
  if (from !== to) await countOnAccount(db, activity, {[from]: -1, [to]: 1})
}

/** How often each thing happened, all at one moment. Things that never did are absent. */
export async function readAccount(db: Store, activity: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('moderation_count')
    .select(['what', 'count'])
    .where('activity', '=', activity)
    .execute()
  return new Map(rows.map(({what, count}) => [what, count]))
}
