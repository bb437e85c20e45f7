/**
 * Contributions on their way. Each is written down before the first attempt and stays until the server's receipt or
 * its final no, so that neither a tunnel nor a closed tab loses one. Sending twice is harmless: the key makes it one.
 */
import {limits} from '@saha/contract/limits'
import type {RouteParams} from '@saha/contract/routes'
import {RefusedError, type Exchanges, type Route} from './call.ts'
import type {Keepsake} from './keepsake.ts'

/** Signs of the replies to a contribution: to a response, to a comment, to an idea, and to a registration. */
export type Sent = 'receipt' | 'comment' | 'waits' | 'seat'

/** One contribution that has no receipt yet. */
export interface Unsent<Sign extends Sent = Sent> {
  server: string
  route: Route<Sign>
  params: RouteParams
  body: Exchanges[Sign]['body']
  /** When it was handed over, in milliseconds since 1970. Stays in this browser. */
  since: number
  /** Held in memory alone: it must leave no trace on the device, and is gone with its page. */
  isFleeting?: boolean | undefined
  /** Those of one line are sent one after the other, in the order in which they were handed over. */
  line?: string | undefined
}

/** How it ended. `too-old`: the server may have forgotten its key, so that sending could count it twice. */
export type Outcome<Sign extends Sent = Sent> = {is: 'sent'; reply: Exchanges[Sign]['reply']} | Undone

/** It ended without having been stored. */
export type Undone =
  | ({is: 'refused'} & Pick<RefusedError, 'code' | 'problems' | 'quota' | 'day' | 'challenge'>)
  | {is: 'too-old'}

/** What lies in the outbox under one key. Without an outcome it waits. */
export type Entry =
  | {unsent: Unsent; outcome?: undefined}
  | {unsent: Unsent; outcome: Undone}
  /** What the server has is not kept here as well: the phone may be lent, and the host page can read it. */
  | {unsent: Omit<Unsent, 'body'> & {body: {key: string}}; outcome: Outcome & {is: 'sent'}}

/** What the outbox needs of the browser: storage, network, clock, and its other tabs. */
export interface OutboxNeeds {
  kept: Keepsake
  send: (unsent: Unsent) => Promise<Exchanges[Sent]['reply']>
  now: () => number
  /** Runs a task unless another tab runs it at this moment. */
  alone: (name: string, task: () => Promise<void>) => Promise<void>
}

const PREFIX = 'saha-outbox:'
const DAY = 24 * 60 * 60 * 1000

/** Contributions on their way: kept until the server has them or says no. Several tabs share it, and no two send the same. */
export class Outbox {
  readonly #needs: OutboxNeeds
  readonly #underWay = new Set<string>()
  readonly #watchers = new Map<string, (outcome: Outcome) => void>()
  #restsUntil = 0

  constructor(needs: OutboxNeeds) {
    this.#needs = needs
  }

  /** Takes a contribution over. */
  keep(unsent: Unsent): void {
    this.#put({unsent})
  }

  /** Whether an entry survives the closing of this page. */
  isKept(key: string): boolean {
    return this.#needs.kept.isLasting(PREFIX + key)
  }

  /** An entry for one activity on one server: one that has ended and was not seen yet, else one that waits. */
  find(server: string, params: RouteParams): Entry | undefined {
    const all = this.findAll(server, params)
    return all.find(({outcome}) => outcome) ?? all[0]
  }

  /** All entries for one activity on one server, the oldest first. */
  findAll(server: string, params: RouteParams): Entry[] {
    const sought = JSON.stringify([server, params])
    return this.#entries.filter(({unsent}) => JSON.stringify([unsent.server, unsent.params]) === sought)
  }

  /** Forgets an entry, once its citizen has seen how it ended. */
  forget(key: string): void {
    this.#watchers.delete(key)
    this.#needs.kept.remove(PREFIX + key)
  }

  /** Tells once how an entry ended, in this tab or in another. */
  watch(key: string, tell: (outcome: Outcome) => void): void {
    this.#watchers.set(key, tell)
  }

  /** Whether something waits to be sent. */
  get isWaiting(): boolean {
    return this.#entries.some(({outcome}) => !outcome)
  }

  /** Milliseconds for which the server has asked not to be asked again; 0 when it may be. */
  get rest(): number {
    return Math.max(0, this.#restsUntil - this.#needs.now())
  }

  /** Tries everything that waits, unless the server has asked for a rest. Never throws: what fails keeps waiting. */
  async flush(): Promise<void> {
    if (this.rest > 0) return
    const lines: Record<string, Promise<void>> = {}
    for (const {unsent} of this.#entries) {
      const {body, line} = unsent
      const name = PREFIX + (line ?? body.key)
      lines[name] = this.#take(body.key, name, lines[name])
    }
    await Promise.all(Object.values(lines))
  }

  /** Another tab changed what lies under a name in storage. */
  notice(name: string | null): void {
    const entry = this.#read(name ?? '')
    if (entry?.outcome) this.#tell(entry.unsent.body.key, entry.outcome)
  }

  /** What lies under a key. */
  at(key: string): Entry | undefined {
    return this.#read(PREFIX + key)
  }

  async #take(key: string, line: string, before: Promise<void> | undefined): Promise<void> {
    if (this.#underWay.has(key)) return
    this.#underWay.add(key)
    await before
    await this.#needs.alone(line, () => this.#attempt(key))
    this.#underWay.delete(key)
  }

  async #attempt(key: string): Promise<void> {
    const entry = this.at(key)
    if (!entry || entry.outcome) return
    const {unsent} = entry
    try {
      if (this.#needs.now() - unsent.since > limits.keyDays * DAY) this.#end(unsent, {is: 'too-old'})
      else this.#end(unsent, {is: 'sent', reply: await this.#needs.send(unsent)})
    } catch (error) {
      // Anything else means that the server was not reached: it keeps waiting.
      if (!(error instanceof RefusedError)) return
      if (error.isFinal) this.#end(unsent, {is: 'refused', ...error})
      else this.#restsUntil = this.#needs.now() + error.retryAfter * 1_000
    }
  }

  #end(unsent: Unsent, outcome: Outcome): void {
    const {key} = unsent.body
    // Deleted by its citizen while it was under way: nothing of it comes back.
    if (!this.at(key)) return
    this.#put(outcome.is === 'sent' ? {unsent: {...unsent, body: {key}}, outcome} : {unsent, outcome})
    this.#tell(key, outcome)
  }

  #tell(key: string, outcome: Outcome): void {
    const tell = this.#watchers.get(key)
    this.#watchers.delete(key)
    tell?.(outcome)
  }

  #put(entry: Entry): void {
    const {body, isFleeting} = entry.unsent
    this.#needs.kept.write(PREFIX + body.key, entry, isFleeting)
  }

  /** The entry under a name in storage; under another than its own, it is not ours. */
  #read(name: string): Entry | undefined {
    // Others may have written there: only what names its own key is an entry.
    const entry = this.#needs.kept.read(name) as Entry | undefined
    const key = entry?.unsent?.body?.key
    return key && PREFIX + key === name ? entry : undefined
  }

  /** All that can be read, the oldest first. */
  get #entries(): Entry[] {
    return this.#needs.kept
      .names()
      .flatMap((name) => (name.startsWith(PREFIX) && this.#read(name)) || [])
      .sort((one, other) => one.unsent.since - other.unsent.since)
  }
}
