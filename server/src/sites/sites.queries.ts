/** On which sites activities stand. */
import type {SeenSite} from '@saha/contract'
import {writtenDay} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** Sites of one activity that nobody has allowed: whoever makes some up does not fill the store. */
const mostStrangers = 50
/** Versions of one site. */
const mostVersions = 5

/** An activity was seen on a site. */
export interface Sighting {
  municipality: string
  activity: string
  origin: string
  /** Days since 1970. */
  day: number
  outcome: 'read' | 'refused'
}

/** Elements were asked for from a site. */
export interface VersionSighting {
  origin: string
  version: string
  /** Days since 1970. */
  day: number
}

/** Writes down where an activity was seen. What has no such activity, and the fifty-first stranger of a day, is left out. */
export async function storeSighting(db: Store, sighting: Sighting): Promise<void> {
  const {origin, day, outcome} = sighting
  const found = await findAllowed(db, sighting)
  if (!found) return
  const {number: activity, origins} = found
  if (!origins.includes(origin) && !(await makeRoom(db, {activity, origin, day}, origins))) return
  await db
    .insertInto('site_seen')
    .values({activity, origin, day, outcome})
    .onConflict((conflict) =>
      conflict.columns(['activity', 'origin']).doUpdateSet((row) => ({
        day,
        // Who was refused on a day is not forgotten for somebody who read later that day.
        outcome: row
          .case()
          .when('site_seen.day', '=', day)
          .then(row.case().when('site_seen.outcome', '=', 'refused').then('refused').else(outcome).end())
          .else(outcome)
          .end() as never,
      })),
    )
    .execute()
}

async function findAllowed(db: Store, {municipality, activity}: Sighting) {
  const row = await db
    .selectFrom('activity')
    .innerJoin('municipality', 'municipality.id', 'activity.municipality')
    .select(['activity.number', 'municipality.origins'])
    .where('activity.municipality', '=', municipality)
    .where('activity.id', '=', activity)
    .executeTakeFirst()
  return row && {number: row.number, origins: JSON.parse(row.origins) as string[]}
}

/** What a page of a website is compared with: origins that may send, and every activity that is published. */
export async function readWhatIsAllowed(
  db: Store,
  municipality: string,
  activity: string,
): Promise<{origins: string[]; activities: Set<string>} | undefined> {
  const found = await findAllowed(db, {municipality, activity} as Sighting)
  if (!found) return undefined
  const rows = await db.selectFrom('activity').select('id').where('municipality', '=', municipality).execute()
  return {origins: found.origins, activities: new Set(rows.map(({id}) => `${municipality}/${id}`))}
}

/** The stranger that was seen the longest ago goes, if that was before today. @returns whether there is room. */
async function makeRoom(
  db: Store,
  {activity, origin, day}: {activity: number; origin: string; day: number},
  allowed: readonly string[],
): Promise<boolean> {
  const rows = await db
    .selectFrom('site_seen')
    .select(['origin', 'day'])
    .where('activity', '=', activity)
    .orderBy('day')
    .orderBy('origin')
    .execute()
  const strangers = rows.filter((row) => !allowed.includes(row.origin))
  if (strangers.length < mostStrangers || strangers.some((row) => row.origin === origin)) return true
  const [oldest] = strangers
  if (!oldest || oldest.day >= day) return false
  await db
    .deleteFrom('site_seen')
    .where('activity', '=', activity)
    .where('origin', '=', oldest.origin)
    .execute()
  return true
}

/**
 * Writes down for which version a site asked: for every municipality that allows the site, or of which an activity was
 * seen there. Of other sites nothing is known.
 */
export async function storeVersion(db: Store, {origin, version, day}: VersionSighting): Promise<void> {
  for (const municipality of await municipalitiesAt(db, origin)) {
    const known = await db
      .selectFrom('site_version')
      .select(['version', 'day'])
      .where('municipality', '=', municipality)
      .where('origin', '=', origin)
      .orderBy('day')
      .execute()
    const [oldest] = known
    const isFull = known.length >= mostVersions && !known.some((row) => row.version === version)
    if (isFull && (!oldest || oldest.day >= day)) continue
    if (isFull && oldest)
      await db
        .deleteFrom('site_version')
        .where('municipality', '=', municipality)
        .where('origin', '=', origin)
        .where('version', '=', oldest.version)
        .execute()
    await db
      .insertInto('site_version')
      .values({municipality, origin, version, day})
      .onConflict((conflict) => conflict.columns(['municipality', 'origin', 'version']).doUpdateSet({day}))
      .execute()
  }
}

async function municipalitiesAt(db: Store, origin: string): Promise<string[]> {
  const allowing = await db.selectFrom('municipality').select(['id', 'origins']).execute()
  const seenThere = await db
    .selectFrom('site_seen')
    .innerJoin('activity', 'activity.number', 'site_seen.activity')
    .select('activity.municipality')
    .distinct()
    .where('site_seen.origin', '=', origin)
    .execute()
  return [
    ...new Set([
      ...allowing.filter(({origins}) => (JSON.parse(origins) as string[]).includes(origin)).map(({id}) => id),
      ...seenThere.map(({municipality}) => municipality),
    ]),
  ]
}

/**
 * Sites of an activity, as the contract orders them.
 *
 * @param version the one that the server has now.
 * @returns `undefined` when there is no such activity.
 */
export async function readSites(
  db: Store,
  municipality: string,
  activity: string,
  version: string,
): Promise<SeenSite[] | undefined> {
  const found = await findAllowed(db, {municipality, activity} as Sighting)
  if (!found) return undefined
  const seen = await db
    .selectFrom('site_seen')
    .select(['origin', 'day', 'outcome'])
    .where('activity', '=', found.number)
    .orderBy('day', 'desc')
    .orderBy('origin')
    .execute()
  const versions = await db
    .selectFrom('site_version')
    .select(['origin', 'version', 'day'])
    .where('municipality', '=', municipality)
    .orderBy('day', 'desc')
    .execute()
  const others = await db
    .selectFrom('site_seen')
    .innerJoin('activity', 'activity.number', 'site_seen.activity')
    .select('site_seen.origin')
    .distinct()
    .where('activity.municipality', '=', municipality)
    .where('activity.number', '!=', found.number)
    .execute()
  const strangers = seen.map(({origin}) => origin).filter((origin) => !found.origins.includes(origin))
  return [...found.origins, ...strangers].map((origin) => {
    const here = seen.find((row) => row.origin === origin)
    const asked = versions.filter((row) => row.origin === origin)
    const old = asked.find((row) => row.version !== version)
    // The version of today, if it was asked for as lately as any other.
    const newest = asked.find((row) => row.version === version && row.day === asked[0]?.day) ?? asked[0]
    return {
      origin,
      isAllowed: found.origins.includes(origin),
      read: here ? writtenDay(here.day) : null,
      readsOthers: others.some((row) => row.origin === origin),
      wasRefused: here?.outcome === 'refused',
      fetched: newest ? writtenDay(newest.day) : null,
      version: newest?.version ?? null,
      old: old ? {version: old.version, day: writtenDay(old.day)} : null,
    }
  })
}

/** Forgets sites that were last seen before a day. @param day days since 1970. */
export async function eraseSitesBefore(db: Store, day: number): Promise<void> {
  await db.deleteFrom('site_seen').where('day', '<', day).execute()
  await db.deleteFrom('site_version').where('day', '<', day).execute()
}
