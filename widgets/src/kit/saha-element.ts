import type {Activity, RouteParams} from '@saha/contract'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {Numerals} from '@saha/i18n/speaker'
import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit'
import {property} from 'lit/decorators.js'
import {Accent} from './accent.ts'
import {readAddress} from './address.ts'
import {loadingBox, misconfiguredBox, speechlessBox, type Misconfiguration} from './notices.ts'
import type {Reader} from './reader.ts'
import {serverAddress} from './server-address.ts'

/**
 * What all elements share: attributes, reader, tokens, and the boxes for what can go wrong before there is anything
 * to show.
 *
 * @cssproperty [--saha-color-accent] - The one accent. Words on it turn black or white by themselves.
 * @cssproperty [--saha-color-surface] - Ground of the element.
 * @cssproperty [--saha-color-text] - Words on the ground.
 * @cssproperty [--saha-color-muted] - Words of less weight on the ground.
 * @cssproperty [--saha-font-family=inherit] - Typeface; the host page's by default.
 * @cssproperty [--saha-space=1rem] - Gap between parts.
 * @cssproperty [--saha-radius=0.625rem] - Roundness of corners.
 * @cssproperty [--saha-max-inline-size=46rem] - Greatest width.
 * @cssproperty [--saha-min-block-size=auto] - Height kept free from the start, against jumps in the page.
 */
export abstract class SahaElement<Terms extends {common: CommonTerms}> extends LitElement {
  /** The activity, as `municipality/activity`, such as `irbid/park-survey`. */
  @property() activity = ''

  /** `light`, `dark`, or `auto`: as the host page is. */
  @property({reflect: true}) theme = 'auto'

  /** Digits: `latn` (0–9), `arab` (٠–٩), or `auto`: as the reader's locale has them. */
  @property() numerals: Numerals = 'auto'

  /** Address of the server. Default: where the script came from. */
  @property() server = ''

  protected abstract readonly reader: Reader<Terms>

  constructor() {
    super()
    new Accent(this)
  }

  private isNewsExpected = false

  /** Where to send and read, or what is wrong with the tag. */
  protected get whereabouts(): {server: string; address: RouteParams} | Misconfiguration {
    const example = 'irbid/park-survey'
    if (!this.activity) return {is: 'missing', attribute: 'activity', example: `activity="${example}"`}
    const address = readAddress(this.activity)
    if (!address) return {is: 'wrong', attribute: 'activity', value: this.activity, example: `"${example}"`}
    const server = this.server || serverAddress()
    if (!URL.canParse?.(server) && !/^https?:/.test(server))
      return {is: 'wrong', attribute: 'server', value: server, example: '"https://saha.example/"'}
    return {server, address}
  }

  /** Takes the languages of the municipality as the order of fallback. */
  protected learn({municipality}: Activity): void {
    this.reader.fallbacks = municipality.languages
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What has the focus now may be gone once the news is drawn.
    this.isNewsExpected ||= this.matches(':focus-within')
    if (changed.has('numerals') && !['auto', 'latn', 'arab'].includes(this.numerals)) {
      this.warn('numerals', this.numerals, 'auto, latn or arab')
      this.numerals = 'auto'
    }
    if (changed.has('theme') && !['auto', 'light', 'dark'].includes(this.theme))
      this.warn('theme', this.theme, 'auto, light or dark')
  }

  protected override render(): TemplateResult {
    const {terms, isSpeechless, spoken, direction} = this.reader
    return html`<div class="root" lang=${spoken} dir=${direction}>
      ${
        terms
          ? this.renderFor(terms)
          : isSpeechless
            ? speechlessBox(() => this.reader.listen())
            : loadingBox(undefined)
      }
    </div>`
  }

  /** The element's content, in the words of the reader. */
  protected abstract renderFor(terms: Terms): unknown

  protected renderMisconfigured({common}: Terms, what: Misconfiguration): TemplateResult {
    return misconfiguredBox(common, this.reader.say, this.localName, what)
  }

  /** The reader pressed something: what comes of it takes the focus. (Safari does not focus pressed buttons.) */
  protected expectNews(): void {
    this.isNewsExpected = true
  }

  /** Moves the focus to what is new, if the reader was here. Called once it has been drawn. */
  protected focusNews(): void {
    const news = this.renderRoot.querySelector<HTMLElement>('[data-focus]')
    if (!this.isNewsExpected || !news) return
    this.isNewsExpected = false
    news.focus()
  }

  /** A value that only spoils the look must not keep citizens from answering: the webmaster reads it in the console. */
  private warn(attribute: string, value: string, expected: string): void {
    console.warn(`<${this.localName}>: ${attribute}="${value}" is not known; expected ${expected}.`)
  }
}
