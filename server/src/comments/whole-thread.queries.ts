import type {Store} from '../storage/open.ts'
import type {StoredComment} from './state.queries.ts'

/** Comments whose places are read at a time, and comments that are held in memory. */
const placesAtOnce = 5_000
const atOnce = 500

/**
 * Every comment of a thread, whatever became of it: in the order of publication, and then those that never were
 * published, in the order of their ids, which says nothing of who came first.
 */
export async function* readWholeThread(db: Store, activity: number): AsyncGenerator<StoredComment> {
  const places = await readPlaces(db, activity)
  for (let from = 0; from < places.length; from += atOnce) {
    const ids = places.slice(from, from + atOnce).map(({id}) => id)
    const rows = await db.selectFrom('comment').selectAll().where('id', 'in', ids).execute()
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const id of ids) {
      const row = byId.get(id)
      if (row) yield row
    }
  }
}

async function readPlaces(db: Store, activity: number): Promise<{id: string; position: number}[]> {
  const places: {id: string; position: number}[] = []
  for (let last = ''; ;) {
    const rows = await db
      .selectFrom('comment')
      .select(['id', 'position'])
      .where('activity', '=', activity)
      .where('id', '>', last)
      .orderBy('id')
      .limit(placesAtOnce)
      .execute()
    places.push(...rows)
    last = rows.at(-1)?.id ?? last
    if (rows.length < placesAtOnce) break
  }
  return places.toSorted(
    (a, b) => (a.position || Infinity) - (b.position || Infinity) || (a.id < b.id ? -1 : 1),
  )
}
