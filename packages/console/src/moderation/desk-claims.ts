import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {HeldItem, QueueItem} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {server} from '../kit/server.ts'

/** What a moderator has in front of them. */
export interface Desk {
  /** The one that is looked at, and those that come next. */
  ahead: readonly QueueItem[]
  /** What else nobody else should take up now, such as what has been decided and can still be taken back. */
  beside: readonly QueueItem[]
}

export interface DeskFacts {
  municipality: string
  desk: () => Desk
  /** What colleagues have in front of them has changed. */
  onHeld: () => void
  /** Colleagues have decided about these meanwhile. */
  onGone: (items: readonly string[]) => void
  onSignedOut: () => void
  /** A while has passed. */
  onTurn: () => void
}

/** Items that are claimed ahead, the one that is looked at included; and of these, how many have to be claimed at least. */
export const claimedAhead = 6
const neededAhead = 2
/** Milliseconds until what lies in front is claimed anew. Claims last for two minutes. */
const turn = 40_000
/** Milliseconds after which somebody who touches nothing has gone away. */
const absent = 5 * 60_000

/**
 * Tells colleagues what lies in front of one moderator, and this moderator what lies in front of them. It only helps: when
 * it does not work, everybody works as if they were alone.
 */
export class DeskClaims {
  /** Addresses of colleagues by what they look at. */
  held: ReadonlyMap<string, string> = new Map()
  #claimed = new Set<string>()
  #isAsking = false
  #timer: ReturnType<typeof setInterval> | undefined
  #touched = Date.now()
  readonly #facts: DeskFacts

  constructor(facts: DeskFacts) {
    this.#facts = facts
  }

  start(): void {
    this.#timer ??= setInterval(() => void this.#turn(), turn)
    document.addEventListener('keydown', this.#touch)
    document.addEventListener('pointerdown', this.#touch)
  }

  /** Lets go of everything. */
  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    document.removeEventListener('keydown', this.#touch)
    document.removeEventListener('pointerdown', this.#touch)
    void this.#letGo()
  }

  /** @param held as the server says. */
  put(held: readonly HeldItem[]): void {
    this.held = new Map(held.map(({item, by}) => [item, by]))
  }

  /** Something else lies in front. Most steps ask nobody: some items ahead are claimed already. */
  follow(): void {
    const needed = this.#facts.desk().ahead.slice(0, neededAhead)
    if (needed.some(({item}) => !this.#claimed.has(item))) void this.#claim()
  }

  async #turn(): Promise<void> {
    if (document.visibilityState === 'hidden' || Date.now() - this.#touched > absent) return this.#letGo()
    this.#facts.onTurn()
    await this.#claim()
  }

  async #claim(): Promise<void> {
    if (this.#isAsking || this.#timer === undefined) return
    const {ahead, beside} = this.#facts.desk()
    const wanted = [...ahead.slice(0, claimedAhead), ...beside].map(({item}) => item)
    const items = [...new Set(wanted)].slice(0, limits.claimedItems)
    this.#isAsking = true
    this.#claimed = new Set(items)
    const {municipality, onGone, onHeld, onSignedOut} = this.#facts
    const reply = await callStaff(server, 'claimItems', {municipality}, {items}).catch((error: unknown) => {
      if (error instanceof StaffRefusedError && error.code === 'signed-out') onSignedOut()
    })
    this.#isAsking = false
    // Whoever has left meanwhile wants to know of nothing.
    if (!reply || this.#timer === undefined) return
    this.put(reply.held)
    onGone(reply.gone)
    onHeld()
  }

  async #letGo(): Promise<void> {
    if (this.#claimed.size === 0) return
    this.#claimed = new Set()
    const {municipality} = this.#facts
    // What is not let go of ends by itself.
    await callStaff(server, 'claimItems', {municipality}, {items: []}).catch(() => {})
  }

  readonly #touch = () => {
    const wasAbsent = Date.now() - this.#touched > absent
    this.#touched = Date.now()
    if (wasAbsent) void this.#turn()
  }
}
