/** What is in a queue, in numbers: read from one index, in one pass. */
import type {QueueCounts} from '@saha/contract'
import {waitSpan} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** Hours since 1970 are told apart up to a week; what is older is all the same. */
const week = 168

/**
 * The numbers of a municipality.
 *
 * @param activity id of the only one that ages, appeals and questions are counted of; a collection of ideas with the
 *   threads below it.
 * @param hour the present one, in hours since 1970.
 */
export async function readCounts(
  db: Store,
  {municipality, activity}: {municipality: string; activity?: string | undefined},
  hour: number,
): Promise<QueueCounts> {
  const rows = await db
    .selectFrom('moderation_case as case')
    .innerJoin('activity as own', 'own.number', 'case.activity')
    .leftJoin('activity as above', 'above.number', 'own.within')
    .select(({fn, eb, ref}) => [
      fn.coalesce('above.number', 'own.number').as('place'),
      eb
        .case()
        .when('case.since', '>', hour - week)
        .then(ref('case.since'))
        .else(0)
        .end()
        .as('start'),
      fn.countAll<number>().as('waiting'),
      fn.sum<number>('case.is_appeal').as('appeals'),
      fn.sum<number>(eb.case().when('case.asked_by', '!=', '').then(1).else(0).end()).as('asked'),
    ])
    .where('own.municipality', '=', municipality)
    .groupBy(['place', 'start'])
    .execute()
  const named = await readNames(
    db,
    rows.map(({place}) => Number(place)),
  )
  const counted = [...Map.groupBy(rows, ({place}) => Number(place))].flatMap(([number, parts]) => {
    const name = named.get(number)
    return name ? [{...name, parts, waiting: sumOf(parts, 'waiting')}] : []
  })
  const asked = counted
    .filter(({id}) => activity === undefined || id === activity)
    .flatMap(({parts}) => parts)
  return {
    activities: counted
      .sort((one, other) => other.waiting - one.waiting || (one.id < other.id ? -1 : 1))
      .map(({id, title, waiting}) => ({activity: id, title, waiting})),
    ages: Object.fromEntries(
      [...Map.groupBy(asked, ({start}) => waitSpan(Number(start), hour))].map(([span, parts]) => [
        span,
        sumOf(parts, 'waiting'),
      ]),
    ),
    appeals: sumOf(asked, 'appeals'),
    asked: sumOf(asked, 'asked'),
  }
}

function sumOf<Key extends string>(rows: readonly Record<Key, number | string>[], key: Key): number {
  return rows.reduce((sum, row) => sum + Number(row[key]), 0)
}

async function readNames(
  db: Store,
  numbers: readonly number[],
): Promise<Map<number, Pick<QueueCounts['activities'][number], 'title'> & {id: string}>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('activity')
    .select(['number', 'id', 'title'])
    .where('number', 'in', [...new Set(numbers)])
    .execute()
  return new Map(rows.map(({number, id, title}) => [number, {id, title: JSON.parse(title)}]))
}
