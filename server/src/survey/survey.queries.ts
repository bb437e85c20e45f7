import type {Quota} from '@saha/contract'
import type {CountedCell} from '@saha/domain'
import {
  createMarkBrowsers,
  releaseMarks,
  type BrowserMark,
  type MarkBrowsers,
} from '../levels/marks.queries.ts'
import {turnAwayLost, type PhotosLost} from '../photos/lost-photos.ts'
import type {Writer} from '../storage/commit.ts'
import {rowInserter} from '../storage/insert-rows.ts'
import type {Store} from '../storage/open.ts'
import {
  addChanges,
  createAddToTally,
  lockBatches,
  type AddToTally,
  type Batch,
} from '../storage/tally.queries.ts'
import {keepAttached} from './attached.ts'
import type {Owner} from './keeper.ts'
import {
  findWithdrawn,
  isPublished,
  storeChange,
  type ChangeOutcome,
  type ResponseChange,
} from './change.queries.ts'
import {hasSameContacts} from './contacts.queries.ts'
import {turnAwayFull, type QuotaFull} from './turn-away.ts'
import {sumCells} from './sum-cells.ts'

/** A checked response, ready to be stored. */
export interface NewResponse extends Owner {
  is: 'new'
  version: string
  /** Days since 1970, UTC. */
  day: number
  /** Names the browser, where it sent a name. Stored nowhere, and passed over where everybody may answer. */
  token: string | undefined
  /** JSON of the answers, the same text for the same answers. */
  answers: string
  /** All quotas of the survey. */
  quotas: readonly Pick<Quota, 'id' | 'most'>[]
  /** What it adds to, the cells of its quotas included. */
  cells: readonly CountedCell[]
  /** Known before it is tried: then it can only be one that is stored already. */
  obstacle: 'closed' | 'changed' | QuotaFull | undefined
}

/** The browser has answered before. */
export interface AnsweredAlready {
  /** Days since 1970, UTC. */
  answered: number
}

/**
 * `stored`: now. `known`: before, by the same key. `key-reused`: the key belongs to another response. `withdrawn`: it
 * was stored once and does not come back. `closed`: the last snapshot is out. `changed`: another wording is being
 * answered. `token-missing`: each browser may answer once, and this one has no name. An object: its group has been heard
 * enough, or its browser, or photos that it names are not there. Only `stored` changes anything.
 */
export type NewOutcome = 'stored' | 'known' | 'key-reused' | Obstacle

type Obstacle =
  'withdrawn' | 'closed' | 'changed' | 'token-missing' | QuotaFull | AnsweredAlready | PhotosLost

export type ResponseOutcome = NewOutcome | ChangeOutcome

/** Stores what happens to responses: they are sent, changed and withdrawn. */
export type ResponseWriter = Writer<NewResponse | ResponseChange, ResponseOutcome>

/** @returns the writer of responses for one store, which keeps its compiled statements. */
export function createResponseWriter(): ResponseWriter {
  const addToTally = createAddToTally()
  const insert = createInsert()
  const markBrowsers = createMarkBrowsers()
  return async (db, contributions) => {
    const batches = await lockBatches(
      db,
      contributions.map(({activity}) => activity),
    )
    const outcomes = new Map<NewResponse | ResponseChange, ResponseOutcome>()
    const sent = contributions.filter((one) => one.is === 'new')
    const sentOutcomes = await storeNew(db, {insert, addToTally, markBrowsers}, batches, sent)
    sent.forEach((one, at) => outcomes.set(one, sentOutcomes[at] ?? 'key-reused'))
    for (const one of contributions)
      if (one.is !== 'new')
        outcomes.set(one, await storeChange(db, addToTally, batches.get(one.activity), one))
    return contributions.map((one) => outcomes.get(one) ?? 'not-found')
  }
}

interface NewStatements {
  insert: ReturnType<typeof createInsert>
  addToTally: AddToTally
  markBrowsers: MarkBrowsers
}

async function storeNew(
  db: Store,
  {insert, addToTally, markBrowsers}: NewStatements,
  batches: ReadonlyMap<number, Batch>,
  responses: readonly NewResponse[],
): Promise<NewOutcome[]> {
  const gone = await findGone(db, batches, responses)
  const inTime = responses.map((response) => place(response, batches.get(response.activity), gone))
  const placed = await turnAwayFull(db, await marked(db, markBrowsers, await turnAwayLost(db, inTime)))
  const timely = placed.filter(({obstacle}) => !obstacle)
  // In the order of their random ids, so that not even the store's files show who came first.
  const inserted = new Set((await insert(db, timely.toSorted(byId))).map(({id}) => id))
  // Of two with the same id, the first is the one that is stored.
  const stored = new Set(timely.filter(({id}) => inserted.delete(id)))
  await releaseMarks(
    db,
    placed.flatMap((response) => (response.mark && !stored.has(response) ? [response.mark] : [])),
  )
  await addToTally(db, sumCells(stored))
  for (const [activity, members] of Map.groupBy(stored, (response) => response.activity))
    await addChanges(db, activity, members.length)
  await keepAttached(db, [...stored])

  const others = placed.filter((response) => !stored.has(response))
  const before = await findResponses(
    db,
    others.map(({id}) => id),
  )
  const outcomes: NewOutcome[] = []
  for (const response of placed) {
    const known = before.get(response.id)
    if (stored.has(response)) outcomes.push('stored')
    else if (!known) outcomes.push(response.obstacle ?? 'key-reused')
    else outcomes.push((await isSame(db, response, known)) ? 'known' : 'key-reused')
  }
  return outcomes
}

async function isSame(
  db: Store,
  response: Placed,
  known: {version: string; answers: string},
): Promise<boolean> {
  const {answers, version} = response
  return known.answers === answers && known.version === version && hasSameContacts(db, response)
}

/** Ids of responses that were withdrawn. Nobody looks for them in activities where nobody ever withdrew. */
async function findGone(
  db: Store,
  batches: ReadonlyMap<number, Batch>,
  responses: readonly NewResponse[],
): Promise<Set<string>> {
  const doubtful = responses.filter(({activity}) => (batches.get(activity)?.withdrawn ?? 0) > 0)
  return findWithdrawn(
    db,
    doubtful.map(({id}) => id),
  )
}

type Placed = Omit<NewResponse, 'obstacle'> & {
  batch: number
  obstacle: Obstacle | undefined
  /** Made for it now. */
  mark: BrowserMark | undefined
}

/** A response with the batch that it falls into; one that comes too late falls into none. */
function place(response: NewResponse, batch: Batch | undefined, gone: ReadonlySet<string>): Placed {
  const nowhere = {...response, batch: 0, mark: undefined}
  if (gone.has(response.id)) return {...nowhere, obstacle: 'withdrawn'}
  if (!batch || batch.is_final === 1) return {...nowhere, obstacle: 'closed'}
  return {
    ...nowhere,
    batch: batch.number,
    token: batch.level === 'browser' ? response.token : undefined,
    obstacle: response.obstacle ?? obstacleWithin(batch, response),
  }
}

function obstacleWithin({version, level}: Batch, response: NewResponse): Obstacle | undefined {
  if (version !== response.version) return 'changed'
  return level === 'browser' && response.token === undefined ? 'token-missing' : undefined
}

/** Marks the browsers of responses that nothing stands in the way of; that they are marked already does. */
async function marked(
  db: Store,
  markBrowsers: MarkBrowsers,
  responses: readonly Placed[],
): Promise<Placed[]> {
  const candidates = responses.flatMap((response) => {
    const {activity, token, day, obstacle} = response
    return obstacle || token === undefined ? [] : [{response, activity, token, day}]
  })
  const markings = await markBrowsers(db, candidates)
  const found = new Map(candidates.map(({response}, at) => [response, markings[at]]))
  return responses.map((response) => {
    const marking = found.get(response)
    if (!marking) return response
    return marking.is === 'marked'
      ? {...response, mark: marking.mark}
      : {...response, obstacle: {answered: marking.day}}
  })
}

function createInsert() {
  return rowInserter<'survey_response', {id: string}>(
    ['id', 'activity', 'version', 'day', 'batch', 'answers'],
    (db, rows) =>
      db
        .insertInto('survey_response')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id'),
  )
}

/** What is stored under these ids. */
async function findResponses(db: Store, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, {version: string; answers: string}>()
  const rows = await db
    .selectFrom('survey_response')
    .select(['id', 'version', 'answers'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** A response, and where it stands. */
export interface StoredResponse {
  municipality: string
  /** Of the activity. */
  id: string
  version: string
  /** JSON, question id to answer. */
  answers: string
  /** Whether the published counts hold it as it is. */
  isPublished: boolean
  is_final: number
}

/** The response with this id. */
export async function findResponse(db: Store, id: string): Promise<StoredResponse | undefined> {
  const found = await db
    .selectFrom('survey_response')
    .innerJoin('activity', 'activity.number', 'survey_response.activity')
    .innerJoin('batch', 'batch.activity', 'survey_response.activity')
    .select([
      'activity.municipality',
      'activity.id',
      'survey_response.version',
      'survey_response.answers',
      'survey_response.batch',
      'batch.published',
      'batch.moved_batch',
      'batch.is_final',
    ])
    .where('survey_response.id', '=', id)
    .executeTakeFirst()
  return found && {...found, isPublished: isPublished(found.batch, found)}
}

/** The activity that the response with this id was withdrawn from. */
export async function findWithdrawnFrom(
  db: Store,
  id: string,
): Promise<Pick<StoredResponse, 'municipality' | 'id'> | undefined> {
  return db
    .selectFrom('withdrawn_response')
    .innerJoin('activity', 'activity.number', 'withdrawn_response.activity')
    .select(['activity.municipality', 'activity.id'])
    .where('withdrawn_response.id', '=', id)
    .executeTakeFirst()
}

function byId(a: {id: string}, b: {id: string}): number {
  return a.id < b.id ? -1 : 1
}
