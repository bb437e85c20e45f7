import type {Store} from '../storage/open.ts'

/** A thread by its address. */
export interface ThreadAddress {
  municipality: string
  activity: string
}

/** Published comments of threads, answers included, by `municipality/activity`. What is no thread is left out. */
export async function countPublished(
  db: Store,
  threads: readonly ThreadAddress[],
): Promise<Map<string, number>> {
  if (threads.length === 0) return new Map()
  const byMunicipality = Map.groupBy(threads, ({municipality}) => municipality)
  const rows = await db
    .selectFrom('activity')
    .innerJoin('thread', 'thread.activity', 'activity.number')
    .select(['activity.municipality', 'activity.id', 'thread.published'])
    .where((is) =>
      is.or(
        [...byMunicipality].map(([municipality, asked]) =>
          is.and([
            is('activity.municipality', '=', municipality),
            is(
              'activity.id',
              'in',
              asked.map(({activity}) => activity),
            ),
          ]),
        ),
      ),
    )
    .execute()
  return new Map(rows.map(({municipality, id, published}) => [`${municipality}/${id}`, published]))
}
