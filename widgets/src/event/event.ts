import type {ShownEvent} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import {RefusedError} from '@saha/client/call'
import {html, nothing} from 'lit/html.js'
import {Asides} from '../kit/asides.ts'
import {takeCode} from '../invitation/take-code.ts'
import {baseStyles} from '../kit/base.styles.ts'
import {discreetShowers} from '../kit/discreet/showers.ts'
import {SahaFailedEvent} from '../kit/events.ts'
import {loadingBox, unreachableBox} from '../kit/notices.ts'
import {readActivity} from '../kit/read-activity.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import type {Misconfiguration} from '../kit/setback-box.ts'
import {attached} from './attached.ts'
import {agenda, calendarLink, facts, notices} from './draw-event.ts'
import {eventTerms} from './event-terms.ts'
import {eventStyles} from './event.styles.ts'
import {registeringShowers} from './registering/showers.ts'
import {hasBegun, hasRegistered} from './traces.ts'
import type {EventView, EventWords, Opened} from './view.ts'

/** Milliseconds between two looks at the seats, while the page is seen. */
const PAUSE = 60_000

type Phase =
  | {is: 'loading' | 'unreachable'}
  | {is: 'shown'; activity: ShownEvent; isFromCache: boolean}
  | {is: 'misconfigured'; what: Misconfiguration}

/**
 * Shows an event – when, where, in which order – and lets people register for it without an account: with a waiting list,
 * a receipt, and a file for their calendars. Its thread stands below it, and its survey once it is over.
 *
 * @attr activity - The activity, as `municipality/activity`, such as `irbid/park-survey`.
 * @fires {SahaSentEvent} saha-sent - A registration is stored. Holds the activity, and nothing of what was entered.
 * @fires {SahaFailedEvent} saha-failed - A registration was refused, or the element cannot work; `code` says why.
 * @slot - What the page shows without scripts, such as a link: shown again when the server cannot be reached.
 * @csspart options - The choices of a question.
 * @csspart register - The button that opens the form.
 * @csspart send - The button that sends it.
 * @csspart receipt - The box with the receipt code.
 * @csspart error - What is wrong.
 * @csspart let-in - Where the code of an invitation is asked for, the button that goes on.
 * @csspart leave - In a sensitive activity, the button that leaves at once.
 * @attr [leave-to] - In a sensitive activity, the page that the button leads to. Default: what the activity names, else
 *   the start page of the site.
 * @cssproperty [--saha-leave-inset=0] - Height of what the page itself keeps at the top of the screen, above that button.
 */
export class SahaEvent extends SahaElement<EventWords> {
  static override readonly styles = [baseStyles, eventStyles]

  readonly reader = new Reader<EventWords>(this, eventTerms)

  readonly #registering = new Asides(this, registeringShowers)
  readonly #discreet = new Asides(this, discreetShowers)

  #phase: Phase = {is: 'loading'}
  #address: RouteParams = {}
  #opened: Opened | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    // Whoever loses the network after the first touch can still register.
    for (const touch of ['pointerover', 'focusin'])
      this.addEventListener(touch, () => this.#registering.fetch())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(this.#refresh, PAUSE)
    document.addEventListener('visibilitychange', this.#refresh)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    document.removeEventListener('visibilitychange', this.#refresh)
  }

  protected load(): void {
    const where = this.whereabouts
    if ('is' in where) return this.#fail({is: 'misconfigured', what: where})
    this.#opened = undefined
    this.#go({is: 'loading'})
    void this.#read(where)
  }

  async #read({server, address}: {server: string; address: RouteParams}): Promise<void> {
    this.#address = address
    try {
      const {activity, isFromCache} = await readActivity(server, address, 'event')
      if (address !== this.#address) return
      this.learn(activity)
      if (activity.level === 'invitation') takeCode()
      if (hasBegun({activity, address})) this.#opened ??= 'form'
      this.#go({is: 'shown', activity, isFromCache})
    } catch (error) {
      // What is shown already may be out of date, and is more than nothing.
      if (address !== this.#address || this.#phase.is === 'shown') return
      if (error instanceof RefusedError && error.code === 'not-found')
        this.#fail({is: 'misconfigured', what: {is: 'unknownActivity', server, value: this.address}})
      else this.#fail({is: 'unreachable'})
    }
  }

  readonly #refresh = (): void => {
    const where = this.whereabouts
    if (this.#phase.is === 'shown' && document.visibilityState === 'visible' && !('is' in where))
      void this.#read(where)
  }

  #go(phase: Phase): void {
    this.#phase = phase
    this.requestUpdate()
  }

  #fail(phase: Phase & {is: 'unreachable' | 'misconfigured'}): void {
    this.#go(phase)
    this.dispatchEvent(new SahaFailedEvent(this.address, phase.is))
  }

  #open(opened: Opened | undefined): void {
    this.#opened = opened
    this.expectNews()
    this.requestUpdate()
  }

  protected override renderFor(terms: EventWords): unknown {
    const phase = this.#phase
    switch (phase.is) {
      case 'loading':
        return loadingBox(terms.common)
      case 'unreachable':
        return unreachableBox(terms.common, () => {
          this.expectNews()
          this.load()
        })
      case 'misconfigured':
        return this.asides.render(phase)
      case 'shown': {
        const content = this.#draw(this.#viewOf(phase.activity, terms), phase.isFromCache)
        const {sensitive, leaveTo} = phase.activity
        return sensitive ? this.#discreet.render({host: this, leaveTo, content}) : content
      }
    }
  }

  #viewOf(activity: ShownEvent, terms: EventWords): EventView {
    const {reader, base: server} = this
    return {host: this, reader, terms, activity, server, address: this.#address, reload: this.#refresh}
  }

  #draw(view: EventView, isFromCache: boolean) {
    const {reader, terms, activity} = view
    const {event: words} = terms
    const {text} = activity.event
    return html`<article aria-labelledby="title">
      <h2 id="title">${reader.words(activity.title)}</h2>
      ${isFromCache ? html`<p class="notice">${words.fromCache}</p>` : nothing} ${notices(view)}
      ${text ? html`<p class="text">${reader.words(text)}</p>` : nothing}
      ${facts(view, (content) => this.fold('map', words.map.title, content))}
      ${this.#opened ? this.#showLater(view, this.#opened) : this.#invitation(view)} ${agenda(view)}
      ${attached(view)}
      ${this.fold('about', terms.common.aboutConsultation, () => this.#showLater(view, 'about'))}
    </article>`
  }

  #showLater(view: EventView, part: Opened | 'about') {
    return this.#registering.render({view, part, close: () => this.#open(undefined)})
  }

  /** What can be done now: register, add it to a calendar, see what was registered. */
  #invitation(view: EventView) {
    const {event: words} = view.terms
    const {now, event} = view.activity
    const isFull = now.seats === 'full' && !event.waitingList
    const canRegister = now.registration === 'open' && !isFull
    const {until} = event.registration
    return html`<div class="actions" data-focus>
      <div class="buttons">
        ${
          canRegister
            ? html`<button type="button" class="primary" part="register" @click=${() => this.#open('form')}>
                ${now.seats === 'full' ? words.wait : words.register}
              </button>`
            : nothing
        }
        ${calendarLink(view)}
      </div>
      ${
        canRegister && until
          ? html`<p class="muted">
              ${this.reader.say.say(words.until, {moment: this.reader.say.moment(until)})}
            </p>`
          : nothing
      }
      ${hasRegistered(view) ? html`<p class="muted">${words.registered}</p>` : nothing}
      ${
        now.registration === 'by-invitation' || now.registration === 'not-yet-open'
          ? nothing
          : html`<button type="button" class="link" @click=${() => this.#open('own')}>${words.own}</button>`
      }
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saha-event': SahaEvent
  }
}
