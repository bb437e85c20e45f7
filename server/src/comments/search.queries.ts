import {sql} from 'kysely'
import type {Store} from '../storage/open.ts'

/** Places in the order of publication that are looked through in one query: a few milliseconds. */
const slice = 10_000

/** Slices that are looked through at the same time, where the store can do that. */
const together = 2

/**
 * Finds published comments of a thread that hold all of some words, the newest first.
 *
 * Looks through the thread from its end until enough is found. In between, others have their turn.
 *
 * @param words folded, as the comments are: see `foldArabic`. Whatever stands in them is text.
 * @param before only comments published before this position.
 * @param most how many at the most.
 * @returns their ids and positions.
 */
export async function searchThread(
  db: Store,
  activity: number,
  words: readonly string[],
  before: number,
  most: number,
): Promise<{id: string; position: number}[]> {
  const found: {id: string; position: number}[] = []
  for (let end = before; end > 1 && found.length < most; end -= slice * together) {
    const slices = Array.from({length: together}, (_, at) => end - at * slice)
    const results = await Promise.all(
      slices.map((sliceEnd) => searchSlice(db, activity, words, sliceEnd, most)),
    )
    found.push(...results.flat())
    await new Promise((resolve) => setImmediate(resolve))
  }
  return found.slice(0, most)
}

async function searchSlice(db: Store, activity: number, words: readonly string[], end: number, most: number) {
  if (end <= 1) return []
  let query = db
    .selectFrom('comment')
    .select(['id', 'position'])
    .where('activity', '=', activity)
    .where(sql<boolean>`state = 'published'`)
    .where('position', '<', end)
    .where('position', '>=', end - slice)
    .orderBy('position', 'desc')
    .limit(most)
  for (const word of words) query = query.where(sql<boolean>`folded like ${holding(word)} escape '!'`)
  return query.execute()
}

/** A pattern for texts that hold a word. */
function holding(word: string): string {
  return `%${word.replace(/[!%_]/g, '!$&')}%`
}
