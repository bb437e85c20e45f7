import type {TakenOut} from '@saha/contract'
import {record, type Doer} from '../audit/audit.queries.ts'
import type {Contribution, Writer} from '../storage/commit.ts'

/**
 * The same writer, which also tells the log that somebody has taken a contribution out, in the same transaction. Which one
 * it was, it does not tell.
 *
 * @param target id of the activity.
 * @param isDone whether an outcome says that it is gone.
 */
export function recordRemoval<Act extends Contribution, Outcome>(
  write: Writer<Act, Outcome>,
  doer: Doer,
  {target, as, isDone}: {target: string; as: TakenOut; isDone: (outcome: Outcome) => boolean},
): Writer<Act, Outcome> {
  return async (db, acts) => {
    const outcomes = await write(db, acts)
    if (outcomes.every(isDone)) await record(db, {...doer, act: 'contribution-removed', target, after: {as}})
    return outcomes
  }
}
