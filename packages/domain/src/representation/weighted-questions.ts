import type {
  AnswerableQuestion,
  BreakdownResult,
  CellCount,
  QuestionResult,
  RepresentationMargin,
  Survey,
  WeightedCell,
  WeightedQuestion,
} from '@saha/contract'
import type {QuestionTally} from '../results/groups.ts'
import {shareBase} from '../statistics/share-base.ts'
import {canBeParted} from '../survey/breakdown-plan.ts'
import {ANSWERED, DECLINED} from '../survey/cells.ts'
import {answerableQuestions} from '../survey/questions.ts'
import {coarse, openness, roundingFor, type Reach} from './coarse-shares.ts'

/** What weighted percentages are made of. */
export interface WeightedNeeds {
  survey: Survey
  /** As they are published. */
  questions: readonly QuestionResult[]
  breakdowns: readonly BreakdownResult[]
  margins: readonly Pick<RepresentationMargin, 'question'>[]
  /** Question id to its cells: weights of the people in them. */
  tally: ReadonlyMap<string, QuestionTally>
  reach: Reach
  /** Smallest group of people to publish. */
  smallest: number
}

/**
 * Answers before and after weighting, side by side: of questions that everybody answers with choices, a scale, a number, a
 * day or a place, of which nothing is withheld, neither of the question nor of a breakdown of it by a margin. Of more than
 * two answers of which everybody gives one, the answer given most stands alone: percentages that make up a whole tell more
 * together than each leaves open, as three do that were all rounded up.
 *
 * @returns in the order of the survey.
 */
export function weightQuestions(needs: WeightedNeeds): WeightedQuestion[] {
  const {survey, questions, margins} = needs
  const results = new Map(questions.map((result) => [result.question, result]))
  const weighedBy = new Set(margins.map(({question}) => question))
  return answerableQuestions(survey).flatMap((question) => {
    const result = results.get(question.id)
    const isMeant = result && canBeParted(question) && !weighedBy.has(question.id)
    if (!isMeant || isPartlyWithheld(question.id, weighedBy, needs.breakdowns)) return []
    return weightQuestion(question, result, needs) ?? []
  })
}

function weightQuestion(
  question: AnswerableQuestion,
  result: QuestionResult,
  {survey, tally, reach, smallest}: WeightedNeeds,
): WeightedQuestion | undefined {
  const weights = tally.get(question.id) ?? new Map<string, number>()
  const weightIn = (cell: string) => weights.get(cell) ?? 0
  const {people: all, outside} = shareBase(question, result, survey)
  const weighted = {
    people: weightIn(ANSWERED),
    declined: weightIn(DECLINED),
    cells: result.cells.map(({cell}) => ({cell, count: weightIn(cell)})),
  }
  const {people: base} = shareBase(question, weighted, survey)
  const shown = result.cells.filter(({cell}) => !outside.has(cell))
  if (all === null || base === null || shown.length === 0) return undefined
  const open = openness(reach.spread, base, smallest)
  const rounding = roundingFor(open)
  if (!rounding) return undefined
  if (shown.some(({count}) => count === null)) return undefined
  const makeUpWhole = question.type !== 'multiple' && shown.length > 2
  const cells = (makeUpWhole ? mostGiven(shown) : shown).flatMap(({cell, count}): WeightedCell[] => {
    if (count === null) return []
    const percent = (weight: number) => Math.min(100, (100 * weight) / base)
    const bounds = {low: percent(reach.lightest(count)), high: percent(reach.heaviest(count))}
    return [
      {
        cell,
        raw: Math.round((100 * count) / all / rounding) * rounding,
        weighted: coarse(percent(weightIn(cell)), bounds, rounding, open),
      },
    ]
  })
  return {question: question.id, rounding, cells}
}

/** The first of those that most people gave: which one it is, the published counts tell. */
function mostGiven(cells: readonly CellCount[]): readonly CellCount[] {
  const most = Math.max(...cells.map(({count}) => count ?? 0))
  return cells.filter(({count}) => count === most).slice(0, 1)
}

/** Whether something is withheld of how the groups of a margin answered a question, or told of several cells together. */
function isPartlyWithheld(
  question: string,
  margins: ReadonlySet<string>,
  breakdowns: readonly BreakdownResult[],
): boolean {
  return breakdowns.some((breakdown) => {
    const named = [breakdown.question, ...breakdown.by]
    const isOfBoth = named.includes(question) && named.some((one) => margins.has(one))
    const {answers, groups} = breakdown
    const isWhole =
      [...answers, ...groups.flatMap(({cells}) => cells)].every((cells) => cells.length === 1) &&
      groups.every(({people, counts}) => people !== null && !counts.includes(null))
    return isOfBoth && (breakdown.notShown !== undefined || !isWhole)
  })
}
