import type {Store} from '../storage/open.ts'

/** Milliseconds for which the offices of a thread are not asked for again. */
const fresh = 60_000

/**
 * @param now milliseconds since 1970.
 * @returns a function that tells the names of the offices that have answered in a thread, in all languages; a minute
 *   late at the most.
 */
export function knowOffices(db: Store, now: () => number): (activity: number) => Promise<readonly string[]> {
  const known = new Map<number, {names: string[]; until: number}>()
  return async (activity) => {
    const before = known.get(activity)
    if (before && now() < before.until && before.until <= now() + fresh) return before.names
    const names = await findOffices(db, activity)
    known.set(activity, {names, until: now() + fresh})
    return names
  }
}

async function findOffices(db: Store, activity: number): Promise<string[]> {
  const rows = await db
    .selectFrom('comment')
    .select('office')
    .distinct()
    .where('activity', '=', activity)
    .where('office', '!=', '')
    .where('state', '=', 'published')
    .execute()
  return [...new Set(rows.flatMap(({office}) => Object.values<string>(JSON.parse(office))))]
}
