/** How elements look, as somebody chooses it. */
import type {MunicipalLook} from '@saha/contract'
import type {usualGrounds} from '@saha/domain/colour/accent'
import type {ConsoleLookTerms} from '@saha/i18n/console-look/terms'
import type {Reader} from './reader.ts'

export interface ChosenStyle {
  /** Empty: as the page around. */
  theme: '' | 'light' | 'dark'
  /** Empty: as the reader's language has them. */
  numerals: '' | 'latn' | 'arab'
  /** Empty: that of the page around. */
  typeface: '' | 'own'
  /** Such as `#0a6558`; empty: the usual one. */
  accent: string
}

/** The same as a municipality has it. */
export function styleOf({theme, numerals, typeface, accent}: MunicipalLook = {}): ChosenStyle {
  return {theme: theme ?? '', numerals: numerals ?? '', typeface: typeface ?? '', accent: accent ?? ''}
}

/** As the municipality keeps it: without what is not chosen. */
export function lookOf({theme, numerals, typeface, accent}: ChosenStyle): MunicipalLook {
  return {
    ...(theme && {theme}),
    ...(numerals && {numerals}),
    ...(typeface && {typeface}),
    ...(accent && {accent}),
  }
}

/** Grounds on which the accent has to be seen. */
export function groundsOf({theme}: Pick<ChosenStyle, 'theme'>): (keyof typeof usualGrounds)[] {
  return theme === '' ? ['light', 'dark'] : [theme]
}

export interface StyleFacts {
  reader: Reader
  terms: ConsoleLookTerms
  style: ChosenStyle
  /** The accent as it is typed now, which may be no colour yet. */
  typed: string
  change: (change: Partial<ChosenStyle>) => void
  type: (typed: string) => void
}
