/** A municipality's map in the place of the one on which its activities lie. */
import type {MunicipalMap} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import type {StoredIdeasSettings, StoredSettings} from '../activities/activities.queries.ts'
import {forgetDistricts} from '../activities/forget-districts.queries.ts'
import {countUpRevision, lockRevision} from '../activities/import.queries.ts'
import {versionOfSettings} from '../activities/versions.ts'
import {settleDistricts} from '../ideas/districts.queries.ts'
import type {Store} from '../storage/open.ts'

/** What came of a new map. */
export interface MapStored {
  /** Ids of threads and collections that lie on it now. */
  changed: string[]
  /** Ids of those that lay on it before. */
  unchanged: string[]
  /** Ids of surveys that ask for places: they keep the map on which they were asked. */
  surveys: string[]
  /** Ideas that lie in another district than before. */
  moved: number
}

type Settings = (StoredSettings | StoredIdeasSettings) & {map?: MunicipalMap}

/** The map on which places of a municipality are marked now; `undefined` when none are. */
export async function currentMap(db: Store, municipality: string): Promise<MunicipalMap | undefined> {
  const rows = await placedActivities(db, municipality)
  return rows.map(({settings}) => settings.map).find((map) => map !== undefined)
}

/**
 * Stores a map for all threads and collections of a municipality that ask for places, all of it or nothing. Tiles stay.
 * Whoever imports the definition file again brings back the map that stands there.
 *
 * @returns `undefined` when there is no such municipality.
 */
export async function storeMap(
  db: Store,
  municipality: string,
  map: MunicipalMap,
): Promise<MapStored | undefined> {
  return db.transaction().execute(async (transaction) => {
    await lockRevision(transaction)
    if (!(await saveMap(transaction, municipality, map))) return undefined
    const surveys = await surveysWithPlaces(transaction, municipality)
    const stored: MapStored = {changed: [], unchanged: [], surveys, moved: 0}
    for (const {number, id, kind, settings} of await placedActivities(transaction, municipality)) {
      const {tiles} = settings.map ?? {}
      const next = {...map, ...(tiles && {tiles})}
      if (settings.map && canonicalJson(settings.map) === canonicalJson(next)) {
        stored.unchanged.push(id)
        continue
      }
      const text = canonicalJson({...settings, map: next})
      await transaction
        .updateTable('activity')
        .set({settings: text, version: versionOfSettings(text)})
        .where('number', '=', number)
        .execute()
      if (kind === 'ideas') stored.moved += await settleDistricts(transaction, number, next)
      stored.changed.push(id)
    }
    await countUpRevision(transaction)
    return stored
  })
}

/** Makes it the map of the municipality; tiles stay. @returns whether there is such a municipality. */
async function saveMap(db: Store, municipality: string, map: MunicipalMap): Promise<boolean> {
  const before = await db
    .selectFrom('municipality')
    .select('map')
    .where('id', '=', municipality)
    .executeTakeFirst()
  if (!before) return false
  const {tiles}: Partial<MunicipalMap> = before.map === '' ? {} : JSON.parse(before.map)
  const next = canonicalJson({...map, ...(tiles && {tiles})})
  await db.updateTable('municipality').set({map: next}).where('id', '=', municipality).execute()
  await forgetDistricts(db, municipality, map)
  return true
}

/** Threads and collections that ask for places, in the order of their numbers: that is the order of locks. */
async function placedActivities(db: Store, municipality: string) {
  const rows = await db
    .selectFrom('activity')
    .select(['number', 'id', 'kind', 'settings'])
    .where('municipality', '=', municipality)
    .where('within', '=', 0)
    .where('kind', '!=', 'survey')
    .orderBy('number')
    .execute()
  return rows
    .map((row) => ({...row, settings: JSON.parse(row.settings) as Settings}))
    .filter(({settings}) => ('ideas' in settings ? settings.ideas.place : settings.comments.places))
}

async function surveysWithPlaces(db: Store, municipality: string): Promise<string[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('survey_version', (join) =>
      join
        .onRef('survey_version.activity', '=', 'activity.number')
        .onRef('survey_version.version', '=', 'activity.version'),
    )
    .select(['activity.id', 'survey_version.survey'])
    .where('activity.municipality', '=', municipality)
    .orderBy('activity.number')
    .execute()
  return rows.filter(({survey}) => 'map' in JSON.parse(survey)).map(({id}) => id)
}
