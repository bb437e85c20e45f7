/** What is in the queue of the moderators: a case for each item, until somebody has decided. */
import type {WaitReason} from '@saha/contract'
import type {Selectable} from 'kysely'
import type {Store} from '../storage/open.ts'
import type {ItemKind} from './moderated.ts'
import type {ModerationTables} from './moderation.tables.ts'

/** Something that a moderator has to look at. */
export interface NewCase {
  item: string
  activity: number
  kind: ItemKind
  /** Why, as its author is told. */
  waits: readonly WaitReason[]
  /** What made it look like spam, in codes. */
  signals: readonly string[]
  /** From 0 to 1: how much it does. */
  spam: number
  /** Now, in hours since 1970. Of open answers only the day is kept, as of the response that they are of. */
  hour: number
}

/** A case as it is stored, with what its columns say. */
export interface Case extends Omit<NewCase, 'hour'> {
  /** Hours since 1970. */
  since: number
  /** Id of the moderator who asks colleagues about it; empty when nobody does. */
  askedBy: string
}

/**
 * Puts items into the queue, whose activities are locked. What is in it already keeps its place, for these reasons too.
 *
 * What counts on the public account is counted by whoever calls.
 */
export async function openCases(db: Store, cases: readonly NewCase[]): Promise<void> {
  if (cases.length === 0) return
  const opened = await db
    .insertInto('moderation_case')
    .values(cases.map(rowOf))
    .onConflict((conflict) => conflict.column('item').doNothing())
    .returning('item')
    .execute()
  const isNew = new Set(opened.map(({item}) => item))
  for (const more of cases.filter(({item}) => !isNew.has(item))) await addReasons(db, more)
}

/** Takes an item out of the queue. @returns its case; `undefined` when it was not there. */
export async function closeCase(db: Store, item: string): Promise<Case | undefined> {
  const row = await db
    .deleteFrom('moderation_case')
    .where('item', '=', item)
    .returningAll()
    .executeTakeFirst()
  return row && caseOf(row)
}

/** Items of these that are in the queue, by id. */
export async function readCases(db: Store, items: readonly string[]): Promise<Map<string, Case>> {
  if (items.length === 0) return new Map()
  const rows = await db.selectFrom('moderation_case').selectAll().where('item', 'in', items).execute()
  return new Map(rows.map((row) => [row.item, caseOf(row)]))
}

/** Takes a reason away. What is left without any leaves the queue, unless it looks like spam: nobody has to look. */
export async function dropReason(db: Store, item: string, reason: WaitReason): Promise<void> {
  const known = (await readCases(db, [item])).get(item)
  if (!known?.waits.includes(reason)) return
  const waits = known.waits.filter((one) => one !== reason)
  if (waits.length === 0 && known.signals.length === 0) await closeCase(db, item)
  else await saveReasons(db, {...known, waits})
}

/** Notes that a moderator asks colleagues about an item. @param staffUser empty: nobody does any more. */
export async function noteQuestion(db: Store, item: string, staffUser: string): Promise<void> {
  await db.updateTable('moderation_case').set({asked_by: staffUser}).where('item', '=', item).execute()
}

async function addReasons(db: Store, more: NewCase): Promise<void> {
  const known = (await readCases(db, [more.item])).get(more.item)
  if (!known) return
  await saveReasons(db, {
    ...known,
    waits: [...new Set([...known.waits, ...more.waits])],
    signals: [...new Set([...known.signals, ...more.signals])],
    spam: Math.max(known.spam, more.spam),
  })
}

async function saveReasons(db: Store, {item, waits, signals, spam}: Omit<Case, 'askedBy'>): Promise<void> {
  await db
    .updateTable('moderation_case')
    .set({...jsonOf(waits, signals), spam: thousandths(spam)})
    .where('item', '=', item)
    .execute()
}

function rowOf({item, activity, kind, waits, signals, spam, hour}: NewCase) {
  const since = kind === 'answer' ? hour - (hour % 24) : hour
  return {item, activity, kind, ...jsonOf(waits, signals), spam: thousandths(spam), since, asked_by: ''}
}

function jsonOf(waits: readonly WaitReason[], signals: readonly string[]) {
  return {
    waits: JSON.stringify(waits),
    signals: JSON.stringify(signals),
    is_appeal: waits.includes('appealed') ? 1 : 0,
  }
}

function thousandths(spam: number): number {
  return Math.round(Math.min(Math.max(spam, 0), 1) * 1_000)
}

/** What a row says. */
function caseOf({waits, signals, spam, ...row}: Selectable<ModerationTables['moderation_case']>): Case {
  const {item, activity, kind, since, asked_by: askedBy} = row
  const said = {waits: JSON.parse(waits), signals: JSON.parse(signals), spam: spam / 1_000}
  return {item, activity, kind, ...said, since, askedBy}
}
