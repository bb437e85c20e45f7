import type {Channel, Quota} from '@saha/contract'
import {channelCells, type CountedCell} from '@saha/domain'
import {
  createMarkBrowsers,
  releaseMarks,
  type BrowserMark,
  type MarkBrowsers,
} from '../levels/marks.queries.ts'
import {turnAwayLost, type PhotosLost} from '../photos/lost-photos.ts'
import {rowInserter} from '../storage/insert-rows.ts'
import type {Store} from '../storage/open.ts'
import {addChanges, type AddToTally, type Batch} from '../storage/tally.queries.ts'
import {keepAttached} from './attached.ts'
import {findWithdrawn} from './change.queries.ts'
import {hasSameContacts} from './contacts.queries.ts'
import type {Owner} from './keeper.ts'
import {isRedacted} from './open-answers/open-answers.queries.ts'
import {sumCells} from './sum-cells.ts'
import {turnAwayFull, type QuotaFull} from './turn-away.ts'

/** A checked response, ready to be stored. */
export interface NewResponse extends Owner {
  is: 'new'
  version: string
  /** Names the browser, where it sent a name. Stored nowhere, and passed over where everybody may answer. */
  token: string | undefined
  /** By which way it came. What somebody enters for others comes from no browser of theirs, and marks none. */
  channel: Channel
  /** JSON of the answers, the same text for the same answers. */
  answers: string
  /** All quotas of the survey. */
  quotas: readonly Pick<Quota, 'id' | 'most'>[]
  /** What it adds to, the cells of its quotas included, its channel left out. */
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
 * `stored`: now. `known`: before, by the same key. `key-reused`: the key belongs to another response. `withdrawn` and
 * `taken-out`: it was stored once and does not come back. `closed`: the last snapshot is out. `changed`: another wording is being
 * answered. `token-missing`: each browser may answer once, and this one has no name. An object: its group has been heard
 * enough, or its browser, or photos that it names are not there. Only `stored` changes anything.
 */
export type NewOutcome = 'stored' | 'known' | 'key-reused' | Obstacle

type Obstacle =
  | 'withdrawn'
  | 'taken-out'
  | 'closed'
  | 'changed'
  | 'token-missing'
  | QuotaFull
  | AnsweredAlready
  | PhotosLost

/**
 * Stores responses with what comes with them, and counts them, within a transaction that has locked their batches.
 *
 * @returns in the order of `responses`; of two with one id, the first is stored.
 */
export type StoreNew = (
  db: Store,
  batches: ReadonlyMap<number, Batch>,
  responses: readonly NewResponse[],
) => Promise<NewOutcome[]>

/** @returns `StoreNew` for one store, which keeps its compiled statements. */
export function createStoreNew(addToTally: AddToTally): StoreNew {
  const insert = createInsert()
  const markBrowsers = createMarkBrowsers()
  return async (db, batches, responses) => {
    const gone = await findGone(db, batches, responses)
    const inTime = responses.map((response) => place(response, batches.get(response.activity), gone))
    const withPhotos = await turnAwayLost(db, inTime)
    const placed = await turnAwayFull(db, await marked(db, markBrowsers, withPhotos))
    const timely = placed.filter(({obstacle}) => !obstacle)
    // In the order of their random ids, so that not even the store's files show who came first.
    const inserted = new Set((await insert(db, timely.toSorted(byId))).map(({id}) => id))
    // Of two with the same id, the first is the one that is stored.
    const stored = new Set(timely.filter(({id}) => inserted.delete(id)))
    await releaseMarks(
      db,
      placed.flatMap((response) => (response.mark && !stored.has(response) ? [response.mark] : [])),
    )
    await addToTally(db, sumCells([...stored].map(withChannel)))
    for (const [activity, members] of Map.groupBy(stored, (response) => response.activity))
      await addChanges(db, activity, members.length)
    await keepAttached(db, [...stored])
    return outcomesOf(db, placed, stored)
  }
}

function withChannel(response: Placed): Placed {
  return {...response, cells: [...response.cells, ...channelCells(response.channel)]}
}

async function outcomesOf(
  db: Store,
  placed: readonly Placed[],
  stored: ReadonlySet<Placed>,
): Promise<NewOutcome[]> {
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
  const {answers, version, code} = response
  if (known.version !== version || !(await hasSameContacts(db, response))) return false
  // What moderators have taken out of it since does not make it another.
  return known.answers === answers || isRedacted(db, code)
}

/** Responses that were withdrawn or taken out, by id. Nobody looks for them in activities where nobody ever withdrew. */
async function findGone(
  db: Store,
  batches: ReadonlyMap<number, Batch>,
  responses: readonly NewResponse[],
): ReturnType<typeof findWithdrawn> {
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
function place(
  response: NewResponse,
  batch: Batch | undefined,
  gone: Awaited<ReturnType<typeof findGone>>,
): Placed {
  const nowhere = {...response, batch: 0, mark: undefined}
  const obstacle = gone.get(response.id)
  if (obstacle) return {...nowhere, obstacle}
  if (!batch || batch.is_final === 1) return {...nowhere, obstacle: 'closed'}
  return {
    ...nowhere,
    batch: batch.number,
    token: wantsMark(batch, response) ? response.token : undefined,
    obstacle: response.obstacle ?? obstacleWithin(batch, response),
  }
}

function obstacleWithin({version, level}: Batch, response: NewResponse): Obstacle | undefined {
  if (version !== response.version) return 'changed'
  return wantsMark({level}, response) && response.token === undefined ? 'token-missing' : undefined
}

function wantsMark({level}: Pick<Batch, 'level'>, {channel}: NewResponse): boolean {
  return level !== 'open' && channel === 'web'
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
    ['id', 'activity', 'version', 'day', 'batch', 'answers', 'channel'],
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

function byId(a: {id: string}, b: {id: string}): number {
  return a.id < b.id ? -1 : 1
}
