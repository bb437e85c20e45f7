/** When activities are open: as long as their phase, or as their consultation where they have none. */
import type {Phase} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {countPeople} from '../storage/tally.queries.ts'

/** The batches of activities, by their numbers. */
type LockedBatches = ReadonlyMap<number, {is_final: number}>

/** An activity that would open again, and may not. */
export interface Reopened {
  /** Of a thread under an idea, that of the collection. */
  id: string
  /** The phase that would end later; empty when it is the consultation. */
  phase: string
}

/**
 * Gives every activity of a consultation the times of its phase, or those of the consultation. Those that closed for good
 * accept contributions again when they close later than before.
 *
 * @param batches as they were before.
 * @returns those that cannot keep their promise of one per browser any more: the marks were destroyed at closing.
 */
export async function settleTimes(
  db: Store,
  municipality: string,
  consultation: string,
  batches: LockedBatches,
): Promise<Reopened[]> {
  const longer = await saveTimes(db, municipality, consultation)
  if (longer.length === 0) return []
  const numbers = longer.map(({number}) => number)
  await db.updateTable('batch').set({is_final: 0}).where('activity', 'in', numbers).execute()
  const forgetful = new Set(await findForgetfulTalk(db, numbers))
  for (const number of await findForgetful(db, numbers, batches))
    if ((await countPeople(db, number)) > 0) forgetful.add(number)
  const reopened = longer
    .filter(({number}) => forgetful.has(number))
    .map(({id, phase}) => ({id: id.replace(/\..*/, ''), phase}))
  return [...new Map(reopened.map((one) => [one.id, one])).values()]
}

/** @returns those that close later than they did. */
async function saveTimes(db: Store, municipality: string, consultation: string) {
  const {opens, closes, phases} = await db
    .selectFrom('consultation')
    .select(['opens', 'closes', 'phases'])
    .where('municipality', '=', municipality)
    .where('id', '=', consultation)
    .executeTakeFirstOrThrow()
  const known: Phase[] = phases === '' ? [] : JSON.parse(phases)
  const parts = [
    {phase: '', opens, closes},
    ...known.map((one) => ({
      phase: one.id,
      opens: Date.parse(one.opens),
      closes: Date.parse(one.closes),
    })),
  ]
  const mine = db
    .selectFrom('activity')
    .select(['number', 'id', 'phase', 'opens', 'closes'])
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
  const activities = await mine.orderBy('number').execute()
  // Threads under ideas go with their collection.
  await db
    .updateTable('activity')
    .set((row) => ({
      phase: row
        .selectFrom('activity as collection')
        .select('collection.phase')
        .whereRef('collection.number', '=', 'activity.within')
        .$asScalar()
        .$notNull(),
    }))
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .where('within', '>', 0)
    .execute()
  for (const part of parts)
    await db
      .updateTable('activity')
      .set({opens: part.opens, closes: part.closes})
      .where('municipality', '=', municipality)
      .where('consultation', '=', consultation)
      .where('phase', '=', part.phase)
      .execute()
  // A phase that the file no longer has, of an activity that it no longer names.
  await db
    .updateTable('activity')
    .set({phase: '', opens, closes})
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .where(
      'phase',
      'not in',
      parts.map(({phase}) => phase),
    )
    .execute()
  const before = new Map(activities.map(({number, closes: end}) => [number, end]))
  const after = await mine.orderBy('number').execute()
  return after.filter((row) => row.closes > (before.get(row.number) ?? row.closes))
}

/** Surveys that had closed, accept responses again, and promise one per browser. */
async function findForgetful(
  db: Store,
  numbers: readonly number[],
  batches: LockedBatches,
): Promise<number[]> {
  const rows = await db
    .selectFrom('batch')
    .select('activity')
    .where('activity', 'in', numbers)
    .where('level', '=', 'browser')
    .execute()
  return rows.map(({activity}) => activity).filter((number) => batches.get(number)?.is_final === 1)
}

/**
 * Threads and collections of ideas in which browsers have voted or reported and can no longer be told apart, because they
 * closed: whether one votes for the second time, nobody would know.
 */
async function findForgetfulTalk(db: Store, numbers: readonly number[]): Promise<number[]> {
  const rows = await db
    .selectFrom('activity')
    .select('activity.number')
    .where('activity.number', 'in', numbers)
    .where('activity.kind', 'in', ['comments', 'ideas'])
    .where('activity.number', 'not in', (select) => select.selectFrom('browser_key').select('activity'))
    .where((is) =>
      is.or([
        is('activity.number', 'in', is.selectFrom('vote').select('vote.activity')),
        is('activity.number', 'in', is.selectFrom('report').select('report.activity')),
      ]),
    )
    .execute()
  return rows.map(({number}) => number)
}
