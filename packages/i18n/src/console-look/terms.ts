import type {Sentence} from '../message.ts'

/** Choosing how elements look: for a municipality, and for one place on one site. */
export interface ConsoleLookTerms {
  theme: string
  themeFollows: string
  light: string
  dark: string
  numerals: string
  numeralsFollow: string
  latn: string
  arab: string
  typeface: string
  typefaceFollows: string
  typefaceOwn: string
  accent: string
  accentOwn: string
  accentHint: string
  /** Six digits, beside the colour. */
  hex: string
  notHex: string
  contrast: {
    light: Sentence<'ratio' | 'one' | 'needed'>
    dark: Sentence<'ratio' | 'one' | 'needed'>
    words: Sentence<'ratio' | 'one' | 'needed'>
    passes: string
    fails: string
    /** Takes the nearest colour that passes. */
    take: Sentence<'colour'>
  }
}
