/** One activity of a definition. */
import type {
  CommentsActivity,
  Consultation,
  DefinedActivity,
  EventActivity,
  IdeasActivity,
  Municipality,
  SurveyActivity,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {canonicalJson, settlePlaces} from '@saha/domain'
import {settleSeats} from '../event/waiting-list.queries.ts'
import {settleDistricts} from '../ideas/districts.queries.ts'
import {openMissingThreads} from '../ideas/open-thread.queries.ts'
import {forgetKey} from '../invitations/end-invitations.queries.ts'
import {makePassKey} from '../invitations/pass-keys.queries.ts'
import {findImages, saveImages, type NewImages} from '../images/images.queries.ts'
import type {Store} from '../storage/open.ts'
import {countPeople} from '../storage/tally.queries.ts'
import type {StoredEventSettings, StoredIdeasSettings, StoredSettings} from './activities.queries.ts'
import type {ActivityTables} from './activities.tables.ts'
import {
  addEvent,
  addIdeaList,
  addThread,
  hasComments,
  hasIdeas,
  hasRegistrations,
} from './first-rows.queries.ts'
import {
  addActivity,
  addSurvey,
  readActivity,
  readMap,
  replaceWording,
  saveActivity,
} from './import.queries.ts'
import {imagesOf, versionOf, versionOfSettings} from './versions.ts'

type ActivityRow = ActivityTables['activity']

/** What stands around an activity. */
export interface Place {
  municipality: Municipality
  consultation: Consultation
  /** Pictures that are handed in; of the others an activity keeps those that it has. */
  images: NewImages
}

/** What became of it; or what may not change, because people have answered it. */
export type Outcome =
  'added' | 'changed' | 'unchanged' | {what: 'kind' | 'wording' | 'smallestGroup' | 'consultation' | 'level'}

/** Stores an activity, within the transaction of the import. */
export async function storeActivity(db: Store, place: Place, activity: DefinedActivity): Promise<Outcome> {
  const before = await readActivity(db, place.municipality.id, activity.id)
  if (before && before.kind !== activity.kind) return {what: 'kind'}
  const outcome = await storeKind(db, place, before, activity)
  if (typeof outcome === 'string') await settlePassKey(db, place.municipality.id, activity, before)
  return outcome
}

async function storeKind(
  db: Store,
  place: Place,
  before: ActivityRow | undefined,
  activity: DefinedActivity,
): Promise<Outcome> {
  if (activity.kind === 'survey') return storeSurvey(db, place, before, activity)
  if (activity.kind === 'comments') return storeThread(db, place, before, activity)
  if (activity.kind === 'event') return storeEvent(db, place, before, activity)
  return storeIdeas(db, place, before, activity)
}

/** Where invitations are needed from now on, passes are signed from now on. */
async function settlePassKey(
  db: Store,
  municipality: string,
  {id, level}: DefinedActivity,
  before: ActivityRow | undefined,
): Promise<void> {
  if ((level === 'invitation') === (before?.level === 'invitation')) return
  const number = (before ?? (await readActivity(db, municipality, id)))?.number ?? 0
  await (level === 'invitation' ? makePassKey(db, number) : forgetKey(db, number))
}

async function storeSurvey(
  db: Store,
  {municipality: {id: municipality, map}, consultation, images: handedIn}: Place,
  before: ActivityRow | undefined,
  activity: SurveyActivity,
): Promise<Outcome> {
  const isAnswered = before !== undefined && (await countPeople(db, before.number)) > 0
  // Places are counted by the map on which they were marked, whatever has become of the municipality's since then.
  const survey = settlePlaces(activity.survey, (isAnswered && (await readMap(db, before.number))) || map)
  const kept = before && (await findImages(db, before.number))
  const images: NewImages = new Map([...Object.entries(kept ?? {}), ...handedIn])
  const version = versionOf(survey, images)
  const row = {
    ...rowOf(municipality, consultation.id, activity),
    level: activity.level,
    smallest_group: activity.smallestGroup,
    version,
    settings: '',
  }
  if (!before) {
    const number = await addActivity(db, row)
    await addSurvey(db, number, row, survey)
    await saveImages(db, number, imagesOf(survey, images))
    return 'added'
  }
  if (isAnswered) {
    if (before.version !== version) return {what: 'wording'}
    if (before.smallest_group > activity.smallestGroup) return {what: 'smallestGroup'}
    if (before.consultation !== consultation.id) return {what: 'consultation'}
    if (before.level !== activity.level) return {what: 'level'}
  }
  if (before.version !== version) {
    await replaceWording(db, before.number, version, survey)
    await saveImages(db, before.number, imagesOf(survey, images))
  }
  return (await saveActivity(db, before, row)) ? 'changed' : 'unchanged'
}

async function storeThread(
  db: Store,
  {municipality: {id: municipality, map}, consultation}: Place,
  before: ActivityRow | undefined,
  activity: CommentsActivity,
): Promise<Outcome> {
  const {comments} = activity
  const settings = canonicalJson({comments, ...(comments.places && map && {map})} satisfies StoredSettings)
  const row = {...rowOf(municipality, consultation.id, activity), ...withoutWording(activity, settings)}
  if (!before) {
    await addThread(db, await addActivity(db, row))
    return 'added'
  }
  const frozen = changedPlace(before, row)
  if (frozen && (await hasComments(db, before.number))) return frozen
  return (await saveActivity(db, before, row)) ? 'changed' : 'unchanged'
}

async function storeIdeas(
  db: Store,
  {municipality: {id: municipality, map}, consultation}: Place,
  before: ActivityRow | undefined,
  activity: IdeasActivity,
): Promise<Outcome> {
  const {ideas} = activity
  const settings = canonicalJson({ideas, ...(ideas.place && map && {map})} satisfies StoredIdeasSettings)
  const row = {...rowOf(municipality, consultation.id, activity), ...withoutWording(activity, settings)}
  if (!before) {
    await addIdeaList(db, await addActivity(db, row))
    return 'added'
  }
  const frozen = changedPlace(before, row)
  if (frozen && (await hasIdeas(db, before.number))) return frozen
  if (!(await saveActivity(db, before, row))) return 'unchanged'
  if (ideas.place && map) await settleDistricts(db, before.number, map)
  if (ideas.comments) await openMissingThreads(db, before.number)
  return 'changed'
}

async function storeEvent(
  db: Store,
  {municipality: {id: municipality, map}, consultation}: Place,
  before: ActivityRow | undefined,
  activity: EventActivity,
): Promise<Outcome> {
  const {event} = activity
  const settings = canonicalJson({
    event,
    ...(event.place?.point && map && {map}),
  } satisfies StoredEventSettings)
  const row = {...rowOf(municipality, consultation.id, activity), ...withoutWording(activity, settings)}
  if (!before) {
    await addEvent(db, await addActivity(db, row))
    return 'added'
  }
  const frozen = changedPlace(before, row)
  if (frozen && (await hasRegistrations(db, before.number))) return frozen
  if (!(await saveActivity(db, before, row))) return 'unchanged'
  await settleSeats(db, before.number, event)
  return 'changed'
}

/** What stays as it is where somebody has contributed, and would not. */
function changedPlace(before: ActivityRow, after: Pick<ActivityRow, 'consultation' | 'level'>) {
  if (before.consultation !== after.consultation) return {what: 'consultation' as const}
  return before.level === after.level ? undefined : {what: 'level' as const}
}

/** What an activity without questions has in the place of their wording. */
function withoutWording({level = 'open'}: Exclude<DefinedActivity, SurveyActivity>, settings: string) {
  return {
    level,
    smallest_group: limits.smallestPublishedGroup,
    version: versionOfSettings(settings),
    settings,
  }
}

function rowOf(municipality: string, consultation: string, activity: DefinedActivity) {
  return {
    municipality,
    consultation,
    id: activity.id,
    phase: activity.phase ?? '',
    within: 0,
    kind: activity.kind,
    title: canonicalJson(activity.title),
    is_sensitive: activity.sensitive ? 1 : 0,
    leave_to: activity.leaveTo ?? '',
  }
}
