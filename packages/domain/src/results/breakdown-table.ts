import type {QuestionResult} from '@saha/contract'
import {breakdownTally, GROUPED, groupCell} from '../survey/breakdown-cells.ts'
import type {BreakdownPlan} from '../survey/breakdown-plan.ts'
import {ANSWERED} from '../survey/counted-cell.ts'
import type {QuestionTally} from './groups.ts'
import type {Joined, JoinedCounts} from './joined-counts.ts'
import type {Part} from './joining.ts'
import type {PeopleRange} from './rounding.ts'
import type {Line, Margin, TableOfPeople} from './table-network.ts'

/** What is known when breakdowns are published: the counts, and what is published of single questions. */
export interface PublishedQuestions {
  /** All who sent the form. */
  people: number
  tally: ReadonlyMap<string, QuestionTally>
  results: readonly QuestionResult[]
  /** Smallest group of people to publish. */
  smallest: number
}

/** What is known of numbers that the single questions withhold, by name. */
export type KnownRanges = ReadonlyMap<string, PeopleRange>

/** Cells of breakdowns are published as multiples of this. */
export const ROUNDING = 5

/** A breakdown as it was counted: every answer and every group by itself. */
export function countsOf(
  {breakdown, answers, groups}: BreakdownPlan,
  {tally}: Pick<PublishedQuestions, 'tally'>,
): JoinedCounts {
  const cells = tally.get(breakdownTally(breakdown)) ?? new Map<string, number>()
  const counted = (cell: string) => cells.get(cell) ?? 0
  return {
    counts: answers.map((answer) => groups.map((group) => counted(groupCell(group, answer)))),
    groups: groups.map((group) => counted(groupCell(group, ANSWERED))),
  }
}

/**
 * A breakdown of which some answers or groups are put together, with what is told elsewhere of its rows and columns.
 *
 * @param ranges what tables that are published before it tell.
 */
export function tableOf(
  {breakdown, question}: BreakdownPlan,
  {people, tally, results, smallest}: PublishedQuestions,
  {answers, by}: Joined,
  {counts, groups}: JoinedCounts,
  ranges: KnownRanges,
): TableOfPeople {
  const known = {people, tally, results, ranges}
  const [first = '', second] = breakdown.by
  const isPair = second !== undefined
  const rows = answers.map((part) => lineOf(known, question.id, part))
  const lines = breakdown.by.map((id, at) => (by[at] ?? []).map((part) => lineOf(known, id, part)))
  const isPartlyWithheld = (line: Line) => !line.isShown && line.parts.length > 1
  // How many are in two numbers at once of which neither is told would be known too well: one question may have such parts.
  const isOnly = [rows, ...lines].filter((some) => some.some(isPartlyWithheld)).length < 2
  const mayTell = (line: Line) => line.isTold && (isOnly || !isPartlyWithheld(line))
  const [columns = [], others] = lines
  return {
    counts,
    groups,
    isMultiple: question.type === 'multiple',
    rows,
    ...(!isPair && {columns}),
    // Of two questions that make groups, the network knows nothing of what each of them withholds.
    isTold: others
      ? columns.flatMap((one) => others.map((other) => one.isShown && other.isShown))
      : columns.map(mayTell),
    people,
    notAnswered: othersOf(known, question.id),
    notGrouped: isPair
      ? {people: people - (tally.get(breakdownTally(breakdown))?.get(GROUPED) ?? 0), isShown: false}
      : othersOf(known, first),
    smallest,
    rounding: ROUNDING,
  }
}

interface Known extends Pick<PublishedQuestions, 'people' | 'tally' | 'results'> {
  ranges: KnownRanges
}

function marginOf({people, tally, results, ranges}: Known, id: string, cell: string): Margin {
  const count = results.find(({question}) => question === id)?.cells.find((one) => one.cell === cell)?.count
  const some = tally.get(id)?.get(cell) ?? 0
  if (count !== null && count !== undefined) return {people: some, isShown: true}
  // A withheld zero is told of as little as any other: only that others are somebody may be known.
  return withheldMargin(`${id}=${cell}`, some, {least: Math.min(some, 1), most: people}, ranges)
}

/** Who did not answer a question: those of them who are told of are known to be there. */
function othersOf({people, tally, results, ranges}: Known, id: string): Margin {
  const result = results.find(({question}) => question === id)
  const some = people - (tally.get(id)?.get(ANSWERED) ?? 0)
  if (result && result.people !== null) return {people: some, isShown: true}
  const beside = [result?.declined, result?.unanswered, result?.unasked].filter(
    (count) => count !== undefined,
  )
  const told = beside.reduce<number>((sum, count) => sum + (count ?? 1), 0)
  return withheldMargin(`${id} not answered`, some, {least: Math.min(some, told), most: people}, ranges)
}

function withheldMargin(name: string, people: number, alone: PeopleRange, ranges: KnownRanges): Margin {
  return {people, isShown: false, known: {name, ...(ranges.get(name) ?? alone)}}
}

/** How many are in a part follows from what is told of each of them; or of all others, and of everybody who answered. */
function lineOf(known: Known, id: string, part: Part): Line {
  const parts = part.map((cell) => marginOf(known, id, cell))
  const result = known.results.find(({question}) => question === id)
  const isRestShown = result?.cells.every(({cell, count}) => count !== null || part.includes(cell)) === true
  const isShown = parts.every((one) => one.isShown) || (isRestShown && result?.people !== null)
  return {
    people: parts.reduce((sum, {people}) => sum + people, 0),
    isShown,
    parts,
    isTold: parts.length > 1 ? isShown || parts.some((one) => one.isShown) : isShown,
  }
}
