import type {Part, Parting} from './joining.ts'

/** How the lines of a table are put together: its answers, and the cells of each question that makes its groups. */
export interface Joined {
  answers: Parting
  by: readonly Parting[]
}

/** People of a table: by what they answered (rows) and by group (columns), and of each group. */
export interface JoinedCounts {
  counts: readonly (readonly number[])[]
  groups: readonly number[]
}

/** The groups that parts make, every combination, the last question changing fastest. */
export function groupsOfParts(by: readonly Parting[]): Part[][] {
  return by.reduce<Part[][]>(
    (before, parting) => before.flatMap((group) => parting.map((part) => [...group, part])),
    [[]],
  )
}

/**
 * Adds up what stands together.
 *
 * @param fine every answer and every group by itself.
 * @param declared the same of the questions: each cell alone.
 */
export function joinCounts(fine: JoinedCounts, declared: Joined, joined: Joined): JoinedCounts {
  const rowOf = placesOf(declared.answers, joined.answers)
  const columnOf = declared.by.reduce<number[]>(
    (before, parting, at) => {
      const parts = joined.by[at] ?? []
      const places = placesOf(parting, parts)
      return before.flatMap((group) => places.map((place) => group * parts.length + place))
    },
    [0],
  )
  const columns = Math.max(0, ...columnOf) + 1
  const counts = joined.answers.map(() => Array.from({length: columns}, () => 0))
  const groups = Array.from({length: columns}, () => 0)
  for (const [row, line] of fine.counts.entries())
    for (const [column, people] of line.entries())
      add(counts[rowOf[row] ?? 0] ?? [], columnOf[column], people)
  for (const [column, people] of fine.groups.entries()) add(groups, columnOf[column], people)
  return {counts, groups}
}

function add(line: number[], at = 0, people = 0): void {
  line[at] = (line[at] ?? 0) + people
}

/** For each cell, which part it is in. */
function placesOf(declared: Parting, parts: Parting): number[] {
  return declared.flat().map((cell) => parts.findIndex((part) => part.includes(cell)))
}
