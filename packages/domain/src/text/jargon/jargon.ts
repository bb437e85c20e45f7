/** Words of offices that citizens stumble over, and what to write instead. */
import {arabicJargon} from './ar.ts'
import {englishJargon} from './en.ts'

/** A word or phrase, and plain ones for it. */
export interface Jargon {
  /** As a reader would look it up. A last word that ends with `…` may go on: "قام ب…" is also "قام بتنفيذ". */
  word: string
  instead: string
  /** English only: also "-s", "-ed" and "-ing". */
  isVerb?: true
}

/** By language. A municipality will miss some words, and may keep one that its people know: these are hints. */
export const jargon: Readonly<Record<string, readonly Jargon[]>> = {ar: arabicJargon, en: englishJargon}
