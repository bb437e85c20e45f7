import type {Text} from '@saha/contract'
import {wordsIn} from '@saha/domain/text/words-in'
import type {CommonTerms} from '@saha/i18n/common/terms'
import {baseLanguage, directionOf, spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'
import {speakerFor, type Speaker} from '@saha/i18n/speaker'
import {html} from 'lit/html.js'
import type {Companion, DrawnElement} from './drawn-element.ts'
import {nearestLanguage, treesAround} from './nearest-language.ts'

/** Brings the sections of terms that an element needs, in one language. */
export type TermsLoader<Terms> = Readonly<Record<SpokenLanguage, () => Promise<Terms>>>

/** A reader, whatever else the element says. */
export type AnyReader = Reader<{common: CommonTerms}>

/** Of all elements of the page: to make one takes a phone tens of milliseconds. */
const speakers: Record<string, Speaker> = {}

/** An element with somebody in front of it. */
export type Host = DrawnElement & {readonly reader: AnyReader}

/**
 * The reader in front of an element: language, direction, terms, numerals. Follows the `lang` attributes around it.
 */
export class Reader<Terms extends {common: CommonTerms}> implements Companion {
  /** What the element says. `undefined` until loaded. */
  terms: Terms | undefined
  /** The terms could not be loaded. */
  isSpeechless = false
  /** What the page asks for, such as `ar-JO`: authored texts are chosen by it. */
  language = ''
  /** The municipality's languages: the order in which texts fall back. */
  fallbacks: readonly string[] = []

  readonly #host: DrawnElement
  readonly #loader: TermsLoader<Terms>
  readonly #watch = new MutationObserver(() => this.listen())
  #speaker: Speaker | undefined
  #numerals: string | null = null

  constructor(host: DrawnElement, loader: TermsLoader<Terms>) {
    this.#host = host
    this.#loader = loader
    host.addController(this)
  }

  hostConnected(): void {
    for (const tree of treesAround(this.#host))
      this.#watch.observe(tree, {subtree: true, attributeFilter: ['lang']})
    this.listen()
  }

  hostDisconnected(): void {
    this.#watch.disconnect()
  }

  /** Loads the terms of the language around the host. */
  async listen(): Promise<void> {
    const language = nearestLanguage(this.#host)
    if (language === this.language && this.terms) return
    this.language = language
    try {
      const terms = await this.#loader[spokenLanguage(language)]()
      if (language !== this.language) return
      this.terms = terms
      this.#speaker = undefined
      this.isSpeechless = false
    } catch {
      // The script of the language did not arrive: the element shows this state and offers to try again.
      this.isSpeechless = true
    }
    this.#host.requestUpdate()
  }

  /** Says sentences, numbers and dates. Only to be used once there are `terms`. */
  get say(): Speaker {
    const numerals = this.#host.getAttribute('numerals')
    if (!this.#speaker || this.#numerals !== numerals) {
      this.#numerals = numerals
      const spoken = this.spoken
      const language = baseLanguage(this.language) === spoken ? this.language : spoken
      const {languages} = navigator
      this.#speaker = speakers[`${[language, numerals, languages]}`] ??= speakerFor(
        language,
        numerals,
        languages,
      )
    }
    return this.#speaker
  }

  /** Language of the element's own words. */
  get spoken(): string {
    return this.terms?.common.language ?? this.language
  }

  get direction(): 'rtl' | 'ltr' {
    return directionOf(this.spoken)
  }

  /** An authored text as plain words, for names and attributes. */
  plain(text: Text): string {
    return wordsIn(text, this.language, this.fallbacks).words
  }

  /** An authored text. One in another language says so, and keeps its own direction. */
  words(text: Text) {
    const {words, language, isFallback} = wordsIn(text, this.language, this.fallbacks)
    if (baseLanguage(language) === this.spoken) return words
    return html`<span lang=${language} dir=${directionOf(language)}>${words}</span
      >${isFallback ? this.#mark(language) : ''}`
  }

  #mark(language: string) {
    const sentence = this.terms?.common.inLanguage ?? ''
    return html` <small class="language"
      >${this.say.say(sentence, {language: this.say.languageName(language)})}</small
    >`
  }
}
