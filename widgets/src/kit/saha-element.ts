import type {Activity} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import type {CommonTerms} from '@saha/i18n/common/terms'
import {html, nothing} from 'lit/html.js'
import {DrawnElement} from './drawn-element.ts'
import {asideShowers} from './aside-showers.ts'
import {Asides} from './asides.ts'
import {loadingBox, speechlessBox} from './notices.ts'
import type {Reader} from './reader.ts'
import {serverAddress} from './server-address.ts'
import type {Misconfiguration} from './setback-box.ts'

/** Attributes that only change the look, and what they may be. */
const looks: Readonly<Record<string, string>> = {theme: 'auto, light, dark', numerals: 'auto, latn, arab'}

/**
 * What all elements share: attributes, reader, tokens, and where the focus goes.
 *
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - `light`, `dark`, or `auto`: as the host page is.
 * @attr {'auto' | 'latn' | 'arab'} [numerals=auto] - Digits: `latn` (0–9), `arab` (٠–٩), or `auto`: as the reader's locale has them.
 * @attr [server] - Address of the server. Default: where the script came from; in applications, what `setServer` was given.
 * @attr [lang] - Language. Default: the nearest `lang` around the element.
 * @cssproperty [--saha-color-accent=#0a6558] - The one accent. Words on it turn black or white by themselves.
 * @cssproperty [--saha-color-surface=#fff] - Ground of the element.
 * @cssproperty [--saha-color-text=#17211f] - Words on the ground.
 * @cssproperty [--saha-color-muted=#51605d] - Words of less weight on the ground.
 * @cssproperty [--saha-font-family=inherit] - Typeface; the host page's by default.
 * @cssproperty [--saha-font-size=1em] - Size of letters, `17px` at least; the host page's by default.
 * @cssproperty [--saha-space=1rem] - Gap between parts.
 * @cssproperty [--saha-radius=0.625rem] - Roundness of corners.
 * @cssproperty [--saha-max-inline-size=46rem] - Greatest width.
 * @cssproperty [--saha-min-block-size=auto] - Height kept free from the start, against jumps in the page.
 * @cssproperty [--saha-scroll-margin=5rem] - Room above what the page scrolls to: the height of a header that stays in place.
 */
export abstract class SahaElement<Terms extends {common: CommonTerms}> extends DrawnElement {
  static override readonly observedAttributes: readonly string[] = ['activity', 'theme', 'numerals', 'server']

  abstract readonly reader: Reader<Terms>

  protected readonly asides = new Asides(this, asideShowers)

  #isNewsExpected = false
  #isDrawn = false
  #loaded: string | undefined

  /**
   * The activity, as the attribute has it. React and Vue set a property where an element has one of that name, so none of
   * ours that cannot be set is named like an attribute.
   */
  protected get address(): string {
    return this.getAttribute('activity') ?? ''
  }

  // A value that only spoils the look must not keep citizens from answering: the webmaster reads it in the console.
  override attributeChangedCallback(attribute?: string, _?: string | null, value?: string | null): void {
    const known = looks[attribute ?? '']
    if (value && known && !known.split(', ').includes(value))
      console.warn(`<${this.localName}>: ${attribute} must be ${known}.`)
    this.requestUpdate()
  }

  /** Where the server stands. */
  protected get base(): string {
    return this.getAttribute('server') || serverAddress()
  }

  /** Where to send and read, or what is wrong with the tag. */
  protected get whereabouts(): {server: string; address: RouteParams} | Misconfiguration {
    const {base: server} = this
    const [, municipality, activity] = /^([a-z0-9-]+)\/([a-z0-9.-]+)$/.exec(this.address) ?? []
    if (!municipality || !activity) return {is: 'attribute', attribute: 'activity', value: this.address}
    if (!/^https?:\/\/./.test(server)) return {is: 'attribute', attribute: 'server', value: server}
    return {server, address: {municipality, activity}}
  }

  protected override willUpdate(): void {
    const asked = `${this.address} ${this.getAttribute('server')}`
    if (asked === this.#loaded) return
    this.#loaded = asked
    this.load()
  }

  /** Reads what the attributes name. */
  protected abstract load(): void

  /** Takes the languages of the municipality as the order of fallback. */
  protected learn({municipality}: Activity): void {
    this.reader.fallbacks = municipality.languages
  }

  protected override render(): unknown {
    const {terms, isSpeechless, spoken, direction} = this.reader
    const content = terms
      ? this.renderFor(terms)
      : isSpeechless
        ? speechlessBox(() => this.reader.listen())
        : loadingBox()
    return html`<div
      class="root"
      lang=${spoken}
      dir=${direction}
      data-theme=${this.getAttribute('theme') ?? ''}
      @transitionend=${this.#adaptColours}
      @click=${focusPressed}
    >
      ${content}
    </div>`
  }

  /** The element's content, in the words of the reader. */
  protected abstract renderFor(terms: Terms): unknown

  /** What is drawn, and fetched, once somebody opens it. */
  fold(id: string, summary: string, content: () => unknown) {
    const fold = this.renderRoot.getElementById(id) as HTMLDetailsElement | null
    return html`<details id=${id} @toggle=${() => this.requestUpdate()}>
      <summary>${summary}</summary>
      ${fold?.open ? content() : nothing}
    </details>`
  }

  /** Something else is about to be drawn: the focus goes there, if it is here. */
  protected expectNews(): void {
    this.#isNewsExpected ||= this.matches(':focus-within')
  }

  // The colours of the root have a transition of a millisecond, so that a change of theme is heard of.
  readonly #adaptColours = async (): Promise<void> => {
    const chosen = getComputedStyle(this)
    const isPlain = ['accent', 'surface'].every((name) => !chosen.getPropertyValue(`--saha-color-${name}`))
    const root = this.renderRoot.querySelector<HTMLElement>('.root')
    if (root && !isPlain) (await import('./accent.ts')).adaptTo(root)
  }

  protected override updated(): void {
    super.updated()
    if (!this.#isDrawn) void this.#adaptColours()
    this.#isDrawn = true
    const news = this.#isNewsExpected && this.renderRoot.querySelector<HTMLElement>('[data-focus]')
    if (!news) return
    this.#isNewsExpected = false
    news.tabIndex = -1
    news.focus()
  }
}

/** Safari does not focus a pressed button, and the focus then has no place to move on from. */
const focusPressed = {
  capture: true,
  handleEvent: ({target}: Event) => (target as Element).closest('button')?.focus(),
}
