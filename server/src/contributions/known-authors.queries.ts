import {idOf, readCode} from '../receipts/receipt.ts'
import type {Store} from '../storage/open.ts'

const HOUR = 3_600_000

/**
 * Contributions in an hour for which one receipt makes somebody known. Nobody writes more; whoever has bought a receipt,
 * or shares it with others, would.
 */
const mostUses = 20

/** @param earlier the code that somebody shows; absent when none is shown. */
export type IsKnownAuthor = (municipality: string, earlier: string | undefined) => Promise<boolean>

/**
 * @param now milliseconds since 1970.
 * @returns a function that tells whether somebody shows the receipt of a comment or an idea in the same municipality that
 *   readers see, and have seen for an hour: nobody makes a name within minutes. Looked at and forgotten; only how often
 *   each was shown in this hour is kept, in memory, and not with what.
 */
export function knowAuthors(db: Store, now: () => number): IsKnownAuthor {
  let [counted, uses] = [-1, new Map<string, number>()]
  return async (municipality, earlier) => {
    const code = earlier === undefined ? undefined : readCode(earlier)
    if (code === undefined) return false
    const [id, hour] = [idOf(code), Math.floor(now() / HOUR)]
    if (!(await isSeen(db, {id, municipality, before: hour - 1}))) return false
    if (counted !== hour) [counted, uses] = [hour, new Map()]
    const used = (uses.get(id) ?? 0) + 1
    uses.set(id, used)
    return used <= mostUses
  }
}

interface Shown {
  id: string
  municipality: string
  /** Hours since 1970. */
  before: number
}

/** Whether readers see a contribution that was published before an hour. */
async function isSeen(db: Store, {id, municipality, before}: Shown): Promise<boolean> {
  const found = await db
    .selectFrom(
      db
        .selectFrom('comment')
        .select('activity')
        .where('id', '=', id)
        .where('state', '=', 'published')
        .where('hour', '<', before)
        .unionAll(
          db
            .selectFrom('idea')
            .select('activity')
            .where('id', '=', id)
            .where('state', '=', 'published')
            .where('hour', '<', before),
        )
        .as('written'),
    )
    .innerJoin('activity', 'activity.number', 'written.activity')
    .select('activity.number')
    .where('activity.municipality', '=', municipality)
    .executeTakeFirst()
  return found !== undefined
}
