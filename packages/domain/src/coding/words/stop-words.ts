/**
 * Words that say nothing by themselves, folded and without accents: articles, pronouns, prepositions, conjunctions, forms of
 * "to be" and "to have", and the politeness of letters to an office. Put together for this purpose from grammars of the three
 * languages; no word list of others was taken over.
 */
import {arabicStops} from './stops.ar.ts'
import {englishStops} from './stops.en.ts'
import {frenchStops} from './stops.fr.ts'

/** All of them, each as `foldedWords` gives it. */
export const stopWords: ReadonlySet<string> = new Set(
  [arabicStops, englishStops, frenchStops].flatMap((words) => words.trim().split(/\s+/)),
)
