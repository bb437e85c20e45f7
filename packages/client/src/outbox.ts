/**
 * Contributions on their way. Each is written down before the first attempt and stays until the server's receipt or
 * its final no, so that neither a tunnel nor a closed tab loses one. Sending twice is harmless: the key makes it one.
 */
import type {AnswerProblem, RefusalCode} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {RouteName, RouteParams} from '@saha/contract/routes'
import {RefusedError, type Exchanges} from './call.ts'
import type {Keepsake} from './keepsake.ts'

/** Routes that take a contribution. */
export type SendingRoute = Extract<RouteName, 'sendResponse'>

/** One contribution that has no receipt yet. */
export interface Unsent<Route extends SendingRoute = SendingRoute> {
  server: string
  route: Route
  params: RouteParams
  body: Exchanges[Route]['body']
  /** When it was handed over, in milliseconds since 1970. Stays in this browser. */
  since: number
}

/** How it ended. `too-old`: the server may have forgotten its key, so that sending could count it twice. */
export type Outcome<Route extends SendingRoute = SendingRoute> =
  | {is: 'sent'; reply: Exchanges[Route]['reply']}
  | {is: 'refused'; code: RefusalCode; problems: readonly AnswerProblem[]}
  | {is: 'too-old'}

/** What lies in the outbox under one key. A sent one no longer holds its content. */
export interface Entry {
  unsent: Unsent
  /** Absent while it waits. */
  outcome?: Outcome
}

export interface OutboxNeeds {
  kept: Keepsake
  send: (unsent: Unsent) => Promise<Exchanges[SendingRoute]['reply']>
  now: () => number
  /** Runs a task unless another tab runs it at this moment. */
  alone: (name: string, task: () => Promise<void>) => Promise<void>
}

const PREFIX = 'saha-outbox:'
const DAY = 24 * 60 * 60 * 1000

export class Outbox {
  private readonly needs: OutboxNeeds
  /** Entries that the browser would not keep. */
  private readonly held = new Map<string, Entry>()
  private readonly underWay = new Set<string>()
  private readonly watchers = new Map<string, (outcome: Outcome) => void>()

  constructor(needs: OutboxNeeds) {
    this.needs = needs
  }

  /** Takes a contribution over. @returns whether it survives the closing of this page. */
  keep(unsent: Unsent): boolean {
    return this.put(unsent.body.key, {unsent})
  }

  /** Whether an entry survives the closing of this page. */
  isKept(key: string): boolean {
    return this.needs.kept.read(PREFIX + key) !== null
  }

  /** The first entry for one activity on one server, waiting or ended. */
  find(server: string, params: RouteParams): Entry | undefined {
    const sought = JSON.stringify([server, params])
    return this.keys()
      .map((key) => this.get(key))
      .find((entry) => entry && JSON.stringify([entry.unsent.server, entry.unsent.params]) === sought)
  }

  /** Forgets an entry, once its citizen has seen how it ended. */
  forget(key: string): void {
    this.held.delete(key)
    this.watchers.delete(key)
    this.needs.kept.remove(PREFIX + key)
  }

  /** Tells once how an entry ended, in this tab or in another. @returns stops the telling. */
  watch(key: string, tell: (outcome: Outcome) => void): () => void {
    this.watchers.set(key, tell)
    return () => this.watchers.delete(key)
  }

  /** Whether something waits to be sent. */
  get isWaiting(): boolean {
    return this.keys().some((key) => {
      const entry = this.get(key)
      return entry && !entry.outcome
    })
  }

  /** Tries everything that waits. Never throws: what fails keeps waiting. */
  async flush(): Promise<void> {
    const idle = this.keys().filter((key) => !this.underWay.has(key))
    await Promise.all(
      idle.map(async (key) => {
        this.underWay.add(key)
        await this.needs.alone(PREFIX + key, () => this.attempt(key))
        this.underWay.delete(key)
      }),
    )
  }

  /** Another tab wrote something down. @param name of the changed place in storage, `null` for all. */
  notice(name: string | null): void {
    const key = name?.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined
    const outcome = key && this.read(key)?.outcome
    if (key && outcome) this.end(key, outcome)
  }

  private async attempt(key: string): Promise<void> {
    const entry = this.get(key)
    if (!entry || entry.outcome) return
    if (this.needs.now() - entry.unsent.since > limits.keyDays * DAY)
      return this.settle(key, entry, {is: 'too-old'})
    try {
      const reply = await this.needs.send(entry.unsent)
      this.settle(key, entry, {is: 'sent', reply})
    } catch (error) {
      if (!(error instanceof RefusedError)) return
      if (error.isFinal) this.settle(key, entry, {is: 'refused', code: error.code, problems: error.problems})
    }
  }

  private settle(key: string, {unsent}: Entry, outcome: Outcome): void {
    const isSent = outcome.is === 'sent'
    // What the server has is not kept here as well: the phone may be lent, and the host page can read it.
    const content = isSent ? {...unsent, body: {...unsent.body, answers: {}}} : unsent
    this.put(key, {unsent: content, outcome})
    this.end(key, outcome)
  }

  private end(key: string, outcome: Outcome): void {
    const tell = this.watchers.get(key)
    this.watchers.delete(key)
    tell?.(outcome)
  }

  private put(key: string, entry: Entry): boolean {
    const isKept = this.needs.kept.write(PREFIX + key, JSON.stringify(entry))
    if (isKept) this.held.delete(key)
    else this.held.set(key, entry)
    return isKept
  }

  private get(key: string): Entry | undefined {
    return this.held.get(key) ?? this.read(key)
  }

  private read(key: string): Entry | undefined {
    try {
      const entry: Entry | null = JSON.parse(this.needs.kept.read(PREFIX + key) ?? 'null')
      return entry?.unsent.body.key === key ? entry : undefined
    } catch {
      // Somebody else's scribble under our name: not a contribution.
      return undefined
    }
  }

  private keys(): string[] {
    const kept = this.needs.kept.names().filter((name) => name.startsWith(PREFIX))
    return [...new Set([...kept.map((name) => name.slice(PREFIX.length)), ...this.held.keys()])]
  }
}
