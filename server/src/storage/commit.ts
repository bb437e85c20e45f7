/** Group commit: contributions that arrive together share one transaction and one fsync. */
import {performance} from 'node:perf_hooks'
import {Refusal} from '../refusal.ts'
import type {Store} from './open.ts'
import {inSavepoint} from './savepoint.ts'
import {isPassing, isStoreTrouble} from './trouble.ts'

/** Something that is to be stored. */
export interface Contribution {
  /** Number of the activity. */
  activity: number
}

/**
 * Stores contributions of one kind, all within the given transaction.
 *
 * @returns what became of each, in the order of `items`.
 */
export type Writer<Item extends Contribution, Outcome> = (
  db: Store,
  items: readonly Item[],
) => Promise<readonly Outcome[]>

export interface GroupCommit {
  /**
   * Stores one contribution, with whatever else arrives in the same turn of the event loop.
   *
   * @returns what became of it, once it is on disk.
   * @throws Refusal `busy` when too many wait or the store is in trouble: nothing was stored, or nobody knows;
   *   sending the same key again is safe. Any other error concerns this contribution alone.
   */
  add: <Item extends Contribution, Outcome>(write: Writer<Item, Outcome>, item: Item) => Promise<Outcome>
  /** Contributions that wait to be stored. */
  waiting: () => number
  /** Resolves once everything that was added is stored or refused. */
  drained: () => Promise<void>
}

export interface GroupCommitOptions {
  db: Store
  /** Most contributions in one transaction; 1 commits one by one. Default: 1,000. */
  largest?: number
  /** Most contributions that may wait before more are refused. Default: 4,000. */
  longestQueue?: number
  /**
   * Locks all that writers lock of these activities, in an order that is the same for everybody. Each writer locks what it
   * needs in such an order; several in one transaction need this, or two processes wait for each other in a circle.
   */
  lock?: (db: Store, activities: readonly number[]) => Promise<unknown>
  /** Told of every group: contributions in it, and seconds from its beginning to its end on disk. */
  onGroup?: (size: number, seconds: number) => void
  /** Told of what keeps the store from storing. */
  onTrouble?: (error: unknown) => void
}

interface Waiting {
  write: Writer<Contribution, unknown>
  item: Contribution
  resolve: (outcome: unknown) => void
  reject: (error: unknown) => void
}

/** When a store restarts, several connections are cut, and some of them are not known to be yet. */
const mostRetries = 2

/** Tells one contributor what became of the contribution. Called only once that is on disk. */
type Reply = () => void

export function createGroupCommit(options: GroupCommitOptions): GroupCommit {
  const {largest = 1_000, longestQueue = 4_000, onGroup, onTrouble} = options
  let queue: Waiting[] = []
  let isArmed = false
  let idle: (() => void)[] = []

  function arm() {
    if (isArmed) return
    isArmed = true
    setImmediate(() => void commitWaiting())
  }

  async function commitWaiting() {
    const group = queue.slice(0, largest)
    queue = queue.slice(largest)
    const start = performance.now()
    try {
      const replies = await commitGroup(options, group)
      onGroup?.(group.length, (performance.now() - start) / 1_000)
      for (const reply of replies) reply()
    } catch (error) {
      onTrouble?.(error)
      const refusal = isStoreTrouble(error) ? new Refusal('busy') : error
      for (const {reject} of group) reject(refusal)
    }
    isArmed = false
    if (queue.length > 0) return arm()
    for (const resolve of idle) resolve()
    idle = []
  }

  return {
    add: (write, item) =>
      new Promise((resolve, reject) => {
        if (queue.length >= longestQueue) return reject(new Refusal('busy'))
        // Each writer gets its own contributions back, and nobody else's.
        queue.push({write, item, resolve, reject} as unknown as Waiting)
        arm()
      }),
    waiting: () => queue.length,
    drained: () =>
      new Promise((resolve) => {
        if (isArmed) idle.push(resolve)
        else resolve()
      }),
  }
}

/**
 * Stores a group in one transaction: all at once, and when one of them is bad, each in a savepoint of its own, so that
 * it fails alone. Savepoints cost as much again, and bad ones are rare. Trying again does no harm even when the
 * first try was committed and only the word of it was lost: a writer knows its contributions by their keys.
 *
 * @throws when the store could not commit.
 */
async function commitGroup(
  options: Pick<GroupCommitOptions, 'db' | 'lock'>,
  group: readonly Waiting[],
  retries = mostRetries,
): Promise<Reply[]> {
  const {db, lock} = options
  const lockAll = async (transaction: Store) =>
    lock?.(
      transaction,
      group.map(({item}) => item.activity),
    )
  try {
    return await db.transaction().execute(async (transaction) => {
      const kinds = Map.groupBy(group, ({write}) => write)
      if (kinds.size > 1) await lockAll(transaction)
      return writeTogether(transaction, kinds)
    })
  } catch (error) {
    if (isPassing(error) && retries > 0) return commitGroup(options, group, retries - 1)
    if (isStoreTrouble(error)) throw error
    return db.transaction().execute(async (transaction) => {
      await lockAll(transaction)
      return writeApart(transaction, group)
    })
  }
}

async function writeTogether(
  db: Store,
  kinds: ReadonlyMap<Waiting['write'], readonly Waiting[]>,
): Promise<Reply[]> {
  const replies: Reply[] = []
  for (const [write, members] of kinds) {
    const outcomes = await write(
      db,
      members.map(({item}) => item),
    )
    members.forEach(({resolve}, position) => replies.push(() => resolve(outcomes[position])))
  }
  return replies
}

async function writeApart(db: Store, group: readonly Waiting[]): Promise<Reply[]> {
  const replies: Reply[] = []
  for (const {write, item, resolve, reject} of group) {
    try {
      const [outcome] = await inSavepoint(db, () => write(db, [item]))
      replies.push(() => resolve(outcome))
    } catch (error) {
      if (isStoreTrouble(error)) throw error
      replies.push(() => reject(error))
    }
  }
  return replies
}
