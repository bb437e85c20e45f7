import type {DefinedActivity, ElementLook, MunicipalLook} from '@saha/contract'

/** The element that shows each kind of activity. */
export const elementOf: Readonly<Record<DefinedActivity['kind'], string>> = {
  survey: 'saha-survey',
  comments: 'saha-comments',
  ideas: 'saha-ideas',
  event: 'saha-event',
}

/** What is shown: absent for anything that is as it is by itself. */
export interface SettledLook extends MunicipalLook {
  /** In rem. */
  width: number | undefined
}

/** What somebody has chosen for this look at it, and for the rest what the municipality says. */
export function settledLook(chosen: ElementLook, usual: MunicipalLook = {}): SettledLook {
  const {theme = usual.theme, numerals = usual.numerals, typeface = usual.typeface, width} = chosen
  const accent = chosen.accent === undefined ? usual.accent : `#${chosen.accent}`
  return {
    width,
    ...(accent && chosen.accent !== 'usual' && {accent}),
    ...(theme && theme !== 'auto' && {theme}),
    ...(numerals && numerals !== 'auto' && {numerals}),
    ...(typeface === 'own' && {typeface}),
  }
}
