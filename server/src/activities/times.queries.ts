/** When activities are open: as long as their phase, or as their consultation where they have none. */
import type {Phase} from '@saha/contract'
import {makePassKey} from '../invitations/pass-keys.queries.ts'
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
  await signPassesAgain(db, numbers)
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

/** Where nobody has taken part before it closed, those who are invited can now. */
async function signPassesAgain(db: Store, numbers: readonly number[]): Promise<void> {
  const rows = await db
    .selectFrom('activity')
    .select('number')
    .where('number', 'in', numbers)
    .where('level', '=', 'invitation')
    .where('within', '=', 0)
    .execute()
  for (const {number} of rows) await makePassKey(db, number)
}

/** Surveys that had closed, accept responses again, and promise one per browser or code. */
async function findForgetful(
  db: Store,
  numbers: readonly number[],
  batches: LockedBatches,
): Promise<number[]> {
  const rows = await db
    .selectFrom('batch')
    .select('activity')
    .where('activity', 'in', numbers)
    .where('level', '!=', 'open')
    .execute()
  return rows.map(({activity}) => activity).filter((number) => batches.get(number)?.is_final === 1)
}

/**
 * What no key remembers any more, because it closed: threads and collections of ideas in which browsers have voted or
 * reported, where nobody would know who votes for the second time; and events and all else at a level of its own in which
 * somebody has taken part.
 */
async function findForgetfulTalk(db: Store, numbers: readonly number[]): Promise<number[]> {
  const rows = await db
    .selectFrom('activity')
    .select('activity.number')
    .where('activity.number', 'in', numbers)
    .where('activity.kind', 'in', ['comments', 'ideas', 'event'])
    .where((is) =>
      is.or([
        is.and([
          is('activity.number', 'not in', is.selectFrom('browser_key').select('activity')),
          is.or([
            is('activity.number', 'in', is.selectFrom('vote').select('vote.activity')),
            is('activity.number', 'in', is.selectFrom('report').select('report.activity')),
            is.and([
              is('activity.level', '=', 'browser'),
              is('activity.number', 'in', is.selectFrom('event_registration').select('activity')),
            ]),
          ]),
        ]),
        is.and([
          is('activity.level', '=', 'invitation'),
          is('activity.number', 'not in', is.selectFrom('invitation_key').select('activity')),
          is.or([
            is('activity.number', 'in', is.selectFrom('comment').select('comment.activity')),
            is('activity.number', 'in', is.selectFrom('idea').select('idea.activity')),
            is('activity.number', 'in', is.selectFrom('event_registration').select('activity')),
          ]),
        ]),
      ]),
    )
    .execute()
  return rows.map(({number}) => number)
}
