import type {Text} from '@saha/contract'
import {wordsIn} from '@saha/domain/text/words-in'
import {baseLanguage, directionOf, spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'
import {speakerFor, type Speaker} from '@saha/i18n/speaker'
import {html} from 'lit'
import type {ConsoleWords} from './words.ts'

/** The member of staff in front of the console, in one language: words, direction, dates and numbers. Never changes. */
export interface Reader {
  /** Language of the console's own words. */
  language: SpokenLanguage
  direction: 'rtl' | 'ltr'
  words: ConsoleWords
  speaker: Speaker
  /**
   * A text that the municipality wrote. One in another language says so, and keeps its own direction.
   *
   * @param fallbacks languages of the municipality, the main one first.
   */
  show: (text: Text, fallbacks: readonly string[]) => unknown
  /** The same where only plain words can stand. */
  plain: (text: Text, fallbacks: readonly string[]) => string
  /** Things one after the other, with the commas of the language. */
  list: (things: readonly string[]) => string
}

/** Each language in a file of its own, loaded when somebody reads it. */
const wordsLoader: Readonly<Record<SpokenLanguage, () => Promise<ConsoleWords>>> = {
  ar: async () => (await import('./words.ar.ts')).words,
  en: async () => (await import('./words.en.ts')).words,
  fr: async () => (await import('./words.fr.ts')).words,
}

/**
 * @param asked language tag such as `ar-JO`: its region decides about digits and dates.
 * @throws when the file with the words does not arrive.
 */
export async function readerFor(asked: string): Promise<Reader> {
  const language = spokenLanguage(asked)
  const words = await wordsLoader[language]()
  const speaker = speakerFor(baseLanguage(asked) === language ? asked : language, 'auto', navigator.languages)
  return {
    language,
    direction: directionOf(language),
    words,
    speaker,
    list: (things) => things.join(language === 'ar' ? '، ' : ', '),
    plain: (text, fallbacks) => wordsIn(text, asked, fallbacks).words,
    show: (text, fallbacks) => {
      const found = wordsIn(text, asked, fallbacks)
      if (baseLanguage(found.language) === language) return found.words
      const name = speaker.languageName(found.language)
      return html`<span lang=${found.language} dir=${directionOf(found.language)}>${found.words}</span>
        <small>${speaker.say(words.common.inLanguage, {language: name})}</small>`
    },
  }
}
