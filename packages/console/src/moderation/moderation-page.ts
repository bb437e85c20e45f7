import {callStaff} from '@saha/client/call-staff'
import type {QueueItem} from '@saha/contract'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing, type PropertyValues} from 'lit'
import {state} from 'lit/decorators.js'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {failureNotice, loadingNotice} from '../kit/notices.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {askWords} from './ask-words.ts'
import {bouncedNotice} from './bounced-notice.ts'
import {decideBar, undoButton} from './decide-bar.ts'
import {claimedAhead, DeskClaims} from './desk-claims.ts'
import {aheadOf, freeBeside, freeFrom} from './in-order.ts'
import {itemCard} from './item-card.ts'
import {deedOf, type FurtherDeeds} from './keys.ts'
import {dialogFor, type Step} from './moderation-dialogs.ts'
import {styles} from './moderation.styles.ts'
import {queueList} from './queue-list.ts'
import {QueueModel, type Verdict} from './queue-model.ts'
import {queueViews} from './queue-views.ts'

/** A queue with what its moderator has in front of them. */
interface Work {
  queue: QueueModel
  claims: DeskClaims
}

/**
 * What waits for moderators, one after the other: a key or a button decides, and the next one is there. `moderation` shows
 * all, `moderation/<activity>` one; `?show=` a `QueueView`.
 */
export class ConsoleModeration extends ConsolePage<ModerationTerms> {
  protected override readonly wordsBy: WordsBy<ModerationTerms> = {
    ar: async () => (await import('@saha/i18n/console-moderation/ar')).terms,
    en: async () => (await import('@saha/i18n/console-moderation/en')).terms,
    fr: async () => (await import('@saha/i18n/console-moderation/fr')).terms,
  }

  private work: Work | undefined

  /** The item that is looked at. */
  @state() private current: QueueItem | undefined

  @state() private chosen: ReadonlySet<QueueItem> = new Set()

  @state() private step: Step = {is: 'looking'}

  private readonly noting = new Deed(this)

  private opened = ''

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styles)
    document.addEventListener('keydown', this.press)
    window.addEventListener('pagehide', this.leave)
    // Back after signing in again: what could not be sent is tried once more.
    this.work?.claims.start()
    void this.work?.queue.flush()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('keydown', this.press)
    window.removeEventListener('pagehide', this.leave)
    this.leave()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (this.opened !== this.asked.join('\n')) this.open()
  }

  protected override open(): void {
    this.leave()
    const [municipality, activity, show] = this.asked
    this.opened = this.asked.join('\n')
    this.current = undefined
    this.chosen = new Set()
    const onSignedOut = () => this.dispatchEvent(new Event('signed-out', {bubbles: true, composed: true}))
    const onStep = () => this.follow()
    const claims = new DeskClaims({
      municipality,
      desk: () => ({
        ahead: aheadOf(queue.items, claims.held, this.current, claimedAhead),
        beside: [...queue.pending.map(({item}) => item), ...this.chosen],
      }),
      onHeld: onStep,
      onGone: (items) => queue.drop(items),
      onSignedOut,
      onTurn: () => void queue.lookAgain(),
    })
    const wish = {...(activity && {activity}), ...(show && {show})}
    const onHeld = claims.put.bind(claims)
    const queue = new QueueModel({municipality, wish, onStep, onHeld, onSignedOut})
    this.work = {queue, claims}
    claims.start()
    void queue.open()
  }

  protected override renderPage(): unknown {
    const {terms, work, reader, place} = this
    if (!work) return nothing
    const {queue} = work
    const [, activity, show] = this.asked
    const views = {reader, terms, place, activity: activity || undefined, show: show || undefined}
    return html`<header class="queue-head">
        <h1 tabindex="-1">${terms.title}</h1>
        <p class="muted" role="status">
          ${queue.state === 'shown' ? reader.speaker.count(terms.waiting, queue.waiting) : nothing}
          ${queue.decided > 0 ? html`· ${reader.speaker.count(terms.decided, queue.decided)}` : nothing}
        </p>
        <button type="button" class="link" @click=${() => (this.step = {is: 'replies'})}>
          ${terms.replies.title}
        </button>
      </header>
      ${queue.counts ? queueViews({...views, counts: queue.counts}) : nothing}
      ${queue.isOffline ? html`<p class="notice" role="alert">${terms.offline}</p>` : nothing}
      ${bouncedNotice(terms, queue.bounced, () => queue.forgetBounced())} ${this.renderState(work)}
      ${dialogFor(
        this.step,
        {reader, terms, place, item: this.current},
        {
          decide: (verdict) => this.decide(verdict),
          close: () => (this.step = {is: 'looking'}),
        },
      )}
      <p class="unseen" role="status">
        ${queue.state === 'shown' && !this.current ? this.emptyWords(queue).title : ''}
      </p>`
  }

  /** Municipality, activity and view that the address asks for; empty where it does not. */
  private get asked(): [municipality: string, activity: string, show: string] {
    return [this.place.municipality, this.rest[0] ?? '', this.wish.get('show') ?? '']
  }

  private renderState({queue, claims}: Work): unknown {
    const {terms, reader, place, current} = this
    if (queue.state === 'loading') return loadingNotice(reader)
    if (queue.state !== 'shown') return failureNotice(reader, queue.state, () => void queue.open())
    if (!current && queue.items.length === 0) return this.renderEmpty(queue)
    const {items} = queue
    const choose = (item: QueueItem) => this.choose(item)
    const look = (item: QueueItem) => this.look(item)
    const listed = {reader, terms, items, current, chosen: this.chosen, held: claims.held, choose, look}
    const lookAtPhoto = (first: number) => (this.step = {is: 'photos', first})
    return html`<div class="queue">
      ${queueList(listed)}
      <div class="at-hand">
        ${
          current
            ? [
                itemCard({reader, terms, place, heldBy: claims.held.get(current.item), lookAtPhoto}, current),
                this.renderBar(queue),
              ]
            : this.renderEmpty(queue)
        }
      </div>
    </div>`
  }

  private renderBar(queue: QueueModel): unknown {
    const {reader, terms, chosen, deeds, noting, current} = this
    return decideBar({
      reader,
      terms,
      current,
      chosen: [...chosen],
      isAskingReason: this.step.is === 'hiding',
      canUndo: queue.pending.length > 0,
      notice: noting.notice(reader, {'already-decided': terms.alreadyDecided}),
      deeds,
    })
  }

  private renderEmpty(queue: QueueModel): unknown {
    const {title, text} = this.emptyWords(queue)
    return html`<div class="card empty">
      <h2>${title}</h2>
      <p class="muted">${text}</p>
      ${queue.pending.length > 0 ? undoButton(this.terms, this.deeds.undo) : nothing}
    </div>`
  }

  private emptyWords({items}: QueueModel): {title: string; text: string} {
    const {terms} = this
    if (items.length > 0) return {title: terms.held.all, text: terms.held.allText}
    const [, activity, show] = this.asked
    return {title: terms.empty, text: activity || show ? terms.views.none : terms.emptyText}
  }

  private decide(verdict: Verdict): void {
    const {work, current} = this
    if (!work || !current) return
    const items = this.chosen.size > 0 && verdict.action !== 'redact' ? [...this.chosen] : [current]
    const before = work.queue.items.slice(0, work.queue.items.indexOf(current))
    const at = before.filter((item) => !items.includes(item)).length
    this.chosen = new Set()
    this.step = {is: 'looking'}
    const isDecided = items.includes(current)
    if (isDecided) this.current = undefined
    work.queue.decide(items, verdict)
    if (isDecided) this.current = this.freeFrom(at)
    work.claims.follow()
    void this.focusOn(this.current ? '.item-card' : '.queue-head h1')
  }

  /** A note, or a question to colleagues. */
  private async write(kind: 'note' | 'ask'): Promise<void> {
    const {terms, current, work} = this
    if (!current || !work || this.chosen.size > 1) return
    const asks = kind === 'ask'
    const text = await askWords(this.reader, terms, kind)
    if (text === undefined) return
    const place = {municipality: this.place.municipality, item: current.item}
    const note = {text, ...(asks && {asks: true as const})}
    const noted = await this.noting.run(() => callStaff(server, 'addNote', place, note))
    if (!noted) return
    const at = work.queue.items.indexOf(current)
    this.current = asks ? undefined : noted.reply
    work.queue.put(noted.reply)
    this.look(asks ? this.freeFrom(at) : noted.reply)
    tell(this, asks ? terms.asked : terms.noted)
  }

  private look(item: QueueItem | undefined): void {
    this.current = item
    this.step = {is: 'looking'}
    this.work?.claims.follow()
    void this.focusOn('.item-card')
  }

  private choose(item: QueueItem): void {
    const chosen = new Set(this.chosen)
    if (!chosen.delete(item)) chosen.add(item)
    this.chosen = chosen
  }

  /** Goes on without deciding, past what colleagues look at. */
  private goBy(by: 1 | -1): void {
    const {work, current} = this
    const next = work && current && freeBeside(work.queue.items, work.claims.held, current, by)
    if (next) this.look(next)
  }

  private freeFrom(at: number): QueueItem | undefined {
    return this.work && freeFrom(this.work.queue.items, this.work.claims.held, at)
  }

  /** Something of the queue has changed. */
  private follow(): void {
    const {work, current} = this
    if (!work) return
    const {items} = work.queue
    if (!current || !items.includes(current))
      this.current = items.find(({item}) => item === current?.item) ?? this.freeFrom(0)
    work.claims.follow()
    this.requestUpdate()
  }

  private readonly press = (event: KeyboardEvent) => {
    const deed = deedOf(event, this.deeds, this.step.is === 'hiding')
    if (!deed || (!this.current && deed !== this.deeds.undo)) return
    event.preventDefault()
    deed()
  }

  private readonly deeds: FurtherDeeds = {
    approve: () => this.decide({action: 'approve'}),
    askReason: () => {
      this.step = {is: this.step.is === 'hiding' ? 'looking' : 'hiding'}
      if (this.step.is === 'hiding') void this.focusOn('.reasons button')
    },
    hide: (reason) => this.decide({action: 'hide', reason}),
    hideWithMessage: () => (this.step = {is: 'writing'}),
    redact: () => this.chosen.size < 2 && (this.step = {is: 'redacting'}),
    lookAtPhotos: () => this.current?.photos.length && (this.step = {is: 'photos', first: 0}),
    note: () => void this.write('note'),
    ask: () => void this.write('ask'),
    next: () => this.goBy(1),
    undo: () => {
      const back = this.work?.queue.undo()
      if (back) this.look(back)
    },
    chooseNone: () => (this.chosen = new Set()),
    back: () => this.goBy(-1),
    choose: () => this.current && this.choose(this.current),
    stop: () => (this.step = {is: 'looking'}),
  }

  private readonly leave = () => {
    this.work?.queue.leave()
    this.work?.claims.stop()
  }
}
