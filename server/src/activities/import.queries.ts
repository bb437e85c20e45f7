/** What an import of a definition reads and writes, within its transaction. */
import type {Consultation, MunicipalMap, Municipality, Survey} from '@saha/contract'
import {canonicalJson, dayOf} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import type {ActivityTables} from './activities.tables.ts'
import {forgetDistricts} from './forget-districts.queries.ts'

type ActivityRow = ActivityTables['activity']

/** Lets one import at a time go on; the others wait until it is committed. */
export async function lockRevision(db: Store): Promise<void> {
  await db
    .insertInto('definition_revision')
    .values({id: 1, revision: 0})
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({revision: row.ref('definition_revision.revision')})),
    )
    .execute()
}

/** Tells every process that a definition has changed. */
export async function countUpRevision(db: Store): Promise<void> {
  await db
    .updateTable('definition_revision')
    .set((row) => ({revision: row('revision', '+', 1)}))
    .execute()
}

/** @returns whether anything changed. */
export async function saveMunicipality(db: Store, municipality: Municipality): Promise<boolean> {
  const row = {
    id: municipality.id,
    name: canonicalJson(municipality.name),
    languages: JSON.stringify(municipality.languages),
    origins: JSON.stringify(municipality.origins),
    statuses: writtenList(municipality.statuses),
    map: municipality.map ? canonicalJson(municipality.map) : '',
    categories: writtenList(municipality.categories),
    region: municipality.region ? canonicalJson(municipality.region) : '',
    consultation_page: municipality.consultationPage ?? '',
    look: writtenLook(municipality),
  }
  const before = await db.selectFrom('municipality').selectAll().where('id', '=', row.id).executeTakeFirst()
  if (before && isEqual(before, row)) return false
  await db
    .insertInto('municipality')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  await forgetDistricts(db, municipality.id, municipality.map)
  return true
}

function writtenLook({look = {}}: Municipality): string {
  return Object.keys(look).length > 0 ? canonicalJson(look) : ''
}

function writtenList(list: readonly unknown[] | undefined): string {
  return list ? canonicalJson(list) : ''
}

/** Saves a consultation, without its activities. @returns whether anything changed. */
export async function saveConsultation(
  db: Store,
  municipality: string,
  consultation: Consultation,
): Promise<boolean> {
  const phases = consultation.phases?.map((phase) => ({
    ...phase,
    opens: inUtc(phase.opens),
    closes: inUtc(phase.closes),
  }))
  const row = {
    municipality,
    id: consultation.id,
    title: canonicalJson(consultation.title),
    summary: canonicalJson(consultation.summary),
    purpose: canonicalJson(consultation.purpose),
    decides: canonicalJson(consultation.decides),
    contact: canonicalJson(consultation.contact),
    opens: Date.parse(consultation.opens),
    closes: Date.parse(consultation.closes),
    retention: dayOf(Date.parse(consultation.retention)),
    phases: writtenList(phases),
    category: consultation.category ?? '',
    districts: writtenList(consultation.districts),
  }
  const before = await db
    .selectFrom('consultation')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', row.id)
    .executeTakeFirst()
  if (before && isEqual(before, row)) return false
  await db
    .insertInto('consultation')
    .values(row)
    .onConflict((conflict) => conflict.columns(['municipality', 'id']).doUpdateSet(row))
    .execute()
  return true
}

function inUtc(moment: string): string {
  return new Date(Date.parse(moment)).toISOString()
}

/** Numbers of all activities of a municipality but for the threads under its ideas. */
export async function numbersOf(db: Store, municipality: string): Promise<number[]> {
  const rows = await db
    .selectFrom('activity')
    .select('number')
    .where('municipality', '=', municipality)
    .where('within', '=', 0)
    .execute()
  return rows.map(({number}) => number)
}

/** The activity as it is stored. */
export async function readActivity(
  db: Store,
  municipality: string,
  id: string,
): Promise<ActivityRow | undefined> {
  return db
    .selectFrom('activity')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The map of the wording that an activity shows; `undefined` when it has none. */
export async function readMap(db: Store, activity: number): Promise<MunicipalMap | undefined> {
  const row = await db
    .selectFrom('survey_version')
    .innerJoin('activity', (join) =>
      join
        .onRef('activity.number', '=', 'survey_version.activity')
        .onRef('activity.version', '=', 'survey_version.version'),
    )
    .select('survey_version.survey')
    .where('activity.number', '=', activity)
    .executeTakeFirst()
  return row && (JSON.parse(row.survey) as Survey).map
}

/** All of an activity but when it is open and where it stands: `settleTimes` and `settleOrder` see to that. */
export type NewActivity = Omit<ActivityRow, 'number' | 'opens' | 'closes' | 'position'>

/**
 * Adds an activity.
 *
 * @param times when it is open. Default: as long as its consultation.
 * @returns its number.
 */
export async function addActivity(
  db: Store,
  row: NewActivity,
  times?: Pick<ActivityRow, 'opens' | 'closes'>,
): Promise<number> {
  const number = await nextNumber(db)
  const {opens, closes} = times ?? (await timesOf(db, row))
  await db
    .insertInto('activity')
    .values({...row, number, opens, closes, position: 0})
    .execute()
  return number
}

async function timesOf(db: Store, {municipality, consultation}: NewActivity) {
  return db
    .selectFrom('consultation')
    .select(['opens', 'closes'])
    .where('municipality', '=', municipality)
    .where('id', '=', consultation)
    .executeTakeFirstOrThrow()
}

/** Whoever adds at the same time waits until this transaction has ended: no number is given twice. */
async function nextNumber(db: Store): Promise<number> {
  const {last} = await db
    .updateTable('activity_number')
    .set((row) => ({last: row('last', '+', 1)}))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** Adds the wording and the first batch of a survey. */
export async function addSurvey(
  db: Store,
  activity: number,
  {version, level}: Pick<ActivityRow, 'version' | 'level'>,
  survey: Survey,
): Promise<void> {
  await db
    .insertInto('survey_version')
    .values({activity, version, survey: JSON.stringify(survey)})
    .execute()
  await db
    .insertInto('batch')
    .values({
      activity,
      number: 1,
      changes: 0,
      waiting: 0,
      version,
      level,
      is_final: 0,
      is_exact: 0,
      published: 0,
      moved: 0,
      moved_batch: -1,
      withdrawn: 0,
    })
    .execute()
}

/** Gives an activity that nobody has answered another wording. Its batch is locked. */
export async function replaceWording(
  db: Store,
  activity: number,
  version: string,
  survey: Survey,
): Promise<void> {
  await db.deleteFrom('survey_version').where('activity', '=', activity).execute()
  await db
    .insertInto('survey_version')
    .values({activity, version, survey: JSON.stringify(survey)})
    .execute()
  await db.updateTable('batch').set({version}).where('activity', '=', activity).execute()
}

/** @returns whether anything changed. */
export async function saveActivity(db: Store, before: ActivityRow, row: NewActivity): Promise<boolean> {
  const {number, opens, closes, position} = before
  if (isEqual(before, {number, opens, closes, position, ...row})) return false
  await db.updateTable('activity').set(row).where('number', '=', before.number).execute()
  await db.updateTable('batch').set({level: row.level}).where('activity', '=', before.number).execute()
  return true
}

/**
 * Puts activities of a consultation in this order.
 *
 * @param ids as a definition has them. Others keep their place.
 * @param added those that were not there before.
 * @returns whether others change places because of it.
 */
export async function settleOrder(
  db: Store,
  {municipality, consultation}: {municipality: string; consultation: string},
  ids: readonly string[],
  added: ReadonlySet<string>,
): Promise<boolean> {
  const inOrder = () =>
    db
      .selectFrom('activity')
      .select(['number', 'id', 'position'])
      .where('municipality', '=', municipality)
      .where('consultation', '=', consultation)
      .where('within', '=', 0)
      .orderBy('position')
      .orderBy('number')
      .execute()
  const before = await inOrder()
  for (const {number, id, position} of before) {
    const wanted = ids.indexOf(id)
    if (wanted !== -1 && wanted !== position)
      await db.updateTable('activity').set({position: wanted}).where('number', '=', number).execute()
  }
  const known = (rows: typeof before) => rows.filter(({id}) => !added.has(id)).map(({number}) => number)
  return String(known(await inOrder())) !== String(known(before))
}

function isEqual(a: object, b: object): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
