import type {QueueView, Text} from '@saha/contract'
import {titleUnder} from '../activities/activities.queries.ts'
import type {Store} from '../storage/open.ts'
import {readCases, type Case} from './cases.queries.ts'

/**
 * Parts of a queue, one behind the other: appeals; the rest; what its reader asks colleagues about. In each of them stands
 * first what has waited longest; what came in the same hour, of open answers on the same day, in the order of its random
 * name, which is the same for everybody and says nothing of who came first.
 */
const parts = [0, 1, 2] as const
export type QueuePart = (typeof parts)[number]

/** Where a page of the queue ends: the next one begins behind it. */
export interface QueuePlace {
  part: QueuePart
  /** Hours since 1970. */
  since: number
  item: string
}

/** Which part of the queue of a municipality is asked for. */
export interface QueueWish {
  municipality: string
  /** Id of the only activity that is asked for; a collection of ideas comes with the threads below it. */
  activity?: string | undefined
  show?: QueueView | undefined
  /** Id of the moderator who asks. */
  reader: string
  after?: QueuePlace | undefined
  most: number
}

/** Cases of a municipality, with the part of the queue that they are in. */
export async function readQueue(
  db: Store,
  {after, most, ...wish}: QueueWish,
): Promise<(Case & {part: QueuePart})[]> {
  const places: QueuePlace[] = []
  for (const part of parts.slice(after?.part ?? 0)) {
    if (places.length >= most) break
    places.push(
      ...(await readPart(db, wish, part, after?.part === part ? after : undefined, most - places.length)),
    )
  }
  const cases = await readCases(
    db,
    places.map(({item}) => item),
  )
  return places.flatMap(({item, part}) => {
    const known = cases.get(item)
    return known ? [{...known, part}] : []
  })
}

/** How many cases are asked for. */
export async function countQueue(
  db: Store,
  wish: Pick<QueueWish, 'municipality' | 'activity' | 'show'>,
): Promise<number> {
  const {count} = await casesIn(db, wish)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What those of these activities that are a municipality's are called, by number. */
export async function readActivities(
  db: Store,
  municipality: string,
  numbers: readonly number[],
): Promise<Map<number, {id: string; title: Text}>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('activity as own')
    .leftJoin('activity as above', 'above.number', 'own.within')
    .select(['own.number', 'own.id', 'own.title', 'above.title as collection'])
    .where('own.municipality', '=', municipality)
    .where('own.number', 'in', [...new Set(numbers)])
    .execute()
  return new Map(
    rows.map(({number, id, title, collection}) => [
      number,
      {id, title: collection === null ? JSON.parse(title) : titleUnder(JSON.parse(collection), id)},
    ]),
  )
}

/** Whether a municipality has an activity of this id. */
export async function hasActivity(db: Store, municipality: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('activity')
    .select('number')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Reads columns of one index alone. */
async function readPart(
  db: Store,
  {reader, ...wish}: Omit<QueueWish, 'after' | 'most'>,
  part: QueuePart,
  after: QueuePlace | undefined,
  most: number,
): Promise<QueuePlace[]> {
  const rows = await casesIn(db, wish)
    .select(['case.item', 'case.since'])
    .$if(part === 2, (query) => query.where('case.asked_by', '=', reader))
    .$if(part !== 2, (query) =>
      query.where('case.is_appeal', '=', part === 0 ? 1 : 0).where('case.asked_by', '!=', reader),
    )
    .$if(after !== undefined, (query) =>
      query.where((is) => {
        const {since, item} = after ?? {since: 0, item: ''}
        return is.or([
          is('case.since', '>', since),
          is.and([is('case.since', '=', since), is('case.item', '>', item)]),
        ])
      }),
    )
    .orderBy('case.since')
    .orderBy('case.item')
    .limit(most)
    .execute()
  return rows.map((row) => ({...row, part}))
}

function casesIn(
  db: Store,
  {municipality, activity = '', show}: Pick<QueueWish, 'municipality' | 'activity' | 'show'>,
) {
  return db
    .selectFrom('moderation_case as case')
    .innerJoin('activity', 'activity.number', 'case.activity')
    .where('activity.municipality', '=', municipality)
    .$if(activity !== '', (query) =>
      query.where((is) =>
        is.or([
          is('activity.id', '=', activity),
          is('activity.within', 'in', (select) =>
            select
              .selectFrom('activity')
              .select('number')
              .where('municipality', '=', municipality)
              .where('id', '=', activity),
          ),
        ]),
      ),
    )
    .$if(show === 'asked', (query) => query.where('case.asked_by', '!=', ''))
    .$if(show === 'appeals', (query) => query.where('case.is_appeal', '=', 1))
}
