import type {Level} from '@saha/contract'
import type {Sentence} from '../message.ts'

/** What every element says. */
export interface CommonTerms {
  /** Reading-direction twin of the language, such as `ar`: also the `lang` of what the element itself says. */
  language: string
  loading: string
  /** Beside words that are shown in another language than the reader's. */
  inLanguage: Sentence<'language'>
  retry: string
  unreachable: {title: string; text: string}
  /** The definition came from the browser's cache: the server did not answer. */
  fromCache: string
  /** For the webmaster. Names the tag, the attribute and what was expected. */
  misconfigured: {
    title: string
    forWebmaster: string
    missing: Sentence<'tag' | 'attribute' | 'example'>
    wrong: Sentence<'tag' | 'attribute' | 'value' | 'example'>
    unknownActivity: Sentence<'server' | 'value'>
    unknownQuestion: Sentence<'value'>
    originNotAllowed: Sentence<'municipality' | 'origin'>
  }
  /** Who may take part, in a sentence of its own. */
  level: Record<Level, string>
  /** The same in a few words, for the small print under a chart. */
  levelInShort: Record<Level, string>
  /** The consultation behind the activity. */
  about: {
    title: string
    purpose: string
    decides: string
    contact: string
    period: string
    retention: string
    /** After the heading `retention`. */
    keptUntil: Sentence<'day'>
  }
  wording: Sentence<'version'>
}
