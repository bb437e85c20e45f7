import {isolate} from './isolate.ts'
import type {Sentence} from './message.ts'
import type {Speaker} from './speaker.ts'

/** Answers or groups that stand together in a table. */
export interface JoinedTerms {
  /** `band` as `bands` say it: "18 to 34". */
  band: Sentence<'band'>
  /** Neighbours, such as steps of a scale or months. */
  range: Sentence<'first' | 'last'>
  /** Before the names of the smallest ones. */
  others: string
  /** Between two of these names. */
  between: string
}

/** What stands together, its parts in the reader's words. Several: at least two names. */
export type JoinedParts =
  | {is: 'band'; from: number; to: number; isBelow: boolean}
  | {is: 'range'; first: string; last: string}
  | {is: 'others'; names: readonly string[]}

/** "18 to 34 together", "Others together: north, hills". Never leaves out what is in it. */
export function joinedWords(
  say: Speaker,
  terms: JoinedTerms,
  bands: {band: Sentence<'from' | 'to'>; bandBelow: Sentence<'from' | 'to'>},
  parts: JoinedParts,
): string {
  switch (parts.is) {
    case 'band': {
      const {from, to, isBelow} = parts
      return say.say(terms.band, {band: say.say(isBelow ? bands.bandBelow : bands.band, {from, to})})
    }
    case 'range':
      return say.say(terms.range, {first: parts.first, last: parts.last})
    case 'others':
      // Isolated as a whole as well, the list would have no direction of its own, and run the wrong way in Arabic.
      return `${terms.others} ${parts.names.map(isolate).join(`${terms.between} `)}`
  }
}
