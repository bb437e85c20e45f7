import type {AuditAct} from '@saha/contract'
import {lockContributions} from '../lock-contributions.ts'
import type {Contribution, Writer} from '../storage/commit.ts'
import type {Store} from '../storage/open.ts'
import {record, type Doer} from './audit.queries.ts'

/** Something that staff want done, and who they are. */
export interface Wanted<Item extends Contribution> extends Contribution {
  item: Item
  doer: Doer
  /** What it is done to, as the log names it. */
  target: string
}

/** What the log says of it. */
export interface Account<Item, Outcome> {
  /** How it is before, read under the lock. */
  before?: (db: Store, item: Item) => Promise<unknown>
  /** The deed and how it is after; `undefined` where nothing was done. */
  after: (item: Item, outcome: Outcome) => {act: AuditAct; after: unknown; target?: string} | undefined
}

/** The same writer, for staff: what it does stands in the log, in the same transaction. */
export function recordWrites<Item extends Contribution, Outcome>(
  write: Writer<Item, Outcome>,
  account: Account<Item, Outcome>,
): Writer<Wanted<Item>, Outcome> {
  return async (db, wishes) => {
    await lockContributions(
      db,
      wishes.map(({activity}) => activity),
    )
    const outcomes: Outcome[] = []
    for (const {item, doer, target} of wishes) {
      const before = await account.before?.(db, item)
      const [outcome] = await write(db, [item])
      // A writer gives an outcome for each.
      outcomes.push(outcome as Outcome)
      const done = account.after(item, outcome as Outcome)
      if (done) await record(db, {...doer, target, before, ...done})
    }
    return outcomes
  }
}
