/**
 * Withholds cells of a two-way table of people, so that nobody can be singled out: not by a small cell, and not by
 * working one out from cells around it, groups, and the exact counts of the single questions.
 *
 * Complementary cells are found one after the other, each checked against the exact range that remains (Hundepool et
 * al., Statistical Disclosure Control, 2012, section 4.4; Cox, JASA 90, 1995, for ranges as flows in a network). Finding
 * the fewest is too hard in general (Kelly, Golden and Assad, Networks 22, 1992); the choice here is greedy.
 */
import {rangeOfArc, type Arc} from './arc-range.ts'
import {isNearlyAll, NEARLY_ALL, tellsNearlyAll} from './nearly-all.ts'
import {rangeOfRounded, roundToNearest, type PeopleRange} from './rounding.ts'
import {
  groupRounding,
  isFew,
  networkOf,
  wholeOf,
  type Margin,
  type Column,
  type Line,
  type TableNetwork,
  type TableOfPeople,
} from './table-network.ts'

/** What is published of a table. */
export interface ProtectedTable {
  /** As the table's `counts`, rounded; `null` when withheld. Shown ones are 0 or at least `smallest` before rounding. */
  counts: (number | null)[][]
  /** As the table's `groups`, rounded; `null` when withheld, with all cells of the group. */
  groups: (number | null)[]
  /** By row and column: the count is withheld, and no less than nine in ten of the group gave this answer. */
  over90: boolean[][]
  /** Of numbers that the single questions withhold, by name: what is known now, with this table. */
  known: ReadonlyMap<string, PeopleRange>
}

/**
 * What is published of a table. No withheld cell or group can be bounded to a range narrower than `smallest` by what is
 * shown with it; if nothing else helps, everything is withheld. Percentages are to be taken of what is returned.
 */
export function protectTable(table: TableOfPeople): ProtectedTable {
  if (!table.columns && table.groups.some((group, at) => !mayTellGroup(group, at, table)))
    return withheldTable(table)
  if (!table.isMultiple) return withhold(table, table.counts.length, new Set())
  // Of a multiple choice each option is a table of its own: who ticked it, and who did not. They share their groups.
  const hidden = new Set<number>()
  const ticks = table.counts[0]?.map((_, column) => mostTicks(table, column))
  const limited = {...table, ...(ticks && {ticks})}
  for (;;) {
    const options = table.counts.map((_, row) => withhold(optionOf(limited, row), 1, hidden))
    const groups = options[0]?.groups ?? []
    const counts = options.flatMap((option) => option.counts)
    const over90 = options.flatMap((option) => option.over90)
    const more = [...groups.keys()].filter(
      (column) =>
        !hidden.has(column) &&
        (options.some((option) => option.groups[column] === null) ||
          tellsTicks(
            table,
            groups[column] ?? null,
            options.map(({mosts}) => mosts[0]?.[column] ?? 0),
            counts.map((row) => row[column] === null),
          )),
    )
    if (more.length === 0)
      return {
        counts,
        groups,
        over90,
        known: options.map(({known}) => known).reduce(knowBoth, new Map()),
      }
    for (const column of more) hidden.add(column)
  }
}

/** More people of a group than ticks of its options cannot have answered: even if each option were shown. */
function mostTicks({counts, rounding, smallest}: TableOfPeople, column: number): number {
  return counts
    .map((row) => row[column] ?? 0)
    .map((people) =>
      Math.max(people, rangeOfRounded(roundToNearest(people, rounding), rounding, smallest).most),
    )
    .reduce((sum, most) => sum + most, 0)
}

/**
 * Everybody who answered ticked something: whom the other options leave over ticked this one. Whether a withheld one is
 * bounded by that to a range that is too narrow.
 *
 * @param mosts of each option, how many may have ticked it.
 */
function tellsTicks(
  table: TableOfPeople,
  group: number | null,
  mosts: readonly number[],
  isHidden: readonly boolean[],
): boolean {
  if (group === null) return false
  const everybody = rangeOfRounded(group, groupRounding(table), table.smallest).most
  const ticks = mosts.reduce((sum, most) => sum + most, 0)
  return mosts.some((most, at) => {
    const least = everybody - (ticks - most)
    return isHidden[at] === true && least > 0 && most - least < table.smallest
  })
}

/**
 * A table of which nothing is told. So it is where two questions make groups, and one of these is small: groups would
 * have to be withheld along both questions at once, and with them most of the table.
 */
function withheldTable({counts, groups}: Pick<TableOfPeople, 'counts' | 'groups'>): ProtectedTable {
  return {
    counts: counts.map((row) => row.map(() => null)),
    groups: groups.map(() => null),
    over90: counts.map((row) => row.map(() => false)),
    known: new Map(),
  }
}

/** What is known when both are. */
export function knowBoth(
  one: ReadonlyMap<string, PeopleRange>,
  other: ReadonlyMap<string, PeopleRange>,
): Map<string, PeopleRange> {
  const both = new Map(one)
  for (const [name, {least, most}] of other) {
    const before = one.get(name)
    both.set(name, {
      least: Math.max(least, before?.least ?? least),
      most: Math.min(most, before?.most ?? most),
    })
  }
  return both
}

function optionOf(table: TableOfPeople, row: number): TableOfPeople {
  const ticks = table.counts[row] ?? []
  const {people, isShown} = table.rows[row] ?? {people: 0, isShown: false}
  const {notAnswered} = table
  const others = {
    people: table.people - notAnswered.people - people,
    isShown: isShown && notAnswered.isShown,
  }
  return {
    ...table,
    counts: [ticks, table.groups.map((group, column) => group - (ticks[column] ?? 0))],
    rows: [wholeOf({people, isShown}), wholeOf(others)],
  }
}

/** A table of which more and more is withheld. */
interface Work {
  table: TableOfPeople
  network: TableNetwork
  hidden: Set<Arc>
  /** Arcs known to be safe: what is withheld later only widens what can be worked out. */
  safe: Set<Arc>
}

function withhold(
  table: TableOfPeople,
  published: number,
  without: ReadonlySet<number>,
): ProtectedTable & {mosts: number[][]} {
  const network = networkOf(table, published)
  const work: Work = {table, network, hidden: new Set(), safe: new Set()}
  const over90 = new Set<Arc>()
  for (const [at, column] of network.columns.entries()) {
    if (without.has(at) || !mayTellGroup(column.group.people, at, table)) hideGroup(work, column)
    else for (const cell of withholdInGroup(work, column, at)) over90.add(cell)
  }
  const arcs = [
    ...network.columns.flatMap(({group, cells}) => [group, ...cells]),
    ...network.apart,
    ...network.withheld,
  ]
  for (;;) {
    const arc = arcs.find((one) => !isProtected(work, one))
    if (!arc || !withholdBeside(work, arc)) break
  }
  const shown = (arc: Arc, rounding: number) =>
    work.hidden.has(arc) ? null : roundToNearest(arc.people, rounding)
  const byRow = <Value>(valueOf: (cell: Arc, column: Column) => Value) =>
    Array.from({length: published}, (_, row) =>
      network.columns.flatMap((column) =>
        column.cells.slice(row, row + 1).map((cell) => valueOf(cell, column)),
      ),
    )
  return {
    counts: byRow((cell) => shown(cell, table.rounding)),
    groups: network.columns.map(({group}) => shown(group, groupRounding(table))),
    over90: byRow((cell, {group}) => over90.has(cell) && !work.hidden.has(group)),
    mosts: byRow((cell) =>
      table.isMultiple ? rangeOfArc(network.arcs, cell, table.people).most : cell.most,
    ),
    known: new Map(
      network.withheld.flatMap((arc) =>
        arc.name === undefined ? [] : [[arc.name, rangeOfArc(network.arcs, arc, table.people)]],
      ),
    ),
  }
}

/** @returns cells of which it is told that at least nine in ten of the group are in them. */
function withholdInGroup(work: Work, {group, cells}: Column, at: number): Arc[] {
  const {table} = work
  const most = cells.find((cell) => holdsNearlyAll(cell, group, table))
  for (const [row, cell] of cells.entries())
    if (most || !mayTellCell(cell, table.rows[row], table.columns?.[at], table)) hide(work, cell)
  if (!most || !tellsNearlyAll(group.least, table.smallest)) return []
  most.least = Math.ceil(NEARLY_ALL * group.least)
  return [most]
}

function holdsNearlyAll(cell: Arc, group: Arc, table: TableOfPeople): boolean {
  return isNearlyAll(
    {people: cell.people, of: group.people},
    {
      people: roundToNearest(cell.people, table.rounding),
      of: roundToNearest(group.people, groupRounding(table)),
    },
  )
}

/** What the single questions withhold, a group of the same people would tell at least in part. */
function mayTellGroup(people: number, column: number, table: TableOfPeople): boolean {
  return !isFew(people, table) && (people === 0 || table.isTold[column] === true)
}

/** The same of a cell; and what it leaves of those who are told of exactly must not be a few either. */
function mayTellCell(
  {people}: Arc,
  row: Line | undefined,
  column: Line | undefined,
  table: TableOfPeople,
): boolean {
  if (people === 0) return true
  const isLeft = (whole: Margin | undefined) => whole?.isShown === true && isFew(whole.people - people, table)
  return !isFew(people, table) && row?.isTold !== false && !isLeft(row) && !isLeft(column)
}

function hide({table, hidden}: Work, arc: Arc): void {
  arc.least = 0
  arc.most = table.people
  hidden.add(arc)
}

/** A group with all its cells; its number stays where the single questions tell it exactly. */
function hideGroup(work: Work, {group, cells}: Column): void {
  for (const arc of work.network.known.has(group) ? cells : [group, ...cells]) hide(work, arc)
}

function isProtected(work: Work, arc: Arc): boolean {
  const {table, network, hidden, safe} = work
  const isHidden = hidden.has(arc) || network.withheld.includes(arc)
  if (safe.has(arc) || (!isHidden && !network.apart.includes(arc))) return true
  const {least, most} = rangeOfArc(network.arcs, arc, table.smallest)
  const isFine = isHidden ? most - least >= table.smallest : least === 0 || most >= table.smallest
  if (isFine) safe.add(arc)
  return isFine
}

/** Withholds something more, so that less can be worked out of an arc. @returns whether there was anything left. */
function withholdBeside(work: Work, arc: Arc): boolean {
  const {network, hidden} = work
  const shown = network.columns.flatMap(({cells}) => cells).filter((cell) => !hidden.has(cell))
  const isBeside = (cell: Arc) => [cell.from, cell.to].some((node) => node === arc.from || node === arc.to)
  const candidates = shown.toSorted(
    (a, b) => Number(isBeside(b)) - Number(isBeside(a)) || sizeOf(a) - sizeOf(b),
  )
  const cell = candidates.find((one) => suffices(work, arc, one)) ?? candidates[0]
  const isOf = ({group: {to}}: Column) => to === arc.to || to === arc.from
  const groups = network.columns.filter(({group}) => !hidden.has(group) && !network.known.has(group))
  const group = groups.toSorted(
    (a, b) => Number(isOf(b)) - Number(isOf(a)) || sizeOf(a.group) - sizeOf(b.group),
  )[0]
  // What is told of whole groups is blurred by other groups.
  const isOfGroups =
    network.columns.some((one) => one.group === arc) ||
    network.apart.includes(arc) ||
    network.withheld.includes(arc)
  if (cell && (!isOfGroups || !group || suffices(work, arc, cell))) hide(work, cell)
  else if (group) hideGroup(work, group)
  return cell !== undefined || group !== undefined
}

// Zeros last: to withhold one blurs little.
function sizeOf({people}: Arc): number {
  return people === 0 ? Number.MAX_SAFE_INTEGER : people
}

function suffices(work: Work, arc: Arc, cell: Arc): boolean {
  const {least, most} = cell
  hide(work, cell)
  if (isProtected(work, arc) && isProtected(work, cell)) return true
  work.hidden.delete(cell)
  for (const one of [arc, cell]) work.safe.delete(one)
  Object.assign(cell, {least, most})
  return false
}
