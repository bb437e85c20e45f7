import {UnreachableError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {Decided, Decision, HideReason, ModerationQueue, QueueItem} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {server} from '../kit/server.ts'

/** What a moderator decides about one item; `redact` has the words that stand there from now on. */
export type Verdict =
  | {action: 'approve'}
  | {action: 'hide'; reason: HideReason; message?: string}
  | {action: 'restore'}
  | ({action: 'redact'} & Pick<Decision, 'text' | 'title' | 'name' | 'photos' | 'further' | 'message'>)

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
  readonly #municipality: string
  readonly #activity: string | undefined
  readonly #onStep: () => void
  readonly #onSignedOut: () => void

  /** @param activity id of the only one that is shown; `undefined` for all. */
  constructor(
    municipality: string,
    activity: string | undefined,
    onStep: () => void,
    onSignedOut: () => void,
  ) {
    this.#municipality = municipality
    this.#activity = activity
    this.#onStep = onStep
    this.#onSignedOut = onSignedOut
  }

  /** Reads the first page. */
  async open(): Promise<void> {
    this.state = 'loading'
    this.#onStep()
    await this.#fetch(undefined)
  }

  /** Decides about items, of which the ones that are not in the queue are passed over. */
  decide(items: readonly QueueItem[], verdict: Verdict): void {
    const known = new Set(items)
    const taken = this.items.flatMap((item, at) => (known.has(item) ? [{item, at, verdict}] : []))
    if (taken.length === 0) return
    this.items = this.items.filter((item) => !known.has(item))
    this.pending = [...this.pending, ...taken]
    this.decided += taken.length
    this.waiting = Math.max(this.waiting - taken.length, this.items.length)
    this.#later(graceful)
    if (this.items.length < few) void this.#fetchMore()
    this.#onStep()
  }

  /** Takes back the newest verdict, with all that were given at the same time. @returns the first of their items. */
  undo(): QueueItem | undefined {
    const last = this.pending.at(-1)
    if (!last) return undefined
    const back = this.pending.filter(({verdict}) => verdict === last.verdict)
    this.pending = this.pending.filter(({verdict}) => verdict !== last.verdict)
    for (const {item, at} of back) this.items = this.items.toSpliced(at, 0, item)
    this.decided -= back.length
    this.waiting += back.length
    this.#onStep()
    return back[0]?.item
  }

  /** An item with a note more. */
  put(item: QueueItem): void {
    this.items = this.items.map((one) => (one.item === item.item ? item : one))
    this.#onStep()
  }

  /** Sends at once what has been decided. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#sending
    if (this.pending.length === 0) return
    this.#sending = this.#send()
    await this.#sending
  }

  async #send(): Promise<void> {
    const [first] = this.pending
    if (!first) return
    // Those alike go together; one with words of its own goes alone.
    const isAlone = first.verdict.action === 'redact'
    const batch = (
      isAlone ? [first] : this.pending.filter(({verdict}) => sameVerdict(verdict, first.verdict))
    ).slice(0, limits.decisions)
    this.pending = this.pending.filter((one) => !batch.includes(one))
    try {
      const decision = {
        ...first.verdict,
        items: batch.map(({item}) => item.item),
        seen: batch.map(({item}) => item.seen),
      }
      const {outcomes} = await callStaff(server, 'decide', {municipality: this.#municipality}, decision)
      this.isOffline = false
      this.bounced = [
        ...this.bounced,
        ...batch.flatMap(({item}, at) => {
          const outcome = outcomes[at]
          return outcome === undefined || outcome === 'done' || outcome === 'already' ? [] : [{item, outcome}]
        }),
      ]
      this.#onStep()
      await this.#send()
    } catch (error) {
      this.pending = [...batch, ...this.pending]
      if (error instanceof UnreachableError) {
        this.isOffline = true
        this.#later(patience)
      } else if (error instanceof StaffRefusedError && error.code === 'signed-out') this.#onSignedOut()
      else if (!(error instanceof StaffRefusedError)) throw error
      else {
        // Nothing of it was done: all of it is there again.
        for (const {item, at} of batch) this.items = this.items.toSpliced(at, 0, item)
        this.pending = this.pending.filter((one) => !batch.includes(one))
      }
      this.#onStep()
    }
  }

  async #fetchMore(): Promise<void> {
    if (this.#cursor !== undefined) await this.#fetch(this.#cursor)
  }

  async #fetch(cursor: string | undefined): Promise<void> {
    if (this.#isFetching) return
    this.#isFetching = true
    try {
      const query = {...(this.#activity && {activity: this.#activity}), ...(cursor && {cursor})}
      const place = {municipality: this.#municipality}
      const page: ModerationQueue = await callStaff(server, 'readQueue', place, undefined, query)
      const known = new Set([...this.items, ...this.pending.map((one) => one.item)].map(({item}) => item))
      const fresh = page.items.filter(({item}) => !known.has(item))
      this.items = cursor === undefined ? page.items : [...this.items, ...fresh]
      this.waiting = Math.max(page.waiting - this.pending.length, this.items.length)
      this.#cursor = page.cursor
      this.state = 'shown'
    } catch (error) {
      if (error instanceof StaffRefusedError && error.code === 'signed-out') this.#onSignedOut()
      else if (this.state !== 'shown')
        this.state = error instanceof UnreachableError ? 'unreachable' : 'broken'
    } finally {
      this.#isFetching = false
    }
    this.#onStep()
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }
}

function sameVerdict(one: Verdict, other: Verdict): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
