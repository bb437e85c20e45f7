import type {Answers, Channel, Quota, Survey, TakenOut} from '@saha/contract'
import {
  canonicalJson,
  channelCells,
  countedCells,
  QUOTAS,
  quotaCells,
  takenOutCell,
  type CountedCell,
} from '@saha/domain'
import {findLostPhotos, type PhotosLost} from '../photos/lost-photos.ts'
import type {Store} from '../storage/open.ts'
import {freeMark} from '../levels/marks.queries.ts'
import type {AddToTally, Batch} from '../storage/tally.queries.ts'
import {recallAttached, removeAttached, replaceAttached} from './attached.ts'
import {countQuotas} from './quota.queries.ts'
import type {Owner} from './keeper.ts'
import {movedCells} from './sum-cells.ts'
import type {QuotaFull} from './turn-away.ts'

/** Other answers in the place of those that are stored. */
export interface ChangedResponse extends Owner {
  is: 'changed'
  version: string
  /** JSON of what is stored with the response, the same text for the same answers. */
  answers: string
  /** What it adds to, the cells of its quotas included. */
  cells: readonly CountedCell[]
  obstacle: 'closed' | 'changed' | undefined
}

/** A response that is to be forgotten. */
export interface WithdrawnResponse extends Omit<Owner, 'given' | 'day'> {
  is: 'withdrawn'
  /** Who takes it out, and why. */
  as: TakenOut
  /** The wording that `survey` is. */
  version: string
  /** Token of the browser that withdraws it, if it says so. */
  browser: string | undefined
  obstacle: 'closed' | undefined
}

export type ResponseChange = ChangedResponse | WithdrawnResponse

/**
 * `stored`: the answers were replaced now. `known`: they are the same as before. `withdrawn`: now or before. `closed`:
 * the last snapshot is out. `changed`: another wording is being answered. `not-found`: no such response was ever stored.
 * An object: the group that the answers would move to has been heard enough, or photos that they name are not there.
 */
export type ChangeOutcome =
  'stored' | 'known' | 'withdrawn' | 'closed' | 'changed' | 'not-found' | QuotaFull | PhotosLost

interface StoredResponse {
  version: string
  batch: number
  answers: string
  channel: Channel
}

/** Changes or withdraws one response, within a transaction that has locked its batch. */
export async function storeChange(
  db: Store,
  addToTally: AddToTally,
  batch: Batch | undefined,
  change: ResponseChange,
): Promise<ChangeOutcome> {
  const stored = await findStored(db, change.id)
  if (!stored) return (await findWithdrawn(db, [change.id])).size > 0 ? 'withdrawn' : 'not-found'
  const given = {...JSON.parse(stored.answers), ...(await recallAttached(db, change))}
  if (change.is === 'changed' && isSame(change, stored, given)) return 'known'
  if (!batch || batch.is_final === 1) return 'closed'
  if (change.obstacle) return change.obstacle
  const problems = change.is === 'changed' && (await findLostPhotos(db, [change])).get(change)
  if (problems) return {problems}
  if (change.is === 'changed' && stored.version !== change.version) return 'changed'
  const before = cellsOf(await surveyOf(db, change, stored), given)
  const after = change.is === 'changed' ? change.cells : undefined
  const full = after && (await findFull(db, change, before, after))
  if (full) return full

  const place = placeOf(stored.batch, batch)
  const channel = channelCells(stored.channel)
  const rows = movedCells(
    {activity: change.activity, batch: place},
    [...before, ...channel],
    after && [...after, ...channel],
  )
  // Counted where the response was: what is published of both changes at one time.
  const gone = change.is === 'withdrawn' ? [takenOutCell(change.as, stored.channel)] : []
  const {activity} = change
  await addToTally(db, [...rows, ...gone.map((cell) => ({activity, batch: place, ...cell, count: 1}))])
  await forgetEmpty(db, change.activity, place)
  await countChange(db, batch, stored.batch, change)
  if (change.is === 'changed') {
    await replaceAttached(db, change)
    await replaceAnswers(db, change, place)
    return 'stored'
  }
  await forget(db, change)
  await removeAttached(db, change)
  if (change.browser !== undefined) await freeMark(db, change.activity, change.browser)
  return 'withdrawn'
}

/** Which of these responses were withdrawn, or taken out by staff. */
export async function findWithdrawn(
  db: Store,
  ids: readonly string[],
): Promise<Map<string, 'withdrawn' | 'taken-out'>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('withdrawn_response')
    .select(['id', 'gone_as'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({id, gone_as}) => [id, gone_as === 'withdrawn' ? 'withdrawn' : 'taken-out']))
}

/** Whether what is counted in this batch is published. */
export function isPublished(batch: number, now: Pick<Batch, 'published' | 'moved_batch'>): boolean {
  return batch > 0 ? batch <= now.published : batch > now.moved_batch
}

/**
 * The batch in which a response is counted once it is changed. What nobody has seen yet is replaced where it stands.
 * What is published already is not touched: old and new answers gather with those of others, until there are so many
 * that the difference between two snapshots shows nobody's.
 */
function placeOf(batch: number, now: Batch): number {
  return isPublished(batch, now) ? now.moved_batch : batch
}

function isSame(change: ChangedResponse, {version}: StoredResponse, given: Answers): boolean {
  return version === change.version && canonicalJson(given) === canonicalJson(change.given)
}

function cellsOf(survey: Survey, given: Answers): CountedCell[] {
  return [...countedCells(survey, given), ...quotaCells(survey, given)]
}

/** The survey as it was when the response was stored. */
async function surveyOf(db: Store, change: ResponseChange, {version}: StoredResponse): Promise<Survey> {
  if (version === change.version) return change.survey
  const row = await db
    .selectFrom('survey_version')
    .select('survey')
    .where('activity', '=', change.activity)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return JSON.parse(row.survey)
}

/** The first full group among those that a response was not in before. */
async function findFull(
  db: Store,
  {activity, survey: {quotas = []}}: ResponseChange,
  before: readonly CountedCell[],
  after: readonly CountedCell[],
): Promise<QuotaFull | undefined> {
  const mine = groupsIn(before)
  const joined = groupsIn(after)
  const others = quotas.filter(({id}: Quota) => joined.has(id) && !mine.has(id))
  if (others.length === 0) return undefined
  const heard = await countQuotas(db, activity)
  const full = others.find(({id, most}) => (heard.get(id) ?? 0) >= most)
  return full && {quota: full.id}
}

function groupsIn(cells: readonly CountedCell[]): Set<string> {
  return new Set(cells.flatMap(({question, cell}) => (question === QUOTAS ? [cell] : [])))
}

/** A count of nobody would tell that there was somebody. */
async function forgetEmpty(db: Store, activity: number, batch: number) {
  await db
    .deleteFrom('tally')
    .where('activity', '=', activity)
    .where('batch', '=', batch)
    .where('count', '=', 0)
    .execute()
}

/** Keeps the batches right: each response is one of exactly one batch, however often it is changed. */
async function countChange(db: Store, batch: Batch, from: number, {is}: ResponseChange) {
  const gone = is === 'withdrawn' ? 1 : 0
  const isMoving = isPublished(from, batch)
  const leaves = (here: boolean) => (here ? -gone : 0)
  await db
    .updateTable('batch')
    .set((row) => ({
      changes: row('changes', '+', leaves(from === batch.number)),
      waiting: row('waiting', '+', leaves(from > batch.published && from < batch.number)),
      moved: row('moved', '+', isMoving ? 1 : 0),
      withdrawn: row('withdrawn', '+', gone),
    }))
    .where('activity', '=', batch.activity)
    .execute()
}

async function findStored(db: Store, id: string): Promise<StoredResponse | undefined> {
  return db
    .selectFrom('survey_response')
    .select(['version', 'batch', 'answers', 'channel'])
    .where('id', '=', id)
    .executeTakeFirst()
}

async function replaceAnswers(db: Store, {id, answers}: ChangedResponse, batch: number) {
  await db.updateTable('survey_response').set({answers, batch}).where('id', '=', id).execute()
}

async function forget(db: Store, {id, activity, as}: WithdrawnResponse) {
  await db.deleteFrom('survey_response').where('id', '=', id).execute()
  await db.insertInto('withdrawn_response').values({id, activity, gone_as: as}).execute()
}
