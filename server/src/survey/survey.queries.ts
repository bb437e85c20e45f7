import type {CountedCell} from '@saha/domain'
import type {Quota} from '@saha/contract'
import type {Writer} from '../storage/commit.ts'
import {rowInserter} from '../storage/insert-rows.ts'
import type {Store} from '../storage/open.ts'
import {addChanges, createAddToTally, lockBatches, type Batch} from '../storage/tally.queries.ts'
import {turnAwayFull, type QuotaFull} from './turn-away.ts'
import {sumCells} from './sum-cells.ts'

/** A checked response, ready to be stored. */
export interface NewResponse {
  /** Follows from the key that the browser made: the same key again is the same response. */
  id: string
  activity: number
  version: string
  day: number
  /** JSON of the answers, the same text for the same answers. */
  answers: string
  /** All quotas of the survey. */
  quotas: readonly Pick<Quota, 'id' | 'most'>[]
  /** What it adds to, the cells of its quotas included. */
  cells: readonly CountedCell[]
  /** Known before it is tried: then it can only be one that is stored already. */
  obstacle: 'closed' | 'changed' | QuotaFull | undefined
}

/**
 * `stored`: now. `known`: before, by the same key. `key-reused`: the key belongs to another response. `closed`: the
 * last snapshot is out. `changed`: another wording is being answered. An object: its group has been heard enough. Only
 * `stored` changes anything.
 */
export type ResponseOutcome = 'stored' | 'known' | 'key-reused' | 'closed' | 'changed' | QuotaFull

/** @returns the writer of responses for one store, which keeps its compiled statements. */
export function createResponseWriter(): Writer<NewResponse, ResponseOutcome> {
  const addToTally = createAddToTally()
  const insert = createInsert()
  return async (db, responses) => {
    const batches = await lockBatches(
      db,
      responses.map(({activity}) => activity),
    )
    const inTime = responses.map((response) => place(response, batches.get(response.activity)))
    const placed = await turnAwayFull(db, inTime)
    const timely = placed.filter(({obstacle}) => !obstacle)
    // In the order of their random ids, so that not even the store's files show who came first.
    const inserted = new Set((await insert(db, timely.toSorted(byId))).map(({id}) => id))
    // Of two with the same id, the first is the one that is stored.
    const stored = new Set(timely.filter(({id}) => inserted.delete(id)))
    await addToTally(db, sumCells(stored))
    for (const [activity, members] of Map.groupBy(stored, (response) => response.activity))
      await addChanges(db, activity, members.length)

    const others = placed.filter((response) => !stored.has(response))
    const before = await findResponses(
      db,
      others.map(({id}) => id),
    )
    return placed.map((response) => {
      if (stored.has(response)) return 'stored'
      const known = before.get(response.id)
      if (!known) return response.obstacle ?? 'key-reused'
      return known.answers === response.answers && known.version === response.version ? 'known' : 'key-reused'
    })
  }
}

/** A response with the batch that it falls into; one that comes too late falls into none. */
function place(response: NewResponse, batch: Batch | undefined): NewResponse & {batch: number} {
  const {obstacle, version} = response
  if (!batch || batch.is_final === 1) return {...response, batch: 0, obstacle: 'closed'}
  return {
    ...response,
    batch: batch.number,
    obstacle: obstacle ?? (batch.version === version ? undefined : 'changed'),
  }
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

/** Where the response with this id stands. */
export async function findResponse(db: Store, id: string) {
  return db
    .selectFrom('survey_response')
    .innerJoin('activity', 'activity.number', 'survey_response.activity')
    .innerJoin('batch', 'batch.activity', 'survey_response.activity')
    .select([
      'activity.municipality',
      'activity.id',
      'survey_response.version',
      'survey_response.batch',
      'batch.number as open',
      'batch.waiting',
    ])
    .where('survey_response.id', '=', id)
    .executeTakeFirst()
}

function byId(a: {id: string}, b: {id: string}): number {
  return a.id < b.id ? -1 : 1
}
