import type {Store} from '../storage/open.ts'
import {caseOf, type Case} from './cases.queries.ts'

/** Where a page of the queue ends: the next one begins behind it. */
export interface QueuePlace {
  isAppeal: boolean
  /** Hours since 1970. */
  since: number
  item: string
}

/** Which part of the queue of a municipality is asked for. */
export interface QueueWish {
  municipality: string
  /** Id of the only activity that is asked for. */
  activity?: string | undefined
  after?: QueuePlace | undefined
  most: number
}

/** Cases of a municipality: appeals first, then what has waited longest. */
export async function readQueue(db: Store, {after, most, ...wish}: QueueWish): Promise<Case[]> {
  const rows = await casesIn(db, wish)
    .selectAll('moderation_case')
    .$if(after !== undefined, (query) =>
      query.where((is) => {
        const {isAppeal, since, item} = after ?? {isAppeal: false, since: 0, item: ''}
        const place = isAppeal ? 1 : 0
        return is.or([
          is('is_appeal', '<', place),
          is.and([
            is('is_appeal', '=', place),
            is.or([is('since', '>', since), is.and([is('since', '=', since), is('item', '>', item)])]),
          ]),
        ])
      }),
    )
    .orderBy('is_appeal', 'desc')
    .orderBy('since')
    .orderBy('item')
    .limit(most)
    .execute()
  return rows.map(caseOf)
}

/** How many cases a municipality has. */
export async function countQueue(
  db: Store,
  wish: Pick<QueueWish, 'municipality' | 'activity'>,
): Promise<number> {
  const {count} = await casesIn(db, wish)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Ids of those of these activities that are a municipality's, by number. */
export async function readActivities(
  db: Store,
  municipality: string,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('activity')
    .select(['number', 'id'])
    .where('municipality', '=', municipality)
    .where('number', 'in', [...new Set(numbers)])
    .execute()
  return new Map(rows.map(({number, id}) => [number, id]))
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

function casesIn(db: Store, {municipality, activity}: Pick<QueueWish, 'municipality' | 'activity'>) {
  return db
    .selectFrom('moderation_case')
    .innerJoin('activity', 'activity.number', 'moderation_case.activity')
    .where('activity.municipality', '=', municipality)
    .$if(activity !== undefined, (query) => query.where('activity.id', '=', activity ?? ''))
}
