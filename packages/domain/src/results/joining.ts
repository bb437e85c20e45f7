import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {isOrdered} from './joined-meaning.ts'
import {outsideOf} from '../statistics/share-base.ts'

/** Cells of a question that stand together in a table, in the order of the question. */
export type Part = readonly string[]

/** All cells of a question, parted. */
export type Parting = readonly Part[]

/** Fewest parts that still compare anything. */
const FEWEST = 2

/**
 * The ways in which the cells of a question are put together where a table would be too thin, one step coarser each. They
 * follow from what is published of the question by itself, and from nothing else: whoever reads that can put them together
 * alike, so that they tell nothing.
 *
 * Of steps, bands and months the smallest part is joined with its smaller neighbour. Of all others the smallest cells are
 * put together as the last part, one more at each step; "don't know" and others that stand outside of percentages stay by
 * themselves first, and are joined as any other in further ways. What is withheld counts as nobody; of equals the first is
 * smaller.
 *
 * @param cells of the question, in its order.
 * @param result what is published of it.
 * @returns the cells by themselves first, then coarser and coarser ways, down to two parts.
 */
export function waysToJoin(
  question: AnswerableQuestion,
  cells: readonly string[],
  result: Pick<QuestionResult, 'cells'> | undefined,
): Parting[] {
  const counts = new Map(result?.cells.map(({cell, count}) => [cell, count ?? 0]))
  const peopleIn = (part: Part) => part.reduce((sum, cell) => sum + (counts.get(cell) ?? 0), 0)
  if (isOrdered(question)) return joinNeighbours(cells, peopleIn)
  const outside = outsideOf(question)
  const isApart = (cell: string) => outside.has(cell)
  return [
    cells.map((cell) => [cell]),
    ...(cells.some(isApart) ? joinSmallest(cells, peopleIn, isApart) : []),
    ...joinSmallest(cells, peopleIn, () => false),
  ]
}

function joinNeighbours(cells: readonly string[], peopleIn: (part: Part) => number): Parting[] {
  const ways: Parting[] = []
  let parts: Parting = cells.map((cell) => [cell])
  for (;;) {
    ways.push(parts)
    if (parts.length <= FEWEST) return ways
    const sizes = parts.map(peopleIn)
    const at = sizes.indexOf(Math.min(...sizes))
    const [before = Infinity, after = Infinity] = [sizes[at - 1], sizes[at + 1]]
    const first = before <= after ? at - 1 : at
    parts = [
      ...parts.slice(0, first),
      [...(parts[first] ?? []), ...(parts[first + 1] ?? [])],
      ...parts.slice(first + 2),
    ]
  }
}

function joinSmallest(
  cells: readonly string[],
  peopleIn: (part: Part) => number,
  isApart: (cell: string) => boolean,
): Parting[] {
  const bySize = cells
    .filter((cell) => !isApart(cell))
    .toSorted((one, other) => peopleIn([one]) - peopleIn([other]))
  const ways: Parting[] = []
  for (let together = 2; bySize.length - together + 1 >= FEWEST; together++) {
    const others = new Set(bySize.slice(0, together))
    ways.push([
      ...cells.filter((cell) => !others.has(cell)).map((cell) => [cell]),
      cells.filter((cell) => others.has(cell)),
    ])
  }
  return ways
}
