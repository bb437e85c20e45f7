import type {
  CommentsActivity,
  Consultation,
  Definition,
  DefinedActivity,
  IdeasActivity,
  Municipality,
  SurveyActivity,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {canonicalJson, optionImages, settlePlaces} from '@saha/domain'
import {hash} from 'node:crypto'
import {settleDistricts} from '../ideas/districts.queries.ts'
import {openMissingThreads} from '../ideas/open-thread.queries.ts'
import {lockContributions} from '../lock-contributions.ts'
import {removeUnusedImages, saveImages, type NewImage, type NewImages} from '../images/images.queries.ts'
import type {Store} from '../storage/open.ts'
import {countPeople, lockBatches} from '../storage/tally.queries.ts'
import type {StoredIdeasSettings, StoredSettings} from './activities.queries.ts'
import type {ActivityTables} from './activities.tables.ts'
import {findLostStatuses} from './lost-statuses.queries.ts'
import {addIdeaList, addThread, hasComments, hasIdeas} from './first-rows.queries.ts'
import {
  addActivity,
  addSurvey,
  findForgetful,
  findForgetfulTalk,
  countUpRevision,
  lockRevision,
  numbersOf,
  readActivity,
  readMap,
  replaceWording,
  saveActivity,
  saveConsultation,
  saveMunicipality,
} from './import.queries.ts'

/** What an import did to each activity, by address, and to what stands around them. */
export interface ImportReport {
  municipality: string
  added: string[]
  changed: string[]
  unchanged: string[]
  /** Ids of consultations whose texts or dates changed or are new, and of the municipality if its own words or sites did. */
  around: string[]
  /** Whether anything was stored. */
  isChanged: boolean
}

/** An activity that may no longer change as the file asks, because people have answered it. */
export interface FrozenActivity {
  address: string
  path: string
  what: 'kind' | 'wording' | 'smallestGroup' | 'consultation' | 'level' | 'closes' | 'statuses'
  /** Only with `statuses`: those that ideas have or have had, and that the file leaves out. */
  statuses?: string[]
}

/** Answers stay what they were given to: nothing was stored. */
export class FrozenError extends Error {
  override name = 'FrozenError'
  readonly frozen: readonly FrozenActivity[]
  constructor(frozen: readonly FrozenActivity[]) {
    super('frozen')
    this.frozen = frozen
  }
}

/**
 * Names the wording, options, pictures and order of a survey: the first 16 hexadecimal digits of the SHA-256 of its
 * canonical JSON.
 *
 * @param images at least those that the survey names.
 */
export function versionOf(survey: SurveyActivity['survey'], images: NewImages = new Map()): string {
  const own = imagesOf(survey, images)
  const names = Object.fromEntries([...own].map(([file, {name}]) => [file, name]))
  return hash('sha256', canonicalJson(own.size > 0 ? {survey, images: names} : survey)).slice(0, 16)
}

/** @throws Error when one is missing: `takeInImages` has found them all. */
function imagesOf(survey: SurveyActivity['survey'], images: NewImages): Map<string, NewImage> {
  return new Map(
    optionImages(survey).map(({file, path}) => {
      const image = images.get(file)
      if (!image) throw new Error(`There is no picture for ${path}.`)
      return [file, image]
    }),
  )
}

/**
 * Stores a definition, all of it or nothing. Adds and changes what the file names; what the file no longer names stays,
 * because contributions hang on it. The same file again changes nothing.
 *
 * @param definition checked by `checkFile`.
 * @param images the pictures that it names, as `takeInImages` gives them.
 * @throws FrozenError when people have answered a survey whose wording, smallest group, consultation or level would
 *   change, when one that took one response per browser and has closed would open again, or when ideas have a status that
 *   the municipality would no longer explain.
 */
export async function importDefinition(
  db: Store,
  definition: Definition,
  images: NewImages = new Map(),
): Promise<ImportReport> {
  return db.transaction().execute(async (transaction) => {
    await lockRevision(transaction)
    return storeDefinition(transaction, definition, images)
  })
}

/** What `importDefinition` would do; stores nothing. */
export async function tryImport(
  db: Store,
  definition: Definition,
  images: NewImages = new Map(),
): Promise<ImportReport> {
  const transaction = await db.startTransaction().execute()
  try {
    await lockRevision(transaction)
    return await storeDefinition(transaction, definition, images)
  } finally {
    await transaction.rollback().execute()
  }
}

async function storeDefinition(
  db: Store,
  {municipality, consultations}: Definition,
  images: NewImages,
): Promise<ImportReport> {
  const report: ImportReport = {
    municipality: municipality.id,
    added: [],
    changed: [],
    unchanged: [],
    around: (await saveMunicipality(db, municipality)) ? [municipality.id] : [],
    isChanged: false,
  }
  // Whoever stores a contribution holds the same locks, so that none slips in between the count and the change.
  const activities = await numbersOf(db, municipality.id)
  const batches = await lockBatches(db, activities)
  await lockContributions(db, activities)
  const lost = report.around.length > 0 ? await findLostStatuses(db, municipality.id) : []
  const frozen: FrozenActivity[] = lost.map(({id, statuses}) => ({
    address: `${municipality.id}/${id}`,
    path: 'municipality.statuses',
    what: 'statuses',
    statuses,
  }))
  for (const [at, consultation] of consultations.entries()) {
    const {isChanged, isLonger} = await saveConsultation(db, municipality.id, consultation)
    if (isChanged) report.around.push(consultation.id)
    const closesAt = `consultations[${at}].closes`
    const freeze = (id: string) =>
      frozen.push({address: `${municipality.id}/${id}`, path: closesAt, what: 'closes'})
    for (const {number, id} of await findForgetful(db, municipality.id, consultation.id, batches))
      if ((await countPeople(db, number)) > 0) freeze(id)
    if (isLonger) for (const id of await findForgetfulTalk(db, municipality.id, consultation.id)) freeze(id)
    for (const [position, activity] of consultation.activities.entries()) {
      const address = `${municipality.id}/${activity.id}`
      const place = {municipality, consultation, images}
      const outcome = await storeActivity(db, place, activity)
      if (typeof outcome === 'object') {
        const path = `consultations[${at}].activities[${position}]`
        frozen.push({address, path, ...outcome})
      } else report[outcome].push(address)
    }
  }
  if (frozen.length > 0) throw new FrozenError(frozen)
  report.isChanged = report.added.length + report.changed.length + report.around.length > 0
  if (report.isChanged) {
    await removeUnusedImages(db)
    await countUpRevision(db)
  }
  return report
}

type ActivityRow = ActivityTables['activity']

interface Place {
  municipality: Municipality
  consultation: Consultation
  images: NewImages
}

type Outcome = 'added' | 'changed' | 'unchanged' | Pick<FrozenActivity, 'what'>

async function storeActivity(db: Store, place: Place, activity: DefinedActivity): Promise<Outcome> {
  const before = await readActivity(db, place.municipality.id, activity.id)
  if (before && before.kind !== activity.kind) return {what: 'kind'}
  if (activity.kind === 'survey') return storeSurvey(db, place, before, activity)
  if (activity.kind === 'comments') return storeThread(db, place, before, activity)
  return storeIdeas(db, place, before, activity)
}

async function storeSurvey(
  db: Store,
  {municipality: {id: municipality, map}, consultation, images}: Place,
  before: ActivityRow | undefined,
  activity: SurveyActivity,
): Promise<Outcome> {
  const isAnswered = before !== undefined && (await countPeople(db, before.number)) > 0
  // Places are counted by the map on which they were marked, whatever has become of the municipality's since then.
  const survey = settlePlaces(activity.survey, (isAnswered && (await readMap(db, before.number))) || map)
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
  const row = {...rowOf(municipality, consultation.id, activity), ...openTo(settings)}
  if (!before) {
    await addThread(db, await addActivity(db, row))
    return 'added'
  }
  if (before.consultation !== consultation.id && (await hasComments(db, before.number)))
    return {what: 'consultation'}
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
  const row = {...rowOf(municipality, consultation.id, activity), ...openTo(settings)}
  if (!before) {
    await addIdeaList(db, await addActivity(db, row))
    return 'added'
  }
  if (before.consultation !== consultation.id && (await hasIdeas(db, before.number)))
    return {what: 'consultation'}
  if (!(await saveActivity(db, before, row))) return 'unchanged'
  if (ideas.place && map) await settleDistricts(db, before.number, map)
  if (ideas.comments) await openMissingThreads(db, before.number)
  return 'changed'
}

/** Names how an activity without questions works. @param settings as they are stored. */
export function versionOfSettings(settings: string): string {
  return hash('sha256', settings).slice(0, 16)
}

/** What an activity without questions has in the place of wording and level. */
function openTo(settings: string) {
  return {
    level: 'open' as const,
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
    within: 0,
    kind: activity.kind,
    title: canonicalJson(activity.title),
    is_sensitive: activity.sensitive ? 1 : 0,
    leave_to: activity.leaveTo ?? '',
  }
}
