/**
 * Which answers and groups of a breakdown stand together: as few as may be, so that nine in ten cells of the table can be
 * shown.
 */
import type {BreakdownPlan} from '../survey/breakdown-plan.ts'
import {countsOf, tableOf, type KnownRanges, type PublishedQuestions} from './breakdown-table.ts'
import {joinCounts, type Joined, type JoinedCounts} from './joined-counts.ts'
import {waysToJoin, type Parting} from './joining.ts'
import {protectTable, type ProtectedTable} from './protect-table.ts'
import {isFew} from './table-network.ts'

/** Share of its cells that a table shows, or it is not shown. */
const SHOWN = 0.9
const WHOLE = 1

/** A table as it can be shown. */
export interface FinestTable {
  joined: Joined
  shown: ProtectedTable
}

/**
 * The finest table that shows nine in ten of its cells: of all ways to join its answers and its groups the one with most
 * cells, of equals the one with most answers. Ticks of several choices overlap, so that nobody knows how many ticked one
 * of two: these are never joined.
 *
 * @param isShared whether another table has two of its questions as well, so that what one withholds could follow from the
 *   other: then it shows all of its cells.
 * @param ranges what tables that are published before it tell of numbers that the single questions withhold.
 * @returns `undefined` when not even the coarsest could be shown.
 */
export function finestTable(
  plan: BreakdownPlan,
  published: PublishedQuestions,
  isShared: boolean,
  ranges: KnownRanges,
): FinestTable | undefined {
  const share = isShared ? WHOLE : SHOWN
  const {question, answers, by} = plan
  const alone = (cells: readonly string[]) => cells.map((cell) => [cell])
  const declared: Joined = {answers: alone(answers), by: by.map(({cells}) => alone(cells))}
  const resultOf = (id: string) => published.results.find((result) => result.question === id)
  const waysOfAnswers =
    question.type === 'multiple' ? [declared.answers] : waysToJoin(question, answers, resultOf(question.id))
  const waysOfGroups = by.map((one) => waysToJoin(one.question, one.cells, resultOf(one.question.id)))
  const fine = countsOf(plan, published)
  for (const joined of finestFirst(waysOfAnswers, waysOfGroups)) {
    const counts = joinCounts(fine, declared, joined)
    if (!mayShowEnough(counts, published.smallest, share)) continue
    const shown = protectTable(tableOf(plan, published, joined, counts, ranges))
    if (showsEnough(shown, share)) return {joined, shown}
  }
  return undefined
}

/** Every way to join answers and groups, those with most cells first. */
function finestFirst(
  waysOfAnswers: readonly Parting[],
  waysOfGroups: readonly (readonly Parting[])[],
): Joined[] {
  const ways = [waysOfAnswers, ...waysOfGroups].reduce<Parting[][]>(
    (before, some) => before.flatMap((way) => some.map((parting) => [...way, parting])),
    [[]],
  )
  const cellsIn = (way: readonly Parting[]) => way.reduce((cells, parting) => cells * parting.length, 1)
  return ways
    .toSorted(
      (one, other) => cellsIn(other) - cellsIn(one) || (other[0]?.length ?? 0) - (one[0]?.length ?? 0),
    )
    .map(([answers = [], ...by]) => ({answers, by}))
}

/** Whether small cells alone leave enough to show. It is quick, and spares most ways the search for others to withhold. */
function mayShowEnough({counts, groups}: JoinedCounts, smallest: number, share: number): boolean {
  const isThin = (people = 0) => isFew(people, {smallest})
  const few = counts.flatMap((row) =>
    row.filter((people, column) => isThin(people) || isThin(groups[column])),
  )
  const cells = counts.length * groups.length
  return cells - few.length >= share * cells
}

/** Where nine in ten of a group gave one answer, that is told of it, and there is nothing else to tell. */
function showsEnough({counts, groups, over90}: ProtectedTable, share: number): boolean {
  const isTold = groups.map((_, column) => over90.some((row) => row[column] === true))
  const told = counts.flatMap((row) =>
    row.filter((count, column) => count !== null || (share < WHOLE && isTold[column] === true)),
  )
  return told.length >= share * counts.length * groups.length
}
