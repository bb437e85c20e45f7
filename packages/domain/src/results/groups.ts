import {ANSWERED, DECLINED, UNASKED} from '../survey/cells.ts'
import {withholdLine} from './withhold.ts'

/** Counts of one question by cell, as counted. Absent cells hold nobody. */
export type QuestionTally = ReadonlyMap<string, number>

/** Everybody who sent the form, parted by what they did with one question. */
export interface Groups {
  people: number
  answered: number
  declined: number
  unanswered: number
  unasked: number
}

/** The groups of a question. */
export function groupsOf(people: number, tally: QuestionTally): Groups {
  const [answered, declined, unasked] = [ANSWERED, DECLINED, UNASKED].map((cell) => tally.get(cell) ?? 0)
  const given = {answered: answered ?? 0, declined: declined ?? 0, unasked: unasked ?? 0}
  return {people, ...given, unanswered: people - given.answered - given.declined - given.unasked}
}

/** What is shown of the groups of a question, and of a line of cells that its answers fall into. */
export interface ShownLine {
  people: number | null
  declined: number | null
  unanswered: number | null
  unasked: number | null
  cells: (number | null)[]
}

/**
 * Withholds among cells that do not overlap and hold everybody who answered, and the groups beside them: one line,
 * whose sum, all people, is published. When many were asked and many were not, how many is taken to be known from the
 * question that decided, and the line is that of the people asked.
 */
export function withholdGroups(groups: Groups, counts: readonly number[], smallest: number): ShownLine {
  const {people, declined, unanswered, unasked} = groups
  const isBranch = unasked >= smallest && people - unasked >= smallest
  const line = withholdLine([...counts, declined, unanswered, isBranch ? 0 : unasked], smallest)
  const cells = line.slice(0, counts.length)
  const [shownDeclined = null, shownUnanswered = null, inLine = null] = line.slice(counts.length)
  const shownUnasked = isBranch ? unasked : inLine
  const beside = sum([shownDeclined, shownUnanswered, shownUnasked])
  return {
    // Who answered follows from the groups beside them, or from the cells; otherwise it would give one away.
    people: beside === null ? sum(cells) : people - beside,
    declined: shownDeclined,
    unanswered: shownUnanswered,
    unasked: shownUnasked,
    cells,
  }
}

/** Sum of counts; `null` when one of them is withheld. */
export function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (whole, count) => (whole === null || count === null ? null : whole + count),
    0,
  )
}
