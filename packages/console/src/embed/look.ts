/** How an element is to look, as its webmaster chooses on this page. */
import type {MunicipalLook} from '@saha/contract'
import {styleOf, type ChosenStyle} from '../kit/chosen-style.ts'

export interface ChosenLook extends ChosenStyle {
  /** One of the municipality's; empty: as the page around it. */
  language: string
  /** Greatest width in rem; empty: the usual one. */
  width: '' | Width
}

/** Widths from which one chooses, in rem. */
export const widths = {narrow: '24', medium: '36', wide: '60'} as const
type Width = (typeof widths)[keyof typeof widths]

/** What one begins with: as the municipality has it. */
export function usualLook(look?: MunicipalLook): ChosenLook {
  return {...styleOf(look), language: '', width: ''}
}

/** What stands behind `?` of a preview's page, also what is as it is by itself. @param language in which it is shown. */
export function previewQuery(
  {theme, numerals, typeface, accent, width}: ChosenLook,
  language: string,
): string {
  const query = new URLSearchParams({
    lang: language,
    theme: theme || 'auto',
    numerals: numerals || 'auto',
    typeface: typeface || 'page',
    accent: accent.slice(1) || 'usual',
  })
  if (width) query.set('width', width)
  return query.toString()
}
