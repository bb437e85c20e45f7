/** A contribution's way from the form to the server's receipt. */
import type {AnswerProblem} from '@saha/contract'
import type {Entry, Outcome, Sent} from '@saha/client/outbox'
import {flushOutbox, outbox} from '@saha/client/this-browser'
import type {Exchanges, Route} from '@saha/client/call'
import {newKey} from '@saha/client/new-key'
import {SahaFailedEvent, SahaSentEvent} from '../kit/events.ts'
import {readEarlier} from './earlier.ts'
import {nameOf} from './name.ts'
import type {AnyForm, AnySlip, Writer} from './writer.ts'

/** Signs of the replies to what is handed in under a name: a comment, an idea. */
export type Sign = Exclude<Sent, 'receipt'>

/** How far something is that waits: `working` solves what keeps programs away. */
export type UnsentState = 'sending' | 'working' | 'waiting'

/** What was sent from this page, by key: once the outbox has a receipt for it, it no longer has the rest. */
const bodies = new Map<string, object>()

/** What the outbox does for one element. */
export abstract class Post<Kind extends Sign, Author extends Writer = Writer> {
  readonly author: Author

  readonly #route: Route<Kind>

  constructor(author: Author, route: Route<Kind>) {
    this.author = author
    this.#route = route
  }

  /** Shows how far something is. */
  protected abstract show(body: Exchanges[Kind]['body'], state: UnsentState): void

  /** The server has it. @param body `undefined` when it was sent before this page was opened. */
  protected abstract arrive(
    key: string,
    reply: Exchanges[Kind]['reply'],
    body: Exchanges[Kind]['body'] | undefined,
  ): Promise<void>

  /**
   * Takes back what waits, for its author to go on with.
   *
   * @param why it was refused. @param problems what of it the server does not take.
   */
  abstract putBack(body: Exchanges[Kind]['body'], why?: string, problems?: readonly AnswerProblem[]): void

  /** What of a contribution is in the outbox. */
  bodyOf(key: string): Exchanges[Kind]['body'] | undefined {
    const body = outbox.at(key)?.unsent.body
    // Keys are those of forms of this one.
    return body && 'name' in body ? (body as Exchanges[Kind]['body']) : undefined
  }

  /** Whether what waits survives the closing of the page. */
  isKept(key: string): boolean {
    return outbox.isKept(key)
  }

  /** Whether the server has asked to be left alone for a while. A server that is merely busy asks for less. */
  get isCrowded(): boolean {
    return outbox.rest > 5_000
  }

  /** Takes over what waits since an earlier visit, and what has ended since. */
  pickUp(): void {
    this.author.hasMissed = false
    const {server, address, activity} = this.author.desk.view
    for (const entry of outbox.findAll(server, address)) {
      const {key} = entry.unsent.body
      // It may have been marked as sensitive after something was kept here.
      if (activity.sensitive && !entry.outcome && !entry.unsent.isFleeting)
        outbox.keep({...entry.unsent, isFleeting: true})
      if (entry.outcome) queueMicrotask(() => void this.#end(key, entry.outcome))
      else this.#follow(entry, 'waiting')
    }
    if (outbox.isWaiting) void flushOutbox()
  }

  /**
   * Sends what somebody has written in a form, and takes the form away.
   *
   * @param written all but what goes along with whatever is handed in.
   */
  protected sendForm({key, ticket}: AnyForm, written: Omit<Exchanges[Kind]['body'], 'key'>): void {
    const {author} = this
    const {desk} = author
    const trap = desk.view.host.renderRoot.querySelector<HTMLInputElement>(`#form-${key} [name=website]`)
    const earlier = readEarlier(desk)
    this.#handOver({
      key,
      ...written,
      ...(earlier && {earlier}),
      ...(ticket && {ticket}),
      ...(trap?.value && {website: trap.value}),
    } as Exchanges[Kind]['body'])
    author.drop(key)
    if (this.isKept(key)) author.save()
    void this.deliver(key)
    void author.focus(`#slip-${key}`)
  }

  /** Deletes what waits. */
  discard(key: string): void {
    this.forget(key)
    this.author.drop(key)
    void this.author.focus('[part=write]')
  }

  /**
   * Takes something out of the outbox, for its author to go on with under the name that it was signed with.
   *
   * @returns the key under which it can be sent again.
   */
  protected take({key, name}: {key: string; name: string}, why: string | undefined): string {
    const {author} = this
    this.forget(key)
    author.slips.delete(key)
    const chosen = nameOf(author)
    if (name !== chosen.value) chosen.choose(name)
    // Under the same key it would be taken for what has arrived before.
    const isSpent = why === 'key-reused' || why === 'too-old' || why === 'withdrawn'
    return isSpent ? newKey() : key
  }

  /** Shows that something has arrived, and tells the page. The focus stays with it. */
  protected showArrived<Arrived extends AnySlip>(slip: Arrived): void {
    const {author} = this
    const {host, address} = author.desk.view
    const hasFocus = host.renderRoot.activeElement?.id === `slip-${slip.key}`
    author.put(slip)
    if (hasFocus) void author.focus(`#slip-${slip.key}`)
    host.dispatchEvent(new SahaSentEvent(Object.values(address).join('/')))
  }

  /** Puts what somebody has written into the outbox. */
  #handOver(body: Exchanges[Kind]['body']): void {
    const {desk} = this.author
    const {server, address, activity} = desk.view
    nameOf(this.author).keep()
    bodies.set(body.key, body)
    outbox.keep({
      server,
      route: this.#route,
      params: address,
      body,
      since: Date.now(),
      isFleeting: activity.sensitive,
      line: JSON.stringify([server, address]),
    })
  }

  /** Sends what waits, or tries again. */
  async deliver(key: string): Promise<void> {
    const entry = outbox.at(key)
    if (!entry || entry.outcome) return
    this.#follow(entry, 'sending')
    await flushOutbox()
    const body = this.bodyOf(key)
    if (body && this.author.slips.get(key)?.state === 'sending') this.show(body, 'waiting')
  }

  /** Takes it out of the outbox. */
  protected forget(key: string): void {
    outbox.forget(key)
    bodies.delete(key)
  }

  #follow({unsent: {body}}: Entry, state: UnsentState): void {
    const {key} = body
    const mine = this.bodyOf(key)
    if (mine) this.show(mine, state)
    outbox.watch(key, (outcome) => void this.#end(key, outcome))
  }

  async #end(key: string, outcome: Outcome): Promise<void> {
    const {host, address} = this.author.desk.view
    if (!host.isConnected) return void (this.author.hasMissed = true)
    if (outcome.is === 'sent') {
      const {reply} = outcome
      // What lies in the outbox for this activity is of its kind.
      return this.arrive(key, reply as Exchanges[Kind]['reply'], bodies.get(key) as Exchanges[Kind]['body'])
    }
    const body = this.bodyOf(key)
    if (!body) return
    const why: string = outcome.is === 'refused' ? outcome.code : outcome.is
    if (why === 'work-wanted' && outcome.is === 'refused') {
      this.show(body, 'working')
      // Without a network there is no solver: its author is told, and nothing is lost.
      const isDone = await import('./work.ts').then(
        ({workFor}) => workFor(body, outcome.challenge),
        () => false,
      )
      if (isDone) return void this.deliver(key)
      if (!outbox.at(key)) return
    }
    const problems = outcome.is === 'refused' ? outcome.problems : []
    this.putBack(body, why, problems)
    host.dispatchEvent(new SahaFailedEvent(Object.values(address).join('/'), why))
  }
}
