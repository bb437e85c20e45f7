import {call, RefusedError} from '@saha/client/call'
import type {OutcomesPage} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {html} from 'lit/html.js'
import {baseStyles} from '../kit/base.styles.ts'
import {SahaFailedEvent} from '../kit/events.ts'
import {loadingBox, unreachableBox} from '../kit/notices.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import type {Misconfiguration} from '../kit/setback-box.ts'
import {listShown} from './draw-list.ts'
import {idOf} from './draw-outcome.ts'
import {outcomesTerms} from './outcomes-terms.ts'
import {outcomesStyles} from './outcomes.styles.ts'
import type {OutcomesView, OutcomesWords} from './view.ts'

/** Attributes of which one says whose decisions are shown. */
const names = ['activity', 'consultation', 'municipality'] as const

/** What is asked for, as the attribute has it. */
interface Wanted {
  attribute: (typeof names)[number]
  value: string
  municipality: string
  /** What stands behind the slash; empty where nothing does. */
  part: string
}

type Read = Pick<OutcomesView, 'page' | 'outcomes' | 'cursor' | 'asked' | 'isStale'>

type Phase =
  {is: 'loading' | 'unreachable'} | {is: 'misconfigured'; what: Misconfiguration} | {is: 'shown'; read: Read}

/**
 * Shows what a municipality has decided: what people said, what was done, and why.
 *
 * @fires {SahaFailedEvent} saha-failed - The element cannot work; `code` says why.
 * @slot - What the page shows without scripts, such as a link: shown again when the server cannot be reached.
 * @csspart error - What is wrong.
 * @attr [activity] - Decisions about the consultation that this activity belongs to, such as `irbid/park-survey`.
 * @attr [consultation] - Decisions about a consultation, such as `irbid/old-station`.
 * @attr [municipality] - All decisions of a municipality, such as `irbid`.
 */
export class SahaOutcomes extends SahaElement<OutcomesWords> {
  static override readonly observedAttributes = [...names, 'theme', 'numerals', 'server']
  static override readonly styles = [baseStyles, outcomesStyles]

  #phase: Phase = {is: 'loading'}
  /** Counted up with everything that is asked for: what was overtaken is dropped. */
  #round = 0
  /** Its heading takes the focus, once it is drawn. */
  #next: string | undefined

  readonly reader = new Reader<OutcomesWords>(this, outcomesTerms)

  /** What the element shows: its attribute with its value. */
  protected override get address(): string {
    const name = names.find((one) => this.hasAttribute(one)) ?? names[0]
    return this.getAttribute(name) ?? ''
  }

  protected load(): void {
    const {base: server} = this
    const wanted = this.#wanted
    if (!wanted || !/^https?:\/\/./.test(server)) {
      const attribute = wanted ? 'server' : (names.find((one) => this.hasAttribute(one)) ?? 'municipality')
      const value = wanted ? server : this.address
      this.#fail({is: 'misconfigured', what: {is: 'attribute', attribute, value}})
    } else void this.#read(wanted)
  }

  get #wanted(): Wanted | undefined {
    const attribute = names.find((one) => this.hasAttribute(one)) ?? 'municipality'
    const value = this.address
    const shape =
      attribute === 'municipality' ? /^([a-z0-9-]+)$/ : /^([a-z0-9-]+)\/([a-z0-9-]+)(?:\.[0-9]+)?$/
    const [, municipality, part = ''] = shape.exec(value) ?? []
    return municipality === undefined ? undefined : {attribute, value, municipality, part}
  }

  async #read(wanted: Wanted): Promise<void> {
    const round = ++this.#round
    this.#go({is: 'loading'})
    try {
      let isStale = false
      const page = await this.#ask(wanted).catch((error: unknown) => {
        if (error instanceof RefusedError) throw error
        isStale = true
        // Without a network, what the browser still has.
        return this.#ask(wanted, '', 'force-cache')
      })
      if (round !== this.#round) return
      this.reader.fallbacks = page.municipality.languages
      const {outcomes, cursor} = page
      this.#go({is: 'shown', read: {page, outcomes, cursor, asked: undefined, isStale}})
    } catch (error) {
      if (round !== this.#round) return
      if (error instanceof RefusedError && error.code === 'not-found')
        this.#fail({is: 'misconfigured', what: this.#unknown(wanted)})
      else this.#fail({is: 'unreachable'})
    }
  }

  #unknown({attribute, value}: Wanted): Misconfiguration {
    const {base: server} = this
    if (attribute === 'consultation') return {is: 'attribute', attribute, value}
    return {is: attribute === 'activity' ? 'unknownActivity' : 'unknownMunicipality', server, value}
  }

  #ask(
    {attribute, municipality, part}: Wanted,
    cursor = '',
    cache: RequestCache = 'default',
  ): Promise<OutcomesPage> {
    const query = new URLSearchParams({...(part && {[attribute]: part}), ...(cursor && {cursor})}).toString()
    const options = {query: query && `?${query}`, cache}
    return call(this.base, routes.readOutcomes, {municipality}, undefined, options)
  }

  readonly #more = async (): Promise<void> => {
    const [phase, wanted] = [this.#phase, this.#wanted]
    if (phase.is !== 'shown' || phase.read.asked === 'asking' || !wanted) return
    const {read} = phase
    const round = this.#round
    const show = (changes: Partial<Read>) => {
      if (round === this.#round) this.#go({is: 'shown', read: {...read, asked: undefined, ...changes}})
    }
    show({asked: 'asking'})
    try {
      const {outcomes, cursor} = await this.#ask(wanted, read.cursor)
      const [first] = outcomes
      this.#next = first && idOf(first)
      show({outcomes: [...read.outcomes, ...outcomes], cursor})
    } catch {
      show({asked: 'failed'})
    }
  }

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

  protected override renderFor(terms: OutcomesWords): unknown {
    const phase = this.#phase
    if (phase.is === 'misconfigured') return this.asides.render({is: 'misconfigured', what: phase.what})
    if (phase.is === 'unreachable') return unreachableBox(terms.common, this.#again)
    if (phase.is !== 'shown') return loadingBox(terms.common)
    const view: OutcomesView = {
      ...phase.read,
      reader: this.reader,
      terms,
      server: this.base.replace(/\/$/, ''),
      more: () => void this.#more(),
      fold: (id, summary, content) => this.fold(id, summary, content),
    }
    return html`<section class="outcomes" aria-labelledby="title">${listShown(view)}</section>`
  }

  protected override updated(): void {
    super.updated()
    const next = this.#next && this.renderRoot.getElementById(this.#next)
    if (!next) return
    this.#next = undefined
    next.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saha-outcomes': SahaOutcomes
  }
}
