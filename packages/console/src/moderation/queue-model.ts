import {UnreachableError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {
  Decided,
  Decision,
  HeldItem,
  HideReason,
  ModerationQueue,
  QueueCounts,
  QueueItem,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {server} from '../kit/server.ts'
import {counted} from './queue-counts.ts'

/** What a moderator decides about one item; `redact` has the words that stand there from now on. */
export type Verdict =
  | {action: 'approve'}
  | {action: 'hide'; reason: HideReason; message?: string}
  | {action: 'restore'}
  | ({action: 'redact'} & Pick<
      Decision,
      'text' | 'answers' | 'title' | 'name' | 'photos' | 'further' | 'message'
    >)

/** A verdict that can still be taken back. */
export interface Pending {
  item: QueueItem
  /** Where it stood. */
  at: number
  verdict: Verdict
}

/** A verdict that did not come to be, and why. */
export interface Bounced {
  item: QueueItem
  outcome: Exclude<Decided['outcomes'][number], 'done' | 'already'>
}

/** What of a queue is asked for, and who wants to know of what. */
export interface QueueFacts {
  municipality: string
  /** `activity`: id of the only one that is shown; `show`: a `QueueView`. What is absent does not matter. */
  wish: Readonly<Record<string, string>>
  /** Something has changed. */
  onStep: () => void
  /** Told what colleagues have in front of them, whenever a page says so. */
  onHeld: (held: readonly HeldItem[]) => void
  onSignedOut: () => void
}

/** Milliseconds for which a verdict can be taken back before it is sent. */
const graceful = 5_000
/** Milliseconds until the server is tried again after it did not answer. */
const patience = 4_000
/** Items left at which the next page is fetched. */
const few = 25

/**
 * The queue as one moderator works through it. A verdict takes its item away at once; it is sent some seconds later,
 * together with others that are alike, so that it can be taken back as if it had never been.
 */
export class QueueModel {
  items: QueueItem[] = []
  /** All that wait, those included that are not on this screen. */
  waiting = 0
  counts: QueueCounts | undefined
  state: 'loading' | 'shown' | 'unreachable' | 'broken' = 'loading'
  pending: Pending[] = []
  bounced: Bounced[] = []
  /** Verdicts wait for the connection. */
  isOffline = false
  /** What this moderator has decided since the page was opened. */
  decided = 0
  #cursor: string | undefined
  #isFetching = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | undefined
  readonly #facts: QueueFacts

  constructor(facts: QueueFacts) {
    this.#facts = facts
  }

  /** Reads the first page. */
  async open(): Promise<void> {
    this.state = 'loading'
    this.#facts.onStep()
    await this.#fetch(undefined)
  }

  /** Looks whether something new has come, where nothing is left. */
  async lookAgain(): Promise<void> {
    if (this.state === 'shown' && this.items.length === 0) await this.#fetch(undefined)
  }

  /** Decides about items, of which the ones that are not in the queue are passed over. */
  decide(items: readonly QueueItem[], verdict: Verdict): void {
    const known = new Set(items)
    const taken = this.items.flatMap((item, at) => (known.has(item) ? [{item, at, verdict}] : []))
    if (taken.length === 0) return
    this.items = this.items.filter((item) => !known.has(item))
    this.pending = [...this.pending, ...taken]
    this.decided += taken.length
    this.#count(
      taken.map(({item}) => item),
      -1,
    )
    this.#later(graceful)
    this.#refill()
    this.#facts.onStep()
  }

  /** Takes back the newest verdict, with all that were given at the same time. @returns the first of their items. */
  undo(): QueueItem | undefined {
    const last = this.pending.at(-1)
    if (!last) return undefined
    const back = this.pending.filter(({verdict}) => verdict === last.verdict)
    this.pending = this.pending.filter(({verdict}) => verdict !== last.verdict)
    this.#putBack(back)
    this.decided -= back.length
    this.#facts.onStep()
    return back[0]?.item
  }

  /** An item with a note more. What its reader asks colleagues about goes to the end. */
  put(item: QueueItem): void {
    this.items = this.items.map((one) => (one.item === item.item ? item : one))
    if (item.question?.isOwn) {
      const others = this.items.filter((one) => one !== item)
      // Where there are further pages, it comes with the last of them.
      this.items = this.#cursor === undefined ? [...others, item] : others
    }
    this.#refill()
    this.#facts.onStep()
  }

  /** What somebody else has decided meanwhile. */
  drop(ids: readonly string[]): void {
    const gone = this.items.filter(({item}) => ids.includes(item))
    if (gone.length === 0) return
    this.items = this.items.filter((item) => !gone.includes(item))
    this.#count(gone, -1)
    this.#refill()
    this.#facts.onStep()
  }

  /** It has been read which verdicts did not come to be. */
  forgetBounced(): void {
    this.bounced = []
    this.#facts.onStep()
  }

  /** Sends what has been decided, one batch after the other. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#sending
    this.#sending = this.#sendAll()
    await this.#sending
  }

  /** The page is left: everything goes at once, for there may be no later. */
  leave(): void {
    clearTimeout(this.#timer)
    for (let batch = this.#takeBatch(); batch.length > 0; batch = this.#takeBatch()) void this.#send(batch)
  }

  async #sendAll(): Promise<void> {
    const batch = this.#takeBatch()
    if (batch.length > 0 && (await this.#send(batch))) await this.#sendAll()
  }

  /** What goes in one request: those alike together, one with words of its own alone. */
  #takeBatch(): Pending[] {
    const [first] = this.pending
    if (!first) return []
    const alike =
      first.verdict.action === 'redact'
        ? [first]
        : this.pending.filter(({verdict}) => sameVerdict(verdict, first.verdict))
    const batch = alike.slice(0, limits.decisions)
    this.pending = this.pending.filter((one) => !batch.includes(one))
    return batch
  }

  /** @returns whether the server has answered. */
  async #send(batch: readonly Pending[]): Promise<boolean> {
    const [first] = batch
    if (!first) return true
    const decision = {
      ...first.verdict,
      items: batch.map(({item}) => item.item),
      seen: batch.map(({item}) => item.seen),
    }
    const {municipality, onStep, onSignedOut} = this.#facts
    try {
      const {outcomes} = await callStaff(server, 'decide', {municipality}, decision)
      this.isOffline = false
      this.bounced = [...this.bounced, ...batch.flatMap(({item}, at) => bouncedBy(item, outcomes[at]))]
      onStep()
      return true
    } catch (error) {
      if (error instanceof UnreachableError) {
        this.pending = [...batch, ...this.pending]
        this.isOffline = true
        this.#later(patience)
      } else if (!(error instanceof StaffRefusedError)) throw error
      else if (error.code === 'signed-out') {
        this.pending = [...batch, ...this.pending]
        onSignedOut()
      } else {
        // Nothing of it was done: all of it is there again.
        this.#putBack(batch)
        this.decided -= batch.length
      }
      onStep()
      return false
    }
  }

  #refill(): void {
    if (this.items.length < few && this.#cursor !== undefined) void this.#fetch(this.#cursor)
  }

  async #fetch(cursor: string | undefined): Promise<void> {
    if (this.#isFetching) return
    this.#isFetching = true
    const {municipality, wish, onHeld, onSignedOut, onStep} = this.#facts
    try {
      const query = {...wish, ...(cursor && {cursor})}
      const page: ModerationQueue = await callStaff(server, 'readQueue', {municipality}, undefined, query)
      const before = cursor === undefined ? [] : this.items
      const known = new Set([...before, ...this.pending.map((one) => one.item)].map(({item}) => item))
      this.items = [...before, ...page.items.filter(({item}) => !known.has(item))]
      this.waiting = Math.max(page.waiting - this.pending.length, this.items.length)
      this.counts = page.counts ?? this.counts
      this.#cursor = page.cursor
      this.state = 'shown'
      onHeld(page.held)
    } catch (error) {
      if (error instanceof StaffRefusedError && error.code === 'signed-out') onSignedOut()
      else if (this.state !== 'shown')
        this.state = error instanceof UnreachableError ? 'unreachable' : 'broken'
    } finally {
      this.#isFetching = false
    }
    onStep()
  }

  #putBack(back: readonly Pending[]): void {
    for (const {item, at} of back) this.items = this.items.toSpliced(at, 0, item)
    this.#count(
      back.map(({item}) => item),
      1,
    )
  }

  #count(items: readonly QueueItem[], by: 1 | -1): void {
    this.waiting = Math.max(this.waiting + by * items.length, this.items.length)
    this.counts = counted(this.counts, items, by, Date.now())
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }
}

function sameVerdict(one: Verdict, other: Verdict): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function bouncedBy(item: QueueItem, outcome: Decided['outcomes'][number] | undefined): Bounced[] {
  return outcome === undefined || outcome === 'done' || outcome === 'already' ? [] : [{item, outcome}]
}
