import type {Writer} from '../storage/commit.ts'
import {createAddToTally, lockBatches} from '../storage/tally.queries.ts'
import {storeChange, type ChangeOutcome, type ResponseChange} from './change.queries.ts'
import {createStoreNew, type NewOutcome, type NewResponse} from './new-response.queries.ts'

/** What became of a response that was sent, changed or withdrawn. */
export type ResponseOutcome = NewOutcome | ChangeOutcome

/** Stores what happens to responses: they are sent, changed and withdrawn. */
export type ResponseWriter = Writer<NewResponse | ResponseChange, ResponseOutcome>

/** @returns the writer of responses for one store, which keeps its compiled statements. */
export function createResponseWriter(): ResponseWriter {
  const addToTally = createAddToTally()
  const storeNew = createStoreNew(addToTally)
  return async (db, contributions) => {
    const batches = await lockBatches(
      db,
      contributions.map(({activity}) => activity),
    )
    const outcomes = new Map<NewResponse | ResponseChange, ResponseOutcome>()
    const sent = contributions.filter((one) => one.is === 'new')
    const sentOutcomes = await storeNew(db, batches, sent)
    sent.forEach((one, at) => outcomes.set(one, sentOutcomes[at] ?? 'key-reused'))
    for (const one of contributions)
      if (one.is !== 'new')
        outcomes.set(one, await storeChange(db, addToTally, batches.get(one.activity), one))
    return contributions.map((one) => outcomes.get(one) ?? 'not-found')
  }
}
