/** Collections of a municipality, and their ideas as requests of Open311. */
import type {Store} from '../../storage/open.ts'
import type {StoredIdea} from '../state.queries.ts'
import type {AskedRequests} from './asked-requests.ts'

/** Most requests of one answer: what GeoReport v2 says. */
const most = 1_000

/** Ids of the collections of a municipality, in the order in which they were made; `undefined`: no such municipality. */
export async function collectionsOf(db: Store, municipality: string): Promise<string[] | undefined> {
  const known = await db
    .selectFrom('municipality')
    .select('id')
    .where('id', '=', municipality)
    .executeTakeFirst()
  if (!known) return undefined
  const rows = await db
    .selectFrom('activity')
    .select('id')
    .where('municipality', '=', municipality)
    .where('kind', '=', 'ideas')
    .orderBy('number')
    .execute()
  return rows.map(({id}) => id)
}

/** What is asked of one collection. */
export interface AskedOfCollection extends Pick<AskedRequests, 'from' | 'until'> {
  activity: number
  /** Ids of its categories; `undefined`: any. */
  categories: readonly string[] | undefined
  statuses: readonly string[]
}

/** Published ideas, the newest first. */
export async function findRequests(
  db: Store,
  {activity, categories, statuses, from, until}: AskedOfCollection,
): Promise<StoredIdea[]> {
  if (statuses.length === 0 || categories?.length === 0) return []
  let query = db
    .selectFrom('idea')
    .selectAll()
    .where('activity', '=', activity)
    .where('state', '=', 'published')
    .where('hour', '>=', from)
    .where('hour', '<=', until)
    .where('status', 'in', statuses)
  if (categories) query = query.where('category', 'in', categories)
  return query.orderBy('number', 'desc').limit(most).execute()
}
