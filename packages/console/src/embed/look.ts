/** How an element is to look, as its webmaster chooses on this page. */
import {usualGrounds} from '@saha/domain/colour/accent'

export interface ChosenLook {
  /** One of the municipality's; empty: as the page around it. */
  language: string
  /** Empty: as the page around it. */
  theme: '' | 'light' | 'dark'
  /** Empty: as the reader's language has them. */
  numerals: '' | 'latn' | 'arab'
  /** Such as `#0a6558`; empty: the usual one. */
  accent: string
  /** Greatest width in rem; empty: the usual one. */
  width: '' | Width
}

/** Widths from which one chooses, in rem. */
export const widths = {narrow: '24', medium: '36', wide: '60'} as const
type Width = (typeof widths)[keyof typeof widths]

export const usualLook: ChosenLook = {language: '', theme: '', numerals: '', accent: '', width: ''}

/** Grounds on which the accent has to be seen. */
export function groundsOf({theme}: Pick<ChosenLook, 'theme'>): ('light' | 'dark')[] {
  return theme === '' ? ['light', 'dark'] : [theme]
}

/** Their colours. */
export const coloursOf = (grounds: readonly ('light' | 'dark')[]): string[] =>
  grounds.map((ground) => usualGrounds[ground])

/** What stands behind `?` of a preview's page. @param language in which it is shown. */
export function previewQuery({theme, numerals, accent, width}: ChosenLook, language: string): string {
  const chosen = {theme, numerals, accent: accent.slice(1), width}
  const query = new URLSearchParams({lang: language})
  for (const [name, value] of Object.entries(chosen)) if (value) query.set(name, value)
  return query.toString()
}
