/** For tests: digits and codes whose parts stand in another order than they are read in, as they do inside Arabic words. */
import {runsIn, type Run} from './parts.ts'

const digit = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]'

/** What is read from left to right in every language. Not ranges with a dash: Arabic reads `١٠–٢٠` from the right. */
const leftToRight: readonly RegExp[] = [
  // Dates, phone numbers, amounts, times: `2026-01-05`, `+962 79 123 4567`, `-3.5`, `17:30`.
  new RegExp(`[+\\-\\u2212]?${digit}+(?:[-./:,\\u066b\\u066c]${digit}+)*`, 'gu'),
  // Phones in groups.
  new RegExp(`\\+${digit}+(?: ${digit}+)+`, 'gu'),
  // Codes and file names: `7K3M-9QXA-2BCD`, `report-2.csv`.
  /[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)+/g,
]

/** Such pieces, one line each. */
export function outOfOrder(where: Element): string[] {
  return runsIn(where).flatMap((run) => {
    const pieces = leftToRight.flatMap((pattern) => [...run.text.matchAll(pattern)])
    return pieces
      .filter(([piece]) => piece.length > 1)
      .filter(({0: piece, index}) => isTurned(run, index, piece.length))
      .map(([piece]) => `order: ${piece} in: ${run.text.trim().slice(0, 60)}`)
  })
}

/** Whether, on one line, a sign stands further left than the one before it. */
function isTurned(run: Run, start: number, length: number): boolean {
  const boxes = Array.from({length}, (_, at) => run.boxAt(start + at)).filter(({width}) => width > 0)
  return boxes.some((box, at) => {
    const before = boxes[at - 1]
    return before && Math.abs(before.top - box.top) < 2 && box.left < before.left - 0.5
  })
}
