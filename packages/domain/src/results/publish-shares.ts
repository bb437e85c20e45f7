import type {CellCount, SharesQuestion} from '@saha/contract'
import {shareSum} from '../survey/kinds/shares.ts'
import type {Groups, QuestionTally} from './groups.ts'
import {groupsAround} from './publish-ticks.ts'
import {withholdWithin} from './withhold.ts'

/**
 * What is shown of shares: per option, how many people gave it something, as ticks; and what everybody who answered
 * gave it on average.
 *
 * An average says how much a small group gave when few gave anything. It is withheld when some, but fewer than
 * `smallest` people gave to the option. Because all averages make up the total, the next smaller ones are withheld with
 * it, until there are two and one of them has enough givers. Averages are rounded to a thousandth of the total.
 */
export function publishShares(
  question: SharesQuestion,
  tally: QuestionTally,
  groups: Groups,
  smallest: number,
): CellCount[] {
  const rows = question.options.map(({id}) => ({
    cell: id,
    givers: tally.get(id) ?? 0,
    given: tally.get(shareSum(id)) ?? 0,
  }))
  const withheld = groups.answered < smallest ? new Set(rows) : withheldMeans(rows, smallest)
  return rows.map((row) => ({
    cell: row.cell,
    count: withholdWithin(row.givers, groupsAround(groups), smallest),
    mean: withheld.has(row) ? null : meanOf(row.given, groups.answered, question.total),
  }))
}

interface ShareRow {
  givers: number
  given: number
}

function withheldMeans<Row extends ShareRow>(rows: readonly Row[], smallest: number): Set<Row> {
  const given = rows.filter(({givers}) => givers > 0)
  const withheld = new Set(given.filter(({givers}) => givers < smallest))
  const others = given.filter((row) => !withheld.has(row)).sort((a, b) => a.given - b.given)
  for (const row of others) {
    const hasEnough = [...withheld].some(({givers}) => givers >= smallest)
    if (withheld.size === 0 || (withheld.size > 1 && hasEnough)) break
    withheld.add(row)
  }
  return withheld
}

function meanOf(given: number, people: number, total: number): number {
  return Number(((Math.round((given / people / total) * 1000) / 1000) * total).toFixed(3))
}
