/** A two-way table of people as a network: what is published of it, and what a reader can work out. */
import type {Arc} from './arc-range.ts'
import {rangeOfRounded, roundToNearest, type PeopleRange} from './rounding.ts'

/** People that are told of exactly in the counts of a single question, unless they are withheld there. */
export interface Margin {
  people: number
  isShown: boolean
  /** Where it is withheld: what is known of it without this table, by a name that all tables share. */
  known?: PeopleRange & {name: string}
}

/** One row or column of a table: an answer or a group, or several of them together. */
export interface Line extends Margin {
  /** What the single questions tell of each of them. Of the line as a whole `isShown` is whether that follows. */
  parts: readonly Margin[]
  /** Whether the table may tell of it: not of a single one whose number is withheld. */
  isTold: boolean
}

/** A question parted by groups, before anything is withheld. */
export interface TableOfPeople {
  /** People by what they answered (rows) and by group (columns), as counted. */
  counts: readonly (readonly number[])[]
  /** People of each group who answered the question. */
  groups: readonly number[]
  /** Whether one person may stand in several rows of a column. */
  isMultiple: boolean
  /** Per row: people who gave that answer, whichever group they are of. */
  rows: readonly Line[]
  /** Per column: people of the group, whether they answered the question or not; absent where two questions make groups. */
  columns?: readonly Line[]
  /** Per column: whether the table may tell of it, as for the answers that make the group. */
  isTold: readonly boolean[]
  /** Per column: more people than these cannot have answered, where everybody who answers ticks something. */
  ticks?: readonly number[]
  /** All who sent the form: published. */
  people: number
  /** Who did not answer the question. */
  notAnswered: Margin
  /** Who did not answer the questions that make the groups. */
  notGrouped: Margin
  /** Smallest group of people to publish, and narrowest range that may be worked out of what is withheld. */
  smallest: number
  /** Shown cells are rounded to multiples of this. */
  rounding: number
}

/** A group of a table. */
export interface Column {
  /** People of the group who answered. */
  group: Arc
  /** By row, as far as they are published. */
  cells: Arc[]
}

/** The arcs of a table. Margins that are shown are arcs without any room. */
export interface TableNetwork {
  arcs: Arc[]
  columns: Column[]
  /** Never published: who is in no group, who is in one and did not answer, who did not tick an option. */
  apart: Arc[]
  /** Of people whom the single questions tell of: those whose number is withheld there. */
  withheld: Arc[]
  /** Groups of which the single questions tell exactly: where everybody answered the question that is parted. */
  known: ReadonlySet<Arc>
}

/**
 * Groups are rounded more than cells: to so many people that how many of a group left the question out, which is what
 * separates two published numbers, is never known to be a few.
 */
export function groupRounding({smallest, rounding}: TableOfPeople): number {
  return Math.ceil(smallest / rounding) * rounding
}

/** A line that is one margin. */
export function wholeOf(margin: Margin): Line {
  return {...margin, parts: [margin], isTold: margin.isShown}
}

/** What a shown cell or group tells by itself. */
function shownRange(people: number, rounding: number, smallest: number): PeopleRange {
  return rangeOfRounded(roundToNearest(people, rounding), rounding, smallest)
}

/**
 * The network of a table of which everything is shown that ever is.
 *
 * @param table whose rows do not overlap.
 * @param published rows of which cells are shown: the first so many.
 */
export function networkOf(table: TableOfPeople, published: number): TableNetwork {
  const {counts, groups, rows, columns, people, notAnswered, notGrouped, smallest, rounding} = table
  const open = {least: 0, most: people}
  const [source, sink, noAnswer, noGroup] = [0, 1, 2, 3]
  const rowNode = (row: number) => 4 + row
  const groupNode = (column: number) => 4 + rows.length + column
  const wholeNode = (column: number) => 4 + rows.length + groups.length + (columns ? column : 0)
  // A withheld zero is told of as little as any other: only that others are somebody may be known.
  const margin = ({people: some, isShown, known}: Margin) =>
    isShown
      ? {people: some, least: some, most: some}
      : {people: some, ...(known ?? {least: Math.min(some, 1), most: people})}

  const cells = counts.map((row, at) =>
    row.map((count, column): Arc => ({
      from: rowNode(at),
      to: groupNode(column),
      people: count,
      ...(at < published ? shownRange(count, rounding, smallest) : open),
    })),
  )
  const isComplete = notAnswered.isShown && notAnswered.people === 0
  const isKnown = (column: number) =>
    isComplete && columns?.[column]?.isShown === true && !isFew(groups[column] ?? 0, table)
  const groupRange = (count: number, column: number) => {
    const {least, most} = shownRange(count, groupRounding(table), smallest)
    return {least, most: Math.min(most, table.ticks?.[column] ?? most)}
  }
  const groupArcs = groups.map((count, column) => ({
    from: groupNode(column),
    to: wholeNode(column),
    people: count,
    ...(isKnown(column) ? {least: count, most: count} : groupRange(count, column)),
  }))
  const wholes: readonly Line[] = columns ?? [
    wholeOf({people: people - notGrouped.people, isShown: notGrouped.isShown}),
  ]
  const answeredIn = columns ? groups : [sumOf(groups)]
  const left = rows.map((row, at) => row.people - sumOf(counts[at] ?? []))
  const ungrouped = left.map((some, at) => ({from: rowNode(at), to: noGroup, people: some, ...open}))
  const unanswered = wholes.map((whole, at) => ({
    from: noAnswer,
    to: wholeNode(at),
    people: whole.people - (answeredIn[at] ?? 0),
    ...open,
  }))
  const neither = {from: noAnswer, to: noGroup, people: notGrouped.people - sumOf(left), ...open}
  const ofQuestion = [
    ...rows.flatMap(({parts}, at) => parts.map((part) => ({from: source, to: rowNode(at), ...margin(part)}))),
    {from: source, to: noAnswer, ...margin(notAnswered)},
  ]
  const ofGroups = [
    ...wholes.flatMap(({parts}, at) =>
      parts.map((part) => ({from: wholeNode(at), to: sink, ...margin(part)})),
    ),
    {from: noGroup, to: sink, ...margin(notGrouped)},
  ]
  const isWithheld = ({least, most}: Arc) => least < most
  return {
    arcs: [...cells.flat(), ...groupArcs, ...ungrouped, ...unanswered, neither, ...ofQuestion, ...ofGroups],
    columns: groupArcs.map((group, column) => ({
      group,
      cells: cells.slice(0, published).flatMap((row) => row[column] ?? []),
    })),
    withheld: [...ofQuestion, ...(columns ? ofGroups : [])].filter(isWithheld),
    known: new Set(groupArcs.filter((_, column) => isKnown(column))),
    apart: [...ungrouped, ...unanswered, ...cells.slice(published).flat()],
  }
}

/** Fewer people than may be told of. Nobody may be told of. */
export function isFew(people: number, {smallest}: Pick<TableOfPeople, 'smallest'>): boolean {
  return people > 0 && people < smallest
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
