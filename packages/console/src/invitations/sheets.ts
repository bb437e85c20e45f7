/** What can be printed, sheet by sheet. */
import {cardSheet} from './card-sheet.ts'
import {letter} from './letter.ts'
import type {Paper} from './voices.ts'

/** What is printed, and how many codes stand on one sheet of it. */
export const forms = {letters: 1, 'cards-8': 8, 'cards-10': 10} as const
export type PaperForm = keyof typeof forms

/** Sheets that are printed at once: as many as lie in a pack of paper. */
export const sheetsInPart = 500

/** How many sheets so many codes fill. */
export function sheetsFor(form: PaperForm, codes: number): number {
  return Math.ceil(codes / forms[form])
}

/** One sheet. @param at which, from 0. */
export function sheetAt(paper: Paper, form: PaperForm, codes: readonly string[], at: number) {
  const own = codes.slice(at * forms[form], (at + 1) * forms[form])
  return form === 'letters' ? letter(paper, own[0] ?? '') : cardSheet(paper, own, form === 'cards-8' ? 8 : 10)
}

/** Which sheets are printed at once. First and last, from 0. */
export function partsOf(sheets: number): {first: number; last: number}[] {
  return Array.from({length: Math.ceil(sheets / sheetsInPart)}, (_, part) => ({
    first: part * sheetsInPart,
    last: Math.min(sheets, (part + 1) * sheetsInPart) - 1,
  }))
}
