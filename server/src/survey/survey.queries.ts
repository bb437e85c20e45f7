import type {CountedCell} from '@saha/domain'
import {Refusal} from '../refusal.ts'
import type {Writer} from '../storage/commit.ts'
import {rowInserter} from '../storage/insert-rows.ts'
import {createMarks, type Mark} from '../storage/marks.queries.ts'
import type {Store} from '../storage/open.ts'
import {addChanges, createAddToTally, lockBatches, type Batch} from '../storage/tally.queries.ts'
import {sumCells} from './sum-cells.ts'

/** A checked response, ready to be stored. */
export interface NewResponse {
  id: string
  activity: number
  version: string
  day: number
  /** JSON of the answers. */
  answers: string
  /** What it adds 1 to. */
  cells: readonly CountedCell[]
  /** Known before it is tried: only the key may have been used before that. */
  obstacle?: 'closed' | 'changed' | undefined
  mark: Mark
}

/**
 * `stored`: now. `known`: before, by the same key. `key-reused`: the key belongs to another response. `closed`: the
 * last snapshot is out. `changed`: another wording is being answered. Only `stored` changes anything.
 */
export type ResponseOutcome = 'stored' | 'known' | 'key-reused' | 'closed' | 'changed'

/** @returns the writer of responses for one store, which keeps its compiled statements. */
export function createResponseWriter(): Writer<NewResponse, ResponseOutcome> {
  const marks = createMarks()
  const storeFresh = createStoreFresh()
  return async (db, responses) => {
    const batches = await lockBatches(
      db,
      responses.map(({activity}) => activity),
    )
    const obstacles = new Map(
      responses.map((response) => [response, obstacleTo(response, batches.get(response.activity))]),
    )
    const timely = responses.filter((response) => !obstacles.get(response))
    const late = responses.filter((response) => obstacles.get(response))
    const states = new Map([
      ...(await marks.claim(db, timely.map(markOf))),
      ...(await marks.look(db, late.map(markOf))),
    ])
    await storeFresh(
      db,
      timely.filter(({mark}) => states.get(mark) === 'fresh'),
      batches,
    )
    return responses.map((response) => {
      const state = states.get(response.mark)
      if (state === 'same') return 'known'
      if (state === 'other') return 'key-reused'
      return obstacles.get(response) ?? 'stored'
    })
  }
}

function obstacleTo(
  {obstacle, version}: NewResponse,
  batch: Batch | undefined,
): 'closed' | 'changed' | undefined {
  if (obstacle) return obstacle
  if (!batch || batch.is_final === 1) return 'closed'
  return batch.version === version ? undefined : 'changed'
}

function markOf({mark}: NewResponse): Mark {
  return mark
}

/** Stores responses whose keys are fresh, and counts them in their batches. */
function createStoreFresh() {
  const addToTally = createAddToTally()
  const insert = rowInserter<'survey_response', {id: string}>(
    ['id', 'activity', 'version', 'day', 'batch', 'answers'],
    (db, rows) =>
      db
        .insertInto('survey_response')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id'),
  )
  return async (db: Store, fresh: readonly NewResponse[], batches: ReadonlyMap<number, Batch>) => {
    const placed = fresh.flatMap((response) => {
      const batch = batches.get(response.activity)
      return batch ? [{...response, batch: batch.number}] : []
    })
    // In the order of their random ids, so that not even the store's files show who came first.
    const inserted = new Set((await insert(db, placed.toSorted(byId))).map(({id}) => id))
    const stored = placed.filter(({id}) => inserted.has(id))
    await refuseOtherAnswers(
      db,
      placed.filter(({id}) => !inserted.has(id)),
    )
    await addToTally(db, sumCells(stored))
    for (const [activity, members] of Map.groupBy(stored, (response) => response.activity))
      await addChanges(db, activity, members.length)
  }
}

/** For responses that are stored although their marks were forgotten long ago: equal ones are simply known. */
async function refuseOtherAnswers(db: Store, responses: readonly NewResponse[]) {
  if (responses.length === 0) return
  const ids = responses.map(({id}) => id)
  const rows = await db
    .selectFrom('survey_response')
    .select(['id', 'answers'])
    .where('id', 'in', ids)
    .execute()
  const answers = new Map(rows.map((row) => [row.id, row.answers]))
  if (responses.some((response) => answers.get(response.id) !== response.answers))
    throw new Refusal('key-reused')
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
