/** Who reads a hosted page: language, direction and words, as the elements have them in browsers. */
import type {MunicipalLook, Text} from '@saha/contract'
import {wordsIn} from '@saha/domain/text/words-in'
import {
  ar,
  baseLanguage,
  directionOf,
  en,
  fr,
  speakerFor,
  spokenLanguage,
  type Speaker,
  type Terms,
} from '@saha/i18n'
import {html, type Markup} from './markup.ts'

export interface PageReader {
  /** Tag of the page's language, one of the municipality's. */
  language: string
  /** Language of our own words: another one where we do not speak the municipality's. */
  spoken: string
  direction: 'rtl' | 'ltr'
  terms: Terms
  say: Speaker
  /** How the municipality wants its pages to look. */
  look: MunicipalLook
  /** An authored text as plain words, for attributes and titles. */
  plain: (text: Text) => string
  /**
   * An authored text. One in another language than the page's says so, and keeps its own direction.
   *
   * @param edit changes the words, whose language it is told.
   */
  words: (text: Text, edit?: (words: string) => string) => Markup
}

/** Days first and 24 hours, as everywhere but in the United States: a municipality there publishes in `en-US`. */
const usualEnglish = ['en-GB']

const spokenTerms: Readonly<Record<string, Terms>> = {ar, en, fr}

/**
 * The language of a hosted page: the one asked for, if the municipality publishes in it or in another variety of it;
 * else its main one.
 *
 * @param languages of the municipality, the main one first.
 */
export function pageLanguage(asked: string | undefined, languages: readonly string[]): string {
  const wanted = asked?.toLowerCase() ?? ''
  return (
    languages.find((tag) => tag.toLowerCase() === wanted) ??
    languages.find((tag) => baseLanguage(tag) === baseLanguage(wanted)) ??
    languages[0] ??
    'en'
  )
}

/**
 * @param languages of the municipality: the order in which texts fall back.
 * @param look of the municipality. Default: as pages are by themselves.
 */
export function readerOf(
  language: string,
  languages: readonly string[],
  look: MunicipalLook = {},
): PageReader {
  const spoken = spokenLanguage(language)
  const terms = spokenTerms[spoken] ?? en
  const said = baseLanguage(language) === spoken ? language : spoken
  const say = speakerFor(said, look.numerals, usualEnglish)
  return {
    language,
    spoken,
    direction: directionOf(spoken),
    terms,
    say,
    look,
    plain: (text) => wordsIn(text, language, languages).words,
    words: (text, edit = (words) => words) => {
      const found = wordsIn(text, language, languages)
      const words = edit(found.words)
      if (baseLanguage(found.language) === spoken) return html`${words}`
      const mark = say.say(terms.common.inLanguage, {language: say.languageName(found.language)})
      return html`<span lang="${found.language}" dir="${directionOf(found.language)}">${words}</span>${
          found.isFallback ? html` <small>${mark}</small>` : ''
        }`
    },
  }
}
