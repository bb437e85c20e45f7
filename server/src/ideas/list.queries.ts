import type {Selectable} from 'kysely'
import type {Store} from '../storage/open.ts'
import type {IdeaTables} from './ideas.tables.ts'

export type IdeaList = Selectable<IdeaTables['idea_list']>

/** What a change adds to the counts of a collection; negative numbers take away. */
export type ListChange = Partial<Omit<IdeaList, 'activity' | 'revision'>>

/**
 * The row of a collection, locked until the end of the transaction: nobody else publishes, hides or counts in it
 * meanwhile. Threads are locked before.
 *
 * @returns `undefined` when the activity is no collection of ideas.
 */
export async function lockList(db: Store, activity: number): Promise<IdeaList | undefined> {
  return db
    .updateTable('idea_list')
    .set((row) => ({revision: row.ref('revision')}))
    .where('activity', '=', activity)
    .returningAll()
    .executeTakeFirst()
}

/** Rows of collections by activity, locked one by one and in order: processes must not wait for each other in a circle. */
export async function lockLists(db: Store, activities: Iterable<number>): Promise<Map<number, IdeaList>> {
  const lists = new Map<number, IdeaList>()
  for (const activity of [...new Set(activities)].sort((a, b) => a - b)) {
    const list = await lockList(db, activity)
    if (list) lists.set(activity, list)
  }
  return lists
}

/**
 * Changes the counts of a locked collection, and tells all readers that something has changed.
 *
 * @returns the revision that the changed ideas get in their own rows.
 */
export async function changeList(db: Store, activity: number, change: ListChange = {}): Promise<number> {
  const columns = Object.keys(change) as (keyof ListChange)[]
  const {revision} = await db
    .updateTable('idea_list')
    .set((row) => ({
      revision: row('revision', '+', 1),
      ...Object.fromEntries(columns.map((column) => [column, row(column, '+', change[column] ?? 0)])),
    }))
    .where('activity', '=', activity)
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}

/** A collection that holds ideas. */
export interface FullCollection {
  /** Number of its activity. */
  number: number
  /** `municipality/activity` */
  address: string
  /** Ideas that readers see. */
  published: number
}

/** Collections that hold ideas: those that are open first, the largest first. @param moment milliseconds since 1970. */
export async function readFullest(db: Store, moment: number): Promise<FullCollection[]> {
  const rows = await db
    .selectFrom('idea_list')
    .innerJoin('activity', 'activity.number', 'idea_list.activity')
    .select(['activity.number', 'activity.municipality', 'activity.id', 'activity.opens', 'activity.closes'])
    .select('idea_list.published')
    .where('idea_list.published', '>', 0)
    .orderBy('idea_list.published', 'desc')
    .orderBy('activity.number')
    .execute()
  const isOpen = ({opens, closes}: (typeof rows)[number]) => Number(opens <= moment && moment < closes)
  return rows
    .toSorted((one, other) => isOpen(other) - isOpen(one))
    .map(({number, municipality, id, published}) => ({number, address: `${municipality}/${id}`, published}))
}
