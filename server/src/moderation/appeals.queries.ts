/** Appeals: the wish of an author for a second look, once. */
import type {Store} from '../storage/open.ts'
import {countOnAccount} from './account.queries.ts'
import {openCases} from './cases.queries.ts'
import type {ItemKind} from './moderated.ts'

export interface NewAppeal {
  item: string
  activity: number
  kind: ItemKind
  text: string
  /** Today, in days since 1970, UTC. */
  day: number
  /** Now, in hours since 1970. */
  hour: number
}

/** An appeal as it is stored. */
export interface StoredAppeal {
  text: string
  outcome: 'waiting' | 'restored' | 'upheld'
  /** Days since 1970, UTC. */
  day: number
}

/**
 * Stores an appeal against the hiding of an item, whose activity is locked and which is hidden, and puts it before the
 * moderators.
 *
 * @returns `undefined`; or the appeal that there was before, which alone counts.
 */
export async function appealFor(
  db: Store,
  {hour, kind, ...appeal}: NewAppeal,
): Promise<StoredAppeal | undefined> {
  const {item, activity} = appeal
  const before = (await readAppeals(db, [item])).get(item)
  if (before) return before
  await db
    .insertInto('appeal')
    .values({...appeal, outcome: 'waiting'})
    .execute()
  await openCases(db, [{item, activity, kind, waits: ['appealed'], signals: [], spam: 0, hour}])
  await countOnAccount(db, activity, {'appeals received': 1, 'appeals waiting': 1})
  return undefined
}

/** Forgets an appeal for an item whose activity is locked: its author takes back what it was about. */
export async function forgetAppeal(
  db: Store,
  {item, activity}: {item: string; activity: number},
): Promise<void> {
  const appeal = (await readAppeals(db, [item])).get(item)
  if (appeal?.outcome === 'waiting')
    await countOnAccount(db, activity, {'appeals waiting': -1, 'appeals received': -1})
  await db.deleteFrom('appeal').where('item', '=', item).execute()
}

/** Decides an appeal that waits, on an item whose activity is locked. */
export async function decideAppeal(
  db: Store,
  {item, activity}: {item: string; activity: number},
  outcome: 'restored' | 'upheld',
): Promise<void> {
  const {numUpdatedRows} = await db
    .updateTable('appeal')
    .set({outcome})
    .where('item', '=', item)
    .where('outcome', '=', 'waiting')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return
  await countOnAccount(db, activity, {'appeals waiting': -1, [`appeals ${outcome}`]: 1})
}

/** Appeals for these items; an item without one is absent. */
export async function readAppeals(db: Store, items: readonly string[]): Promise<Map<string, StoredAppeal>> {
  if (items.length === 0) return new Map()
  const rows = await db
    .selectFrom('appeal')
    .select(['item', 'text', 'outcome', 'day'])
    .where('item', 'in', items)
    .execute()
  return new Map(rows.map(({item, ...appeal}) => [item, appeal]))
}
