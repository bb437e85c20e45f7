import {IdeaIndex} from '@saha/domain'
import {setImmediate as nextTurn, setTimeout as sleep} from 'node:timers/promises'
import type {IdeasRecord} from '../activities/activities.queries.ts'
import type {Store} from '../storage/open.ts'
import {readChanged, readList, type ReadTo} from './ideas.queries.ts'

/** A collection of ideas as readers see it. */
export interface IdeaCollection {
  index: IdeaIndex
  /** Counted up by every change that readers see. */
  revision: number
  /** The newest number that was given; 0 before the first. */
  newest: number
}

/** The collections of one store, each with an index in memory once somebody has read in it. */
export interface KeptIdeas {
  /**
   * A collection as it was a second ago at the most, or as it is now where this process has changed something. What is
   * done with it before the next `await` sees no change half done.
   *
   * @returns `undefined` when the activity is no collection of ideas.
   */
  at: (record: IdeasRecord) => Promise<IdeaCollection | undefined>
  /**
   * Reads a collection before anybody asks for it, a little at a time, so that nobody else notices; at full pace from the
   * moment on at which somebody waits for it. One that is known is left alone.
   *
   * @throws `AbortError` once the signal says so, unless somebody waits for the collection.
   */
  prepare: (record: KeptAddress, signal?: AbortSignal) => Promise<void>
  /** From now on the store is asked again for the collection at this address. */
  forget: (address: string) => void
}

/** Which collection: its number, and `municipality/activity`. */
export type KeptAddress = Pick<IdeasRecord, 'number' | 'address'>

export interface KeepIdeasNeeds {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Ideas of all collections together from which on those are let go that nobody has read in the longest. */
  most?: number
  /** Lets others work between two pieces of what nobody waits for. Default: for three times as long as a piece takes. */
  rest?: () => Promise<unknown>
}

/** Milliseconds for which the store is not asked whether something has changed. */
const fresh = 1_000

/** Some 420 MB. One city has a few thousand. */
export const usualMost = 400_000

/** Ideas that are indexed before others have their turn: some ten milliseconds. */
const atOnce = 200

/** The same where nobody waits for them: some two milliseconds. */
const fewAtOnce = 50
const usualRest = () => sleep(6)

/** Milliseconds after which an index is let go that nobody has read in. */
const unused = 30 * 60_000

/** Share of empty places from which on an index is made anew, and how few are never too many. */
const [mostWaste, littleWaste] = [1 / 3, 1_000]

interface Kept extends IdeaCollection {
  activity: number
  /** Milliseconds since 1970: when the store was asked. */
  asked: number
  /** How often its address had been forgotten by then. */
  epoch: number
  /** How often the store has been asked, and which of these times has told what is known. */
  begun: number
  told: number
  /** The revision for which it was made anew because it did not hold as many ideas as the store says; -1 for none. */
  doubted: number
  updating: Promise<boolean> | undefined
  /** Readers who wait for it. */
  waiting: number
  /** Ends what nobody waits for. */
  signal: AbortSignal | undefined
}

/** Indexes are built when somebody reads, and kept up to date by the rows that have changed since. */
export function keepIdeas({db, now, most = usualMost, rest = usualRest}: KeepIdeasNeeds): KeptIdeas {
  /** Those that were read in last stand at the end. */
  const kept = new Map<string, Kept>()
  const epochs = new Map<string, number>()
  const epochOf = (address: string) => epochs.get(address) ?? 0

  /** Whether a collection is as new as somebody wants it who asked at a moment, after so many changes. */
  const isNewEnough = ({asked, epoch}: Kept, moment: number, wanted: number) =>
    Math.abs(moment - asked) < fresh && epoch >= wanted

  function letGo() {
    let ideas = 0
    for (const [at, [address, {index, asked}]] of [...kept].toReversed().entries()) {
      ideas += index.places
      if (at > 0 && (ideas > most || now() - asked > unused)) kept.delete(address)
    }
  }

  /** @returns whether there is such a collection. */
  async function update(own: Kept, address: string): Promise<boolean> {
    const [asked, epoch, told] = [now(), epochOf(address), ++own.begun]
    const list = await readList(db, own.activity)
    if (!list) return false
    if (list.revision !== own.revision) await follow(own, list.revision)
    if (own.index.size !== list.published && own.doubted !== list.revision) await doubt(own, list.revision)
    Object.assign(own, {revision: list.revision, newest: list.newest, asked, epoch, told})
    return true
  }

  async function follow(own: Kept, revision: number): Promise<void> {
    const {index} = own
    const isWasteful = index.waste > mostWaste && index.places > littleWaste
    if (revision < own.revision || isWasteful) own.index = await built(own)
    else await addChanges(index, own, {revision: own.revision, id: ''})
  }

  /** Ideas were erased, or the store was put back to an earlier day: what was known does not hold. Once is enough. */
  async function doubt(own: Kept, revision: number): Promise<void> {
    const list = await readList(db, own.activity)
    // Something has been published meanwhile: that is why there are more.
    if (list?.revision !== revision) return
    own.doubted = revision
    own.index = await built(own)
  }

  async function built(own: Kept): Promise<IdeaIndex> {
    const index = new IdeaIndex()
    await addChanges(index, own, {revision: 0, id: ''})
    return index
  }

  async function addChanges(index: IdeaIndex, own: Kept, from: ReadTo): Promise<void> {
    for (let last: ReadTo | undefined = from; last;) {
      const wanted = own.waiting > 0 ? atOnce : fewAtOnce
      const changed = await readChanged(db, own.activity, last, wanted)
      for (const {number, indexed} of changed) {
        if (indexed) index.upsert(indexed)
        else index.remove(number)
      }
      last = changed.length === wanted ? changed.at(-1) : undefined
      if (!last) return
      await (own.waiting > 0 ? nextTurn() : rest())
      if (own.waiting === 0) own.signal?.throwIfAborted()
    }
  }

  function known({number, address}: KeptAddress): Kept {
    let own = kept.get(address)
    if (own?.activity !== number) own = unknown(number)
    kept.delete(address)
    kept.set(address, own)
    return own
  }

  const updated = (own: Kept, address: string): Promise<boolean> =>
    (own.updating ??= update(own, address).finally(() => (own.updating = undefined)))

  return {
    at: async (record) => {
      const {address} = record
      const own = known(record)
      const [moment, wanted, before] = [now(), epochOf(address), own.begun]
      own.waiting += 1
      try {
        // What the store was asked for after this is new enough, however long it takes.
        while (own.told <= before && !isNewEnough(own, moment, wanted))
          if (!(await updated(own, address))) {
            kept.delete(address)
            return undefined
          }
      } finally {
        own.waiting -= 1
      }
      letGo()
      return own
    },
    prepare: async (record, signal) => {
      const own = known(record)
      if (own.revision >= 0) return
      own.signal = signal
      if (!(await updated(own, record.address))) kept.delete(record.address)
    },
    forget: (address) => {
      epochs.set(address, epochOf(address) + 1)
    },
  }
}

function unknown(activity: number): Kept {
  return {
    activity,
    index: new IdeaIndex(),
    revision: -1,
    newest: 0,
    asked: -Infinity,
    epoch: 0,
    begun: 0,
    told: 0,
    doubted: -1,
    updating: undefined,
    waiting: 0,
    signal: undefined,
  }
}
