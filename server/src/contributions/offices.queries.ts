import type {Text} from '@saha/contract'
import {sql} from 'kysely'
import type {Store} from '../storage/open.ts'

/** Milliseconds for which the offices of a municipality are not asked for again. */
const fresh = 60_000

/**
 * @param now milliseconds since 1970.
 * @returns a function that tells the names of the offices of a municipality that have answered in any of its threads or
 *   taken a step with an idea, in all languages; a minute late at the most.
 */
export function knowOffices(
  db: Store,
  now: () => number,
): (municipality: string) => Promise<readonly string[]> {
  const known = new Map<string, {names: string[]; until: number}>()
  return async (municipality) => {
    const before = known.get(municipality)
    if (before && now() < before.until && before.until <= now() + fresh) return before.names
    const names = await findOffices(db, municipality)
    known.set(municipality, {names, until: now() + fresh})
    return names
  }
}

async function findOffices(db: Store, municipality: string): Promise<string[]> {
  const offices = await readOffices(db, municipality)
  return [...new Set(offices.flatMap((office) => Object.values(office)))]
}

/** Offices of a municipality that have answered in any of its threads or taken a step with an idea, the last one first. */
export async function readOffices(db: Store, municipality: string): Promise<Text[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('comment', 'comment.activity', 'activity.number')
    .select(['comment.office', sql<number>`max(comment.hour / 24)`.as('day')])
    .where('activity.municipality', '=', municipality)
    // As the index has it: see `readOfficial`.
    .where(sql<boolean>`comment.office != ''`)
    .where(sql<boolean>`comment.state = 'published'`)
    .groupBy('comment.office')
    .unionAll(
      db
        .selectFrom('activity')
        .innerJoin('idea_step', 'idea_step.activity', 'activity.number')
        .select(['idea_step.office', (row) => row.fn.max('idea_step.day').as('day')])
        .where('activity.municipality', '=', municipality)
        .groupBy('idea_step.office'),
    )
    .execute()
  const inOrder = rows.toSorted((one, other) => other.day - one.day || (one.office < other.office ? -1 : 1))
  return [...new Set(inOrder.map(({office}) => office))].map((office) => JSON.parse(office))
}
