/** What outcomes of a municipality can be about, and rest on. */
import type {OutcomeList, Text} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** A municipality as readers of its outcomes need it. */
export interface OutcomeOwner {
  id: string
  name: Text
  /** The main one first. */
  languages: string[]
}

/** @returns `undefined` when there is no such municipality. */
export async function findOwner(db: Store, municipality: string): Promise<OutcomeOwner | undefined> {
  const row = await db
    .selectFrom('municipality')
    .select(['id', 'name', 'languages'])
    .where('id', '=', municipality)
    .executeTakeFirst()
  return row && {id: row.id, name: JSON.parse(row.name), languages: JSON.parse(row.languages)}
}

/** Consultations of a municipality, what opened last first. */
export async function readConsultationTitles(
  db: Store,
  municipality: string,
): Promise<OutcomeList['consultations']> {
  const rows = await db
    .selectFrom('consultation')
    .select(['id', 'title'])
    .where('municipality', '=', municipality)
    .orderBy('opens', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({id, title}) => ({id, title: JSON.parse(title)}))
}

/** Activities that hold contributions or results, with their newest results. */
export async function readSources(db: Store, municipality: string): Promise<OutcomeList['activities']> {
  const rows = await db
    .selectFrom('activity')
    .select(['number', 'id', 'consultation', 'kind', 'title'])
    .where('municipality', '=', municipality)
    .where('within', '=', 0)
    .where('kind', 'in', ['ideas', 'comments', 'survey'])
    .orderBy('number', 'desc')
    .execute()
  const newest = await readNewest(
    db,
    rows.filter(({kind}) => kind === 'survey').map(({number}) => number),
  )
  return rows.flatMap(({number, kind, title, ...row}) => {
    if (kind === 'event') return []
    const results = newest.get(number)
    return [{...row, kind, title: JSON.parse(title), ...(results && {results})}]
  })
}

async function readNewest(db: Store, surveys: readonly number[]) {
  if (surveys.length === 0) return new Map<number, never>()
  const rows = await db
    .selectFrom('snapshot')
    .innerJoin(
      (select) =>
        select
          .selectFrom('snapshot')
          .select(['activity', (row) => row.fn.max('number').as('number')])
          .where('activity', 'in', surveys)
          .groupBy('activity')
          .as('newest'),
      (join) =>
        join
          .onRef('newest.activity', '=', 'snapshot.activity')
          .onRef('newest.number', '=', 'snapshot.number'),
    )
    .select(['snapshot.activity', 'snapshot.number', 'people', 'at'])
    .execute()
  return new Map(
    rows.map(({activity, number, people, at}) => [
      activity,
      {snapshot: number, people, at: new Date(at).toISOString()},
    ]),
  )
}

/** Numbers of activities of a municipality, by name. Others are absent. */
export async function findActivities(
  db: Store,
  municipality: string,
  names: readonly string[],
): Promise<Map<string, number>> {
  if (names.length === 0) return new Map()
  const rows = await db
    .selectFrom('activity')
    .select(['id', 'number'])
    .where('municipality', '=', municipality)
    .where('id', 'in', [...new Set(names)])
    .execute()
  return new Map(rows.map(({id, number}) => [id, number]))
}

/** The consultation that an activity belongs to. */
export async function consultationOf(
  db: Store,
  municipality: string,
  activity: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('activity')
    .select('consultation')
    .where('municipality', '=', municipality)
    .where('id', '=', activity)
    .executeTakeFirst()
  return row?.consultation
}
