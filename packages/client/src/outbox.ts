/**
 * Contributions on their way. Each is written down before the first attempt and stays until the server's receipt or
 * its final no, so that neither a tunnel nor a closed tab loses one. Sending twice is harmless: the key makes it one.
 */
import type {AnswerProblem, RefusalCode} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {RouteParams} from '@saha/contract/routes'
import {RefusedError, type Exchanges, type Route} from './call.ts'
import type {Keepsake} from './keepsake.ts'

/** Signs of the replies to a contribution. */
export type Sent = 'receipt'

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
}

/** How it ended. `too-old`: the server may have forgotten its key, so that sending could count it twice. */
export type Outcome<Sign extends Sent = Sent> =
  | {is: 'sent'; reply: Exchanges[Sign]['reply']}
  | {
      is: 'refused'
      code: RefusalCode
      problems: readonly AnswerProblem[]
      quota?: string | undefined
      day?: string | undefined
    }
  | {is: 'too-old'}

/** What lies in the outbox under one key. A sent one no longer holds its content. */
export interface Entry {
  unsent: Unsent
  /** Absent while it waits. */
  outcome?: Outcome
}

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
    this.#put(unsent.body.key, {unsent})
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

  /** All entries for one activity on one server. */
  findAll(server: string, params: RouteParams): Entry[] {
    const sought = JSON.stringify([server, params])
    return this.#keys().flatMap((key) => {
      const entry = this.at(key)
      return entry && JSON.stringify([entry.unsent.server, entry.unsent.params]) === sought ? [entry] : []
    })
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
    return this.#keys().some((key) => this.at(key)?.outcome === undefined)
  }

  /** Milliseconds for which the server has asked not to be asked again; 0 when it may be. */
  get rest(): number {
    return Math.max(0, this.#restsUntil - this.#needs.now())
  }

  /** Tries everything that waits, unless the server has asked for a rest. Never throws: what fails keeps waiting. */
  async flush(): Promise<void> {
    if (this.rest > 0) return
    const idle = this.#keys().filter((key) => !this.#underWay.has(key))
    await Promise.all(
      idle.map(async (key) => {
        this.#underWay.add(key)
        await this.#needs.alone(PREFIX + key, () => this.#attempt(key))
        this.#underWay.delete(key)
      }),
    )
  }

  /** Another tab changed what lies under a name in storage. */
  notice(name: string | null): void {
    const key = name?.startsWith(PREFIX) ? name.slice(PREFIX.length) : ''
    const outcome = this.at(key)?.outcome
    if (outcome) this.#tell(key, outcome)
  }

  async #attempt(key: string): Promise<void> {
    const entry = this.at(key)
    if (!entry || entry.outcome) return
    const {unsent} = entry
    try {
      if (this.#needs.now() - unsent.since > limits.keyDays * DAY) this.#end(key, unsent, {is: 'too-old'})
      else this.#end(key, unsent, {is: 'sent', reply: await this.#needs.send(unsent)})
    } catch (error) {
      // Anything else means that the server was not reached: it keeps waiting.
      if (!(error instanceof RefusedError)) return
      const {code, problems, quota, day} = error
      if (error.isFinal) this.#end(key, unsent, {is: 'refused', code, problems, quota, day})
      else this.#restsUntil = this.#needs.now() + error.retryAfter * 1_000
    }
  }

  #end(key: string, unsent: Unsent, outcome: Outcome): void {
    // Deleted by its citizen while it was under way: nothing of it comes back.
    if (!this.at(key)) return
    // What the server has is not kept here as well: the phone may be lent, and the host page can read it.
    const body = outcome.is === 'sent' ? {...unsent.body, answers: {}} : unsent.body
    this.#put(key, {unsent: {...unsent, body}, outcome})
    this.#tell(key, outcome)
  }

  #tell(key: string, outcome: Outcome): void {
    const tell = this.#watchers.get(key)
    this.#watchers.delete(key)
    tell?.(outcome)
  }

  #put(key: string, entry: Entry): void {
    this.#needs.kept.write(PREFIX + key, entry, entry.unsent.isFleeting)
  }

  /** What lies under a key; under another than its own, it is not ours. */
  at(key: string): Entry | undefined {
    const entry = this.#needs.kept.read(PREFIX + key) as Entry | null | undefined
    return entry?.unsent?.body.key === key ? entry : undefined
  }

  /** Of all entries that can be read. */
  #keys(): string[] {
    return this.#needs.kept
      .names()
      .map((name) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : ''))
      .filter((key) => this.at(key))
  }
}
