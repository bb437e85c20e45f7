/**
 * For tests: pairs of proposals to a municipality, one as somebody writes it and one that is known already. All were written
 * for Saha, by one author and before likeness was; its threshold, weights and words follow from the tuning half alone.
 */
import heldOutArabic from './pairs.held-out.ar.json' with {type: 'json'}
import heldOutEnglish from './pairs.held-out.en.json' with {type: 'json'}
import tuningArabic from './pairs.tuning.ar.json' with {type: 'json'}
import tuningEnglish from './pairs.tuning.en.json' with {type: 'json'}
import type {IdeaText} from '../likeness.ts'

/** Two proposals, and whether they are for the same. */
export interface Pair {
  written: IdeaText
  known: IdeaText
  isSame: boolean
}

type File = Record<'same' | 'different', {written: IdeaText; known: IdeaText}[]>

function pairsIn({same, different}: File): Pair[] {
  return [
    ...same.map((pair) => ({...pair, isSame: true})),
    ...different.map((pair) => ({...pair, isSame: false})),
  ]
}

/** 50 of each language and part: 30 for the same, and 20 that share a place or a thing and are for something else. */
export const pairs = {
  tuning: {Arabic: pairsIn(tuningArabic), English: pairsIn(tuningEnglish)},
  'held out': {Arabic: pairsIn(heldOutArabic), English: pairsIn(heldOutEnglish)},
}
