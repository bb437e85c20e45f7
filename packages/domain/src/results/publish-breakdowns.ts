import type {Breakdown, BreakdownGroup, BreakdownResult, Survey} from '@saha/contract'
import {testIndependence} from '../statistics/independence.ts'
import {planBreakdown, type BreakdownPlan} from '../survey/breakdown-plan.ts'
import {ROUNDING, type KnownRanges, type PublishedQuestions} from './breakdown-table.ts'
import {finestTable, type FinestTable} from './finest-table.ts'
import {groupsOfParts} from './joined-counts.ts'
import type {Part} from './joining.ts'
import {knowBoth, type ProtectedTable} from './protect-table.ts'

/**
 * What may be published of the breakdowns that a survey declares, once it has closed: tables that grew before everybody's
 * eyes would tell of those who came between two publications. Answers and groups are put together until nine in ten cells
 * can be shown. Counts are rounded to the nearest multiple of 5, and withheld where they would single people out.
 *
 * @param published the same exact counts and the same questions as in the snapshot beside them: what is told there is
 *   part of what a reader could work a cell out from.
 * @returns in the order in which they are declared; `undefined` where the survey declares none.
 */
export function publishBreakdowns(
  survey: Survey,
  published: PublishedQuestions,
): BreakdownResult[] | undefined {
  // What one table tells of a number that a single question withholds is known when the next one is published.
  let ranges: KnownRanges = new Map()
  return survey.breakdowns?.flatMap((breakdown) => {
    const plan = planBreakdown(survey, breakdown)
    if (!plan) return []
    const isFiner = holdsAnother(breakdown, survey)
    const finest = isFiner ? undefined : finestTable(plan, published, sharesTwo(breakdown, survey), ranges)
    if (finest) ranges = knowBoth(ranges, finest.shown.known)
    return [resultOf(plan, finest ?? (isFiner ? 'coarser-declared' : 'too-few'))]
  })
}

/**
 * Whether a table parts what another table tells already. Each would tell of the other's cells, also by the few who left
 * the third question out, so that nothing is told of the finer one.
 */
function holdsAnother(one: Breakdown, {breakdowns = []}: Survey): boolean {
  const parts = new Set([one.question, ...one.by])
  return breakdowns.some(
    (other) => other.by.length < one.by.length && [other.question, ...other.by].every((id) => parts.has(id)),
  )
}

/** Whether another table has two of its questions as well, and so tells of the same pairs of answers. */
function sharesTwo(one: Breakdown, {breakdowns = []}: Survey): boolean {
  const parts = new Set([one.question, ...one.by])
  return breakdowns.some(
    (other) => other.id !== one.id && [other.question, ...other.by].filter((id) => parts.has(id)).length > 1,
  )
}

/** @param found the table as it can be shown, or why it cannot. */
function resultOf(
  {breakdown, question}: BreakdownPlan,
  found: FinestTable | NonNullable<BreakdownResult['notShown']>,
): BreakdownResult {
  const about = {breakdown: breakdown.id, question: breakdown.question, by: breakdown.by, rounding: ROUNDING}
  if (typeof found === 'string')
    return {...about, answers: [], groups: [], independence: null, notShown: found}
  const {joined, shown} = found
  const groups = groupsOfParts(joined.by).map((cells, column) => groupOf(cells, shown, column))
  return {
    ...about,
    answers: joined.answers.map((part) => [...part]),
    groups,
    independence: question.type === 'multiple' ? null : independenceOf(groups),
  }
}

function groupOf(
  cells: readonly Part[],
  {counts, groups, over90}: ProtectedTable,
  column: number,
): BreakdownGroup {
  const over = [...over90.keys()].filter((row) => over90[row]?.[column] === true)
  return {
    cells: cells.map((part) => [...part]),
    people: groups[column] ?? null,
    counts: counts.map((row) => row[column] ?? null),
    ...(over.length > 0 && {over90: over}),
  }
}

function independenceOf(groups: readonly BreakdownGroup[]) {
  const rows = groups.map(({counts}) => counts.flatMap((count) => count ?? []))
  return rows.every((row, at) => row.length === groups[at]?.counts.length) ? testIndependence(rows) : null
}
