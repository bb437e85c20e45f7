import {usualStatuses} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** A collection with the statuses that its ideas have, or have had, and that nobody would know the meaning of. */
export interface LostStatuses {
  /** Id of the collection. */
  id: string
  /** In the order of their names. */
  statuses: string[]
}

/**
 * Statuses that a municipality would no longer explain, while its ideas have them now or in their history. Works within
 * the transaction that has locked the collections and stored the new list; nobody gives an idea another status until that
 * has ended.
 */
export async function findLostStatuses(db: Store, municipality: string): Promise<LostStatuses[]> {
  const collections = await db
    .selectFrom('activity')
    .select(['number', 'id'])
    .where('municipality', '=', municipality)
    .where('kind', '=', 'ideas')
    .orderBy('number')
    .execute()
  const kept = await readStatuses(db, municipality)
  const lost: LostStatuses[] = []
  for (const {number, id} of collections) {
    const statuses = (await usedStatuses(db, number)).filter((status) => !kept.has(status))
    if (statuses.length > 0) lost.push({id, statuses: statuses.toSorted()})
  }
  return lost
}

/** Statuses that ideas of a municipality have or have had, each once, in the order of their names. */
export async function findUsedStatuses(db: Store, municipality: string): Promise<string[]> {
  const collections = await db
    .selectFrom('activity')
    .select('number')
    .where('municipality', '=', municipality)
    .where('kind', '=', 'ideas')
    .execute()
  const used = new Set<string>()
  for (const {number} of collections) for (const status of await usedStatuses(db, number)) used.add(status)
  return [...used].toSorted()
}

async function readStatuses(db: Store, municipality: string): Promise<Set<string>> {
  const {statuses} = await db
    .selectFrom('municipality')
    .select('statuses')
    .where('id', '=', municipality)
    .executeTakeFirstOrThrow()
  const named: readonly {id: string}[] = statuses === '' ? usualStatuses : JSON.parse(statuses)
  return new Set(named.map(({id}) => id))
}

/** Of ideas that somebody can still read, or may be able to. */
async function usedStatuses(db: Store, activity: number): Promise<string[]> {
  const rows = await db
    .selectFrom('idea')
    .select('status')
    .where('activity', '=', activity)
    .where('state', '!=', 'withdrawn')
    .union(
      db
        .selectFrom('idea_step')
        .innerJoin('idea', 'idea.id', 'idea_step.idea')
        .select('idea_step.status')
        .where('idea_step.activity', '=', activity)
        .where('idea.state', '!=', 'withdrawn')
        .where('idea_step.status', '!=', ''),
    )
    .execute()
  return rows.map(({status}) => status)
}
