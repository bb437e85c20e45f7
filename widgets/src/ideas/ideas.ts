import type {ShownIdeas} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import {RefusedError} from '@saha/client/call'
import {html, nothing} from 'lit/html.js'
import {chosenInAddress, nameInAddress} from '../choosing/in-address.ts'
import {Asides} from '../kit/asides.ts'
import {baseStyles} from '../kit/base.styles.ts'
import {SahaFailedEvent} from '../kit/events.ts'
import {loadingBox, unreachableBox} from '../kit/notices.ts'
import {readActivity} from '../kit/read-activity.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import type {Misconfiguration} from '../kit/setback-box.ts'
import {ideaInAddress, linkTo, listAddress} from './address.ts'
import {beyondShowers} from './beyond/showers.ts'
import {Collection} from './collection.ts'
import {Deferred, isRemembered} from './deferred.ts'
import {collectionShown, openShown} from './draw-list.ts'
import {formStyles} from '../contributing/form.styles.ts'
import type {Filters} from './filters.ts'
import {ideasStyles} from './ideas.styles.ts'
import {ideasTerms} from './ideas-terms.ts'
import {layoutShowers} from './layouts/showers.ts'
import {mapShowers} from './maps.ts'
import type {Layout, Reading} from './reading.ts'
import type {IdeasWords, Wish} from './view.ts'

/** Milliseconds between two looks for what is new, while the page is seen. */
const PAUSE = 30_000
/** Milliseconds after the ideas are shown until what an earlier visit has left here is looked at, unless it is touched before. */
const SOON = 500

type Phase =
  | {is: 'loading' | 'unreachable'}
  | {is: 'shown'; activity: ShownIdeas}
  | {is: 'misconfigured'; what: Misconfiguration}

/**
 * Shows ideas for a place, in a list and on a map, and lets people hand some in, support, discuss and follow them without
 * an account. What is to be seen of them, and which one is open, stands in the address of the page.
 *
 * @attr activity - The activity, as `municipality/activity`, such as `irbid/park-survey`.
 * @fires {SahaSentEvent} saha-sent - An idea is stored. Holds the activity, and nothing of what was written.
 * @fires {SahaFailedEvent} saha-failed - An idea was refused, or the element cannot work; `code` says why.
 * @slot - What the page shows without scripts, such as a link: shown again when the server cannot be reached.
 * @csspart options - The choices of a question.
 * @csspart write - The button that opens the form.
 * @csspart send - The button that sends it.
 * @csspart receipt - The box with the receipt code.
 * @csspart error - What is wrong.
 * @csspart let-in - Where the code of an invitation is asked for, the button that goes on.
 * @csspart leave - In a sensitive collection, the button that leaves at once.
 * @attr [leave-to] - In a sensitive collection, the page that the button leads to. Default: what the activity names, else
 *   the start page of the site.
 * @cssproperty [--saha-leave-inset=0] - Height of what the page itself keeps at the top of the screen, above that button.
 */
export class SahaIdeas extends SahaElement<IdeasWords> {
  static override readonly styles = [baseStyles, formStyles, ideasStyles]

  #phase: Phase = {is: 'loading'}
  #collection: Collection | undefined

  readonly reader = new Reader<IdeasWords>(this, ideasTerms)
  readonly #beyond = new Asides(this, beyondShowers)
  readonly #layouts = new Asides(this, layoutShowers)
  readonly #maps = new Asides(this, mapShowers)

  #timer: ReturnType<typeof setInterval> | undefined
  readonly #later = new Deferred()
  #layout: Layout = 'list'
  #isFiltering = false
  /** The idea that is shown whole. */
  #open: number | undefined
  /** What the focus goes to, once it is drawn. */
  #next: {id: string; isFar: boolean} | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(this.#refresh, PAUSE)
    document.addEventListener('visibilitychange', this.#refresh)
    addEventListener('hashchange', this.#follow)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    document.removeEventListener('visibilitychange', this.#refresh)
    removeEventListener('hashchange', this.#follow)
  }

  protected load(): void {
    const where = this.whereabouts
    if ('is' in where) this.#fail({is: 'misconfigured', what: where})
    else void this.#read(where)
  }

  async #read({server, address}: {server: string; address: RouteParams}): Promise<void> {
    const filters: Filters = chosenInAddress(nameInAddress(this))
    const collection = new Collection(server, address, filters, this.#draw)
    this.#collection = collection
    this.#open = undefined
    this.#go({is: 'loading'})
    try {
      const known = readActivity(server, address, 'ideas')
      // The order that chance has made for this reader is the same as before.
      if (filters.sort === 'random') {
        const [{activity}, {withSeed}] = await Promise.all([known, import('./beyond/further.ts')])
        withSeed(this, collection, activity)
      }
      const [{activity}] = await Promise.all([known, collection.read()])
      if (collection !== this.#collection) return
      this.learn(activity)
      this.#go({is: 'shown', activity})
      this.#follow()
      if (isRemembered(this.address)) setTimeout(this.#touched, SOON)
    } catch (error) {
      if (collection !== this.#collection) return
      if (error instanceof RefusedError && error.code === 'not-found')
        this.#fail({is: 'misconfigured', what: {is: 'unknownActivity', server, value: this.address}})
      else this.#fail({is: 'unreachable'})
    }
  }

  readonly #draw = (): void => this.requestUpdate()

  #go(phase: Phase): void {
    this.#phase = phase
    this.requestUpdate()
  }

  #fail(phase: Phase & {is: 'unreachable' | 'misconfigured'}): void {
    this.#go(phase)
    this.dispatchEvent(new SahaFailedEvent(this.address, phase.is))
  }

  /** Looks for what is new. */
  readonly #refresh = (): void => {
    const reading = document.visibilityState === 'visible' && this.#reading
    if (!reading) return
    if (reading.activity.hasMap) void this.#layouts.fetch()
    void reading.further('news', ({refresh}) => refresh(reading.collection))
  }

  readonly #bringWriting = (): Promise<void> => this.#later.bringWriting(this.#collection, this.reader.spoken)

  /** Somebody will do something soon, or has been here before. What does not arrive now is brought by the press itself. */
  readonly #touched = (event?: Event): void => {
    if (!this.#later.supporting) this.#later.bringSupporting().then(this.#draw, this.#draw)
    if (!event || (event.target as Element).closest('[part=write]')) void this.#bringWriting()
  }

  async #grant(wish: Wish): Promise<void> {
    await this.#bringWriting()
    const reading = this.#reading
    reading?.writing?.grant(reading, wish)
  }

  /** Shows the idea that the address of the page leads to, or the list again. */
  readonly #follow = (): void => {
    const idea = ideaInAddress(nameInAddress(this))
    // A link to something else on the page leaves open what is.
    if (idea || !location.hash) this.#show(idea)
  }

  #show(idea: number | undefined): void {
    if (idea === this.#open || this.#phase.is !== 'shown') return
    const card = `idea-${this.#open}`
    this.#open = idea
    this.querySelector(':scope > [slot=thread]')?.remove()
    // Back in the list, the focus is where it was before.
    const id = idea ? `whole-${idea}` : this.renderRoot.getElementById(card) ? card : 'title'
    this.#next = {id, isFar: true}
    this.requestUpdate()
  }

  get #reading(): Reading | undefined {
    const [collection, phase, {reader}] = [this.#collection, this.#phase, this]
    const {terms} = reader
    if (!collection || !terms || phase.is !== 'shown') return undefined
    const {activity} = phase
    const name = nameInAddress(this)
    const further: Reading['further'] = (what, act) =>
      collection.ask(what, async () => {
        const first = await act(await import('./beyond/further.ts'))
        if (first) this.#next = {id: `idea-${first}`, isFar: false}
      })
    const reading: Reading = {
      host: this,
      reader,
      terms,
      activity,
      server: collection.server,
      address: collection.address,
      isOpen: activity.state === 'open',
      filters: collection.filters,
      find: (idea) => collection.find(idea),
      change: (idea, changes) => collection.change(idea, changes),
      remove: (idea) => void further('remove', ({remove}) => remove(collection, idea)),
      choose: (wish) =>
        void import('./beyond/further.ts').then(({choose}) => choose(reading, name, wish), collection.fail),
      grant: (wish) => void this.#grant(wish),
      openIdea: (idea) => {
        // What is sensitive leaves nothing in the history.
        if (activity.sensitive) this.#show(idea)
        else location.hash = new URL(linkTo(name, idea)).hash
      },
      linkTo: (idea) => linkTo(name, idea),
      reload: () => further('reload', ({reload}) => reload(collection)),
      collection,
      writing: this.#later.writing,
      supporting: this.#later.supporting,
      layout: this.#layout,
      isFiltering: this.#isFiltering,
      look: ({layout = this.#layout, isFiltering = this.#isFiltering}) => {
        this.#layout = layout
        this.#isFiltering = isFiltering
        this.requestUpdate()
      },
      leave: () => {
        if (ideaInAddress(name)) history.pushState(null, '', listAddress())
        this.#show(undefined)
      },
      beyond: (part, instead) => this.#beyond.render({reading, part}, instead),
      layouts: (instead) => this.#layouts.render(reading, instead),
      drawMap: (isBeside) => this.#maps.render({view: reading, isBeside}),
      further,
      focus: (id) => {
        this.#next = {id, isFar: false}
        this.requestUpdate()
      },
    }
    return reading
  }

  protected override renderFor(terms: IdeasWords): unknown {
    const [phase, reading, open] = [this.#phase, this.#reading, this.#open]
    if (phase.is === 'misconfigured') return this.asides.render({is: 'misconfigured', what: phase.what})
    if (phase.is === 'unreachable')
      return unreachableBox(terms.common, () => {
        this.expectNews()
        this.load()
      })
    if (!reading) return loadingBox(terms.common)
    const shown = html`<section
      class="ideas"
      aria-labelledby=${open ? `whole-${open}` : 'title'}
      @focusin=${this.#touched}
      @pointerover=${this.#touched}
      @click=${(event: Event) => this.#press(reading, event)}
    >
      ${open ? openShown(reading, open) : nothing}
      <div class="all" ?hidden=${open}>${collectionShown(reading)}</div>
      <div>
        ${this.fold('account', terms.ideas.moderation, () => reading.beyond({is: 'account'}))}
        ${this.fold('about', terms.common.aboutConsultation, () => reading.beyond({is: 'about'}))}
      </div>
      <div class="buttons">
        <button type="button" @click=${() => reading.grant({is: 'receipts'})}>${terms.ideas.receipts}</button>
      </div>
      ${reading.writing?.foot(reading)}
    </section>`
    return reading.activity.sensitive ? reading.beyond({is: 'discreet', content: shown}) : shown
  }

  /** What was pressed in an idea: one listener for all of them. */
  #press(reading: Reading, event: Event): void {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-do],[data-open]')
    const {do: what, open} = pressed?.dataset ?? {}
    const idea = Number(open ?? pressed?.closest('article')?.id.slice('idea-'.length))
    const card = reading.find(idea)
    if (what === 'support' && card)
      void this.#later.bringSupporting().then(({press}) => press(reading, card), reading.collection.fail)
    if (!open || !reading.activity.sensitive) return
    event.preventDefault()
    reading.openIdea(idea)
  }

  protected override willUpdate(): void {
    super.willUpdate()
    // In another language, if that has changed.
    if (this.#later.writing) void this.#bringWriting()
  }

  protected override updated(): void {
    super.updated()
    const next = this.#next && this.renderRoot.getElementById(this.#next.id)
    // What is on its way is not there yet.
    if (!next?.getClientRects().length) return
    if (this.#next?.isFar) next.scrollIntoView({block: next.localName === 'article' ? 'center' : 'start'})
    next.focus({preventScroll: true})
    this.#next = undefined
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saha-ideas': SahaIdeas
  }
}
