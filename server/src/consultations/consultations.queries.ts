import type {MunicipalLook, MunicipalMap, PlainOption, Text} from '@saha/contract'
import {lookIn} from '../activities/activities.queries.ts'
import type {ActivityTables} from '../activities/activities.tables.ts'
import type {Store} from '../storage/open.ts'

/** A municipality with all that lists say of it, and its consultations. */
export interface DefinedList {
  id: string
  name: Text
  languages: string[]
  region: PlainOption | undefined
  categories: PlainOption[]
  districts: PlainOption[]
  /** See the contract's `consultationPage`; empty for none. */
  page: string
  /** How its pages look. */
  look: MunicipalLook
  consultations: DefinedConsultation[]
}

export interface DefinedConsultation {
  row: ActivityTables['consultation']
  /** In the order of the consultation; without threads under ideas. */
  activities: DefinedActivityRow[]
}

export type DefinedActivityRow = Pick<
  ActivityTables['activity'],
  'number' | 'id' | 'kind' | 'title' | 'is_sensitive' | 'settings'
>

/**
 * Municipalities in the order of their ids, each with its consultations. Definitions alone: drafts are kept elsewhere.
 *
 * @param after id of the last one that has been read; empty to begin.
 * @param most municipalities at once.
 */
export async function readDefinedLists(db: Store, after: string, most: number): Promise<DefinedList[]> {
  const owners = await db
    .selectFrom('municipality')
    .select(['id', 'name', 'languages', 'region', 'categories', 'map', 'consultation_page', 'look'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute()
  if (owners.length === 0) return []
  const ids = owners.map(({id}) => id)
  const rows = await db
    .selectFrom('consultation')
    .selectAll()
    .where('municipality', 'in', ids)
    .orderBy('municipality')
    .orderBy('id')
    .execute()
  const activities = await readActivities(db, ids)
  return owners.map((owner) => ({
    id: owner.id,
    name: JSON.parse(owner.name),
    languages: JSON.parse(owner.languages),
    region: owner.region === '' ? undefined : JSON.parse(owner.region),
    categories: owner.categories === '' ? [] : JSON.parse(owner.categories),
    districts: districtsIn(owner.map),
    page: owner.consultation_page,
    look: lookIn(owner.look),
    consultations: rows
      .filter(({municipality}) => municipality === owner.id)
      .map((row) => ({row, activities: activities.get(`${owner.id}/${row.id}`) ?? []})),
  }))
}

function districtsIn(map: string): PlainOption[] {
  const {districts = []}: Partial<MunicipalMap> = map === '' ? {} : JSON.parse(map)
  return districts.map(({id, text}) => ({id, text}))
}

/** By `municipality/consultation`. */
async function readActivities(
  db: Store,
  municipalities: readonly string[],
): Promise<Map<string, DefinedActivityRow[]>> {
  const rows = await db
    .selectFrom('activity')
    .select(['municipality', 'consultation', 'number', 'id', 'kind', 'title', 'is_sensitive'])
    // Of all others it says nothing that a list shows.
    .select((is) =>
      is.case().when('kind', '=', 'event').then(is.ref('settings')).else('').end().as('settings'),
    )
    .where('municipality', 'in', municipalities)
    .where('within', '=', 0)
    .orderBy('position')
    .orderBy('number')
    .execute()
  return Map.groupBy(rows, ({municipality, consultation}) => `${municipality}/${consultation}`)
}
