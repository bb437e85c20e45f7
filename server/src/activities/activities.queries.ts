import type {
  CommentsSettings,
  EventSettings,
  IdeasSettings,
  MunicipalLook,
  MunicipalMap,
  ShownEvent,
  ShownIdeas,
  ShownEventSettings,
  ShownSurvey,
  ShownThread,
  Survey,
  Text,
} from '@saha/contract'
import {secondsFor, usualStatuses, writtenDay} from '@saha/domain'
import {findImages} from '../images/images.queries.ts'
import type {Store} from '../storage/open.ts'
import {partsOf} from './threads-under.queries.ts'

/** What the server needs to know of any activity. Never changed in place. */
interface AnyActivity {
  number: number
  /** `municipality/activity`. */
  address: string
  version: string
  /** Milliseconds since 1970. */
  opens: number
  /** Milliseconds since 1970. */
  closes: number
  /** Sites whose pages may send contributions. */
  origins: ReadonlySet<string>
  /** On which its places are marked, if there are any. */
  map: MunicipalMap | undefined
  /** Number of the activity whose passes count: its own; of a thread under an idea, that of the collection. */
  passNumber: number
  /** How the elements and pages of its municipality look. */
  look: MunicipalLook
}

export interface SurveyRecord extends AnyActivity {
  kind: 'survey'
  /** With the map on which its places are marked and counted. */
  survey: Survey
  /** What elements read of it, but for the state. */
  shown: Omit<ShownSurvey, 'state'>
}

export interface ThreadRecord extends AnyActivity {
  kind: 'comments'
  /** What elements read of it, but for the state. */
  shown: Omit<ShownThread, 'state'>
}

export interface IdeasRecord extends AnyActivity {
  kind: 'ideas'
  /** What elements read of it, but for the state. */
  shown: Omit<ShownIdeas, 'state'>
}

export interface EventRecord extends AnyActivity {
  kind: 'event'
  /** With what not everybody is told. */
  event: EventSettings
  /** What elements read of it, but for the state. */
  shown: Omit<ShownEvent, 'state' | 'now'>
}

/** An activity with all that the server needs to know of it. */
export type ActivityRecord = SurveyRecord | ThreadRecord | IdeasRecord | EventRecord

/** How a thread works, as it is stored. */
export interface StoredSettings {
  comments: CommentsSettings
  map?: MunicipalMap
}

/** How a collection of ideas works, as it is stored. */
export interface StoredIdeasSettings {
  ideas: IdeasSettings
  map?: MunicipalMap
}

/** How an event works, as it is stored. */
export interface StoredEventSettings {
  event: EventSettings
  map?: MunicipalMap
}

/** Counted up by every change of a definition; 0 before the first. */
export async function readRevision(db: Store): Promise<number> {
  const row = await db.selectFrom('definition_revision').select('revision').executeTakeFirst()
  return row?.revision ?? 0
}

/** Languages of a municipality, the main one first; `undefined` when there is no such municipality. */
export async function findLanguages(db: Store, municipality: string): Promise<string[] | undefined> {
  const row = await db
    .selectFrom('municipality')
    .select('languages')
    .where('id', '=', municipality)
    .executeTakeFirst()
  return row && JSON.parse(row.languages)
}

/** The activity at an address, as it is defined now. */
export async function findActivity(
  db: Store,
  municipality: string,
  activity: string,
): Promise<ActivityRecord | undefined> {
  const under = partsOf(activity)
  if (under) return findThreadUnder(db, municipality, activity, under.collection)
  const row = await findRow(db, municipality, activity)
  if (!row) return undefined
  const known = {
    number: row.number,
    passNumber: row.number,
    address: `${municipality}/${activity}`,
    version: row.version,
    opens: row.activity_opens,
    closes: row.activity_closes,
    origins: new Set<string>(JSON.parse(row.origins)),
    look: lookIn(row.look),
  }
  if (row.kind === 'comments') {
    const {comments, map}: StoredSettings = JSON.parse(row.settings)
    const shown = {...shownOf(row, map), kind: row.kind, comments}
    return {...known, kind: row.kind, map, shown}
  }
  if (row.kind === 'ideas') {
    const {ideas, map}: StoredIdeasSettings = JSON.parse(row.settings)
    const statuses = row.statuses === '' ? [...usualStatuses] : JSON.parse(row.statuses)
    const shown = {...shownOf(row, map), kind: row.kind, ideas, statuses, hasMap: map !== undefined}
    return {...known, kind: row.kind, map, shown}
  }
  if (row.kind === 'event') {
    const {event, map}: StoredEventSettings = JSON.parse(row.settings)
    const shown = {...shownOf(row, map), kind: row.kind, event: withoutSecrets(event)}
    return {...known, kind: row.kind, map, event, shown}
  }
  const survey: Survey = JSON.parse(row.survey ?? '')
  const images = await findImages(db, row.number)
  const {map, ...asked} = survey
  const shown = {...shownOf(row, map), ...surveyOf(row, asked), ...(images && {images})}
  return {...known, kind: row.kind, map, survey, shown}
}

/** A look as it is stored. */
export function lookIn(stored: string): MunicipalLook {
  return stored === '' ? {} : JSON.parse(stored)
}

/** How the elements and pages of a municipality look; empty when nothing is chosen, or when there is no such one. */
export async function findLook(db: Store, municipality: string): Promise<MunicipalLook> {
  const row = await db
    .selectFrom('municipality')
    .select('look')
    .where('id', '=', municipality)
    .executeTakeFirst()
  return lookIn(row?.look ?? '')
}

/** An address that only those with a seat are told is told them with their receipt. */
function withoutSecrets(event: EventSettings): ShownEventSettings {
  const {online, ...others} = event
  if (!online?.forRegistered) return event
  return {...others, online: {forRegistered: true}}
}

/** The thread under an idea: it works as the collection says now, whatever that said when the idea came. */
async function findThreadUnder(
  db: Store,
  municipality: string,
  id: string,
  collection: string,
): Promise<ThreadRecord | undefined> {
  const [above, thread] = [
    await findActivity(db, municipality, collection),
    await db
      .selectFrom('activity')
      .select('number')
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .executeTakeFirst(),
  ]
  if (above?.kind !== 'ideas' || !thread) return undefined
  const {ideas, statuses: _, hasMap: _hasMap, ...shown} = above.shown
  const {comments} = ideas
  if (!comments) return undefined
  return {
    ...above,
    number: thread.number,
    address: `${municipality}/${id}`,
    kind: 'comments',
    shown: {...shown, id, kind: 'comments', title: titleUnder(shown.title, id), comments},
  }
}

/** Such as "What should we do with the old station? · 17". The words of the idea may be taken back; these stay. */
export function titleUnder(title: Text, id: string): Text {
  const number = partsOf(id)?.idea
  return Object.fromEntries(
    Object.entries(title).map(([language, words]) => [language, `${words} · ${number}`]),
  )
}

async function findRow(db: Store, municipality: string, activity: string) {
  return db
    .selectFrom('activity')
    .innerJoin('municipality', 'municipality.id', 'activity.municipality')
    .innerJoin('consultation', (join) =>
      join
        .onRef('consultation.municipality', '=', 'activity.municipality')
        .onRef('consultation.id', '=', 'activity.consultation'),
    )
    .leftJoin('survey_version', (join) =>
      join
        .onRef('survey_version.activity', '=', 'activity.number')
        .onRef('survey_version.version', '=', 'activity.version'),
    )
    .leftJoin('invitation_key', 'invitation_key.activity', 'activity.number')
    .selectAll('consultation')
    .select([
      'activity.id as activity',
      'activity.number',
      'activity.kind',
      'activity.title as activity_title',
      'activity.level',
      'activity.smallest_group',
      'activity.is_sensitive',
      'activity.leave_to',
      'activity.opens as activity_opens',
      'activity.closes as activity_closes',
      'activity.version',
      'activity.settings',
      'municipality.name',
      'municipality.languages',
      'municipality.origins',
      'municipality.statuses',
      'municipality.look',
      'survey_version.survey',
      'invitation_key.public_key',
    ])
    .where('activity.municipality', '=', municipality)
    .where('activity.id', '=', activity)
    .executeTakeFirst()
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

function shownOf(row: Row, map: MunicipalMap | undefined) {
  return {
    id: row.activity,
    title: JSON.parse(row.activity_title),
    level: row.level,
    ...(row.public_key !== null && {passKey: row.public_key}),
    ...(row.is_sensitive === 1 && {sensitive: true as const}),
    ...(row.leave_to !== '' && {leaveTo: row.leave_to}),
    version: row.version,
    ...(map?.districts && {districts: map.districts.map(({id, text}) => ({id, text}))}),
    municipality: {id: row.municipality, name: JSON.parse(row.name), languages: JSON.parse(row.languages)},
    consultation: {
      id: row.id,
      title: JSON.parse(row.title),
      summary: JSON.parse(row.summary),
      purpose: JSON.parse(row.purpose),
      decides: JSON.parse(row.decides),
      contact: JSON.parse(row.contact),
      opens: new Date(row.activity_opens).toISOString(),
      closes: new Date(row.activity_closes).toISOString(),
      retention: writtenDay(row.retention),
      ...(row.phases !== '' && {phases: JSON.parse(row.phases)}),
    },
  }
}

function surveyOf(row: Row, survey: Omit<Survey, 'map'>) {
  const languages: string[] = JSON.parse(row.languages)
  const needed = (language: string) => secondsFor(survey, language, languages)
  return {
    kind: 'survey' as const,
    smallestGroup: row.smallest_group,
    survey,
    seconds: Object.fromEntries(languages.map((language) => [language, needed(language)])),
  }
}
