import {RefusedError} from '@saha/client/call'
import {html} from 'lit/html.js'
import {chosenInAddress, nameInAddress, writeInAddress} from '../choosing/in-address.ts'
import {Asides} from '../kit/asides.ts'
import {baseStyles} from '../kit/base.styles.ts'
import {SahaFailedEvent} from '../kit/events.ts'
import {loadingBox, unreachableBox} from '../kit/notices.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import type {Misconfiguration} from '../kit/setback-box.ts'
import {consultationsStyles} from './consultations.styles.ts'
import {consultationsTerms} from './consultations-terms.ts'
import {idOf} from './draw-card.ts'
import {listShown} from './draw-list.ts'
import {Listing} from './listing.ts'
import {searchShowers} from './search/showers.ts'
import type {ConsultationsWords, ListView} from './view.ts'

/** Width in rems from which on the panel stands beside the list, and so is open from the start. */
const WIDE = 60

type Phase = {is: 'loading' | 'unreachable' | 'shown'} | {is: 'misconfigured'; what: Misconfiguration}

/**
 * Shows what municipalities ask: what is open, coming and closed, of one municipality or of all on the server. What is
 * chosen of it stands in the address of the page.
 *
 * @fires {SahaFailedEvent} saha-failed - The element cannot work; `code` says why.
 * @slot - What the page shows without scripts, such as a link: shown again when the server cannot be reached.
 * @csspart error - What is wrong.
 * @attr [municipality] - Whose consultations, such as `irbid`. Default: those of all municipalities on the server.
 */
export class SahaConsultations extends SahaElement<ConsultationsWords> {
  static override readonly observedAttributes = ['municipality', 'theme', 'numerals', 'server']
  static override readonly styles = [baseStyles, consultationsStyles]

  #phase: Phase = {is: 'loading'}
  #listing: Listing | undefined
  #isFiltering: boolean | undefined
  /** What the focus goes to, once it is drawn. */
  #next: string | undefined

  readonly reader = new Reader<ConsultationsWords>(this, consultationsTerms)

  readonly #search = new Asides(this, searchShowers)

  /** What the element shows: the municipality, as the attribute has it. */
  protected override get address(): string {
    return this.getAttribute('municipality') ?? ''
  }

  protected load(): void {
    const {address: activity, base: server} = this
    if (!/^[a-z0-9-]*$/.test(activity) || (activity === '' && this.hasAttribute('municipality')))
      this.#fail({is: 'misconfigured', what: {is: 'attribute', attribute: 'municipality', value: activity}})
    else if (!/^https?:\/\/./.test(server))
      this.#fail({is: 'misconfigured', what: {is: 'attribute', attribute: 'server', value: server}})
    else void this.#read(new Listing(server, activity, chosenInAddress(nameInAddress(this)), this.#draw))
  }

  async #read(listing: Listing): Promise<void> {
    this.#listing = listing
    this.#go({is: 'loading'})
    try {
      await listing.read()
      if (listing !== this.#listing) return
      this.reader.fallbacks = listing.page?.languages ?? []
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      this.#isFiltering ??= this.clientWidth >= WIDE * rem
      this.#go({is: 'shown'})
    } catch (error) {
      if (listing !== this.#listing) return
      if (error instanceof RefusedError && error.code === 'not-found') {
        const {server, municipality: value} = listing
        this.#fail({is: 'misconfigured', what: {is: 'unknownMunicipality', server, value}})
      } else this.#fail({is: 'unreachable'})
    }
  }

  readonly #draw = (): void => this.requestUpdate()

  readonly #again = (): void => {
    this.expectNews()
    this.load()
  }

  #go(phase: Phase): void {
    this.#phase = phase
    this.requestUpdate()
  }

  #fail(phase: Phase & {is: 'unreachable' | 'misconfigured'}): void {
    this.#go(phase)
    this.dispatchEvent(new SahaFailedEvent(this.address, phase.is))
  }

  async #choose(listing: Listing, changes: Parameters<ListView['choose']>[0]): Promise<void> {
    const chosen = Object.entries({...(listing.wanted ?? listing.filters), ...changes})
    const wanted = Object.fromEntries(chosen.filter((entry): entry is [string, string] => Boolean(entry[1])))
    await listing.choose(wanted)
    const shared = new URLSearchParams(listing.filters)
    // What led to something sensitive is nobody's business: others may see the address, and the history.
    if (listing.consultations.some(({sensitive}) => sensitive)) shared.delete('q')
    writeInAddress(nameInAddress(this), shared)
  }

  async #more(listing: Listing): Promise<void> {
    const first = await listing.more()
    if (first) this.#focus(idOf(first))
  }

  readonly #focus = (id: string): void => {
    this.#next = id
    this.requestUpdate()
  }

  #view(terms: ConsultationsWords, listing: Listing): ListView {
    const view: ListView = {
      host: this,
      reader: this.reader,
      terms,
      listing,
      isFiltering: this.#isFiltering ?? false,
      choose: (changes) => void this.#choose(listing, changes),
      clear: () => {
        const {filters, wanted = filters} = listing
        void this.#choose(listing, Object.fromEntries(Object.keys(wanted).map((name) => [name, undefined])))
        this.#focus('filter')
      },
      look: (isFiltering) => {
        this.#isFiltering = isFiltering
        this.requestUpdate()
      },
      more: () => void this.#more(listing),
      focus: this.#focus,
      search: () => this.#search.render(view),
    }
    return view
  }

  protected override renderFor(terms: ConsultationsWords): unknown {
    const [phase, listing] = [this.#phase, this.#listing]
    if (phase.is === 'misconfigured') return this.asides.render({is: 'misconfigured', what: phase.what})
    if (phase.is === 'unreachable') return unreachableBox(terms.common, this.#again)
    if (phase.is === 'loading' || !listing) return loadingBox(terms.common)
    return html`<section class="consultations" aria-labelledby="title">
      ${listShown(this.#view(terms, listing))}
    </section>`
  }

  protected override updated(): void {
    super.updated()
    const next = this.#next && this.renderRoot.getElementById(this.#next)
    // What is on its way is not there yet.
    if (!next || !next.getClientRects().length) return
    this.#next = undefined
    next.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saha-consultations': SahaConsultations
  }
}
