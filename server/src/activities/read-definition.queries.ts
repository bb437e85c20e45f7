/** Definitions as they are stored, in the form in which they could be imported again. */
import type {
  CommentsActivity,
  Consultation,
  DefinedActivity,
  Definition,
  EventActivity,
  IdeasActivity,
  MunicipalMap,
  Municipality,
  Survey,
  SurveyActivity,
} from '@saha/contract'
import {canonicalJson, settlePlaces, writtenDay} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import type {StoredEventSettings, StoredIdeasSettings, StoredSettings} from './activities.queries.ts'
import type {ActivityTables} from './activities.tables.ts'

/**
 * What is stored of a municipality, such that importing it changes nothing. Consultations come in the order in which they
 * open, activities in that of their consultation; moments are in UTC.
 *
 * @param consultation reads this one alone. Default: all of them.
 * @returns `undefined` when there is no such municipality; without consultations when there is no such consultation.
 */
export async function readDefinition(
  db: Store,
  municipality: string,
  consultation?: string,
): Promise<Definition | undefined> {
  const row = await db
    .selectFrom('municipality')
    .selectAll()
    .where('id', '=', municipality)
    .executeTakeFirst()
  if (!row) return undefined
  const known = municipalityOf(row)
  const activities = Map.groupBy(
    await readActivities(db, municipality, consultation),
    (activity) => activity.consultation,
  )
  const consultations = await readConsultations(db, municipality, consultation)
  return {
    saha: 1,
    municipality: known,
    consultations: consultations.map((one) =>
      consultationOf(
        one,
        (activities.get(one.id) ?? []).map((activity) => activityOf(activity, known.map)),
      ),
    ),
  }
}

async function readConsultations(db: Store, municipality: string, only: string | undefined) {
  return db
    .selectFrom('consultation')
    .selectAll()
    .where('municipality', '=', municipality)
    .$if(only !== undefined, (query) => query.where('id', '=', only ?? ''))
    .orderBy('opens')
    .orderBy('id')
    .execute()
}

async function readActivities(db: Store, municipality: string, only: string | undefined) {
  return db
    .selectFrom('activity')
    .leftJoin('survey_version', (join) =>
      join
        .onRef('survey_version.activity', '=', 'activity.number')
        .onRef('survey_version.version', '=', 'activity.version'),
    )
    .selectAll('activity')
    .select('survey_version.survey')
    .where('activity.municipality', '=', municipality)
    .where('activity.within', '=', 0)
    .$if(only !== undefined, (query) => query.where('activity.consultation', '=', only ?? ''))
    .orderBy('activity.position')
    .orderBy('activity.number')
    .execute()
}

type ActivityRow = Awaited<ReturnType<typeof readActivities>>[number]

function municipalityOf(row: ActivityTables['municipality']): Municipality {
  return {
    id: row.id,
    name: JSON.parse(row.name),
    languages: JSON.parse(row.languages),
    origins: JSON.parse(row.origins),
    ...(row.map !== '' && {map: JSON.parse(row.map)}),
    ...(row.statuses !== '' && {statuses: JSON.parse(row.statuses)}),
    ...(row.categories !== '' && {categories: JSON.parse(row.categories)}),
    ...(row.region !== '' && {region: JSON.parse(row.region)}),
    ...(row.consultation_page !== '' && {consultationPage: row.consultation_page}),
    ...(row.look !== '' && {look: JSON.parse(row.look)}),
  }
}

function consultationOf(row: ActivityTables['consultation'], activities: DefinedActivity[]): Consultation {
  return {
    id: row.id,
    title: JSON.parse(row.title),
    summary: JSON.parse(row.summary),
    purpose: JSON.parse(row.purpose),
    decides: JSON.parse(row.decides),
    contact: JSON.parse(row.contact),
    opens: new Date(row.opens).toISOString(),
    closes: new Date(row.closes).toISOString(),
    retention: writtenDay(row.retention),
    ...(row.phases !== '' && {phases: JSON.parse(row.phases)}),
    ...(row.category !== '' && {category: row.category}),
    ...(row.districts !== '' && {districts: JSON.parse(row.districts)}),
    activities,
  }
}

function activityOf(row: ActivityRow, map: MunicipalMap | undefined): DefinedActivity {
  const {kind} = row
  const known = {
    id: row.id,
    title: JSON.parse(row.title),
    ...(row.phase !== '' && {phase: row.phase}),
    ...(row.is_sensitive === 1 && {sensitive: true as const}),
    ...(row.leave_to !== '' && {leaveTo: row.leave_to}),
  }
  switch (kind) {
    case 'survey':
      return {
        ...known,
        kind,
        level: row.level,
        smallestGroup: row.smallest_group,
        survey: ownSurvey(JSON.parse(row.survey ?? ''), map),
      } satisfies SurveyActivity
    case 'comments':
      return {
        ...known,
        kind,
        ...(row.level === 'invitation' && {level: row.level}),
        comments: (JSON.parse(row.settings) as StoredSettings).comments,
      } satisfies CommentsActivity
    case 'ideas':
      return {
        ...known,
        kind,
        ...(row.level === 'invitation' && {level: row.level}),
        ideas: (JSON.parse(row.settings) as StoredIdeasSettings).ideas,
      } satisfies IdeasActivity
    case 'event':
      return {
        ...known,
        kind,
        ...(row.level !== 'open' && {level: row.level}),
        event: (JSON.parse(row.settings) as StoredEventSettings).event,
      } satisfies EventActivity
  }
}

/** A survey with the map that is its own: none where it gets the same from the municipality. */
function ownSurvey(survey: Survey, municipal: MunicipalMap | undefined): Survey {
  const {map, ...without} = survey
  return map && canonicalJson(settlePlaces(without, municipal)) === canonicalJson(survey) ? without : survey
}
