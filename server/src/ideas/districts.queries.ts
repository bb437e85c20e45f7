/** Districts of ideas, when a municipality's map has changed. */
import type {MunicipalMap, PlaceAnswer} from '@saha/contract'
import {groundOf} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {lockList, touchIdeas} from './state.queries.ts'

/** Ideas that are held in memory at a time. */
const atOnce = 1_000

/**
 * Puts every idea of a collection into the district in which it lies on this map. Locks the collection.
 *
 * @returns how many lie in another district than before.
 */
export async function settleDistricts(db: Store, activity: number, map: MunicipalMap): Promise<number> {
  await lockList(db, activity)
  const moved = new Map<string, string[]>()
  let count = 0
  for (let last = ''; ;) {
    const rows = await db
      .selectFrom('idea')
      .select(['id', 'place', 'district'])
      .where('activity', '=', activity)
      .where('place', '!=', '')
      .where('id', '>', last)
      .orderBy('id')
      .limit(atOnce)
      .execute()
    for (const {id, place, district: before} of rows) {
      const {district} = groundOf(JSON.parse(place) as PlaceAnswer, map)
      if (district === before) continue
      count += 1
      moved.set(district, [...(moved.get(district) ?? []), id])
    }
    last = rows.at(-1)?.id ?? last
    if (rows.length < atOnce) break
  }
  for (const [district, ids] of moved) await touchIdeas(db, activity, ids, {district})
  return count
}
