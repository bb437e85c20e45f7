import type {AnswerableQuestion, CellCount, QuestionResult, SimpleCondition, Survey} from '@saha/contract'
import {bandsOf} from '../survey/bands.ts'
import {ANSWERED, DECLINED, UNASKED} from '../survey/cells.ts'
import {simpleHolds} from '../survey/conditions.ts'
import {dateCells} from '../survey/kinds/date.ts'
import {matrixCell} from '../survey/kinds/matrix.ts'
import {positionsOf, rankingCell} from '../survey/kinds/ranking.ts'
import {answerableQuestions} from '../survey/questions.ts'
import type {QuestionTally} from './groups.ts'

interface Published {
  survey: Survey
  tally: ReadonlyMap<string, QuestionTally>
  results: ReadonlyMap<string, QuestionResult>
}

/**
 * How many people a comparison holds for, as far as published counts tell: one number where cells match it; where its
 * border runs through a band or a month, the people surely and the people possibly meant.
 *
 * @param people all who sent the form.
 * @returns `undefined` when one of the counts that it takes is withheld, or not published by itself.
 */
export function decidingCounts(
  {survey, tally, results}: Published,
  comparison: SimpleCondition,
  people: number,
): number[] | undefined {
  const question = answerableQuestions(survey).find(({id}) => id === comparison.question)
  const result = results.get(comparison.question)
  if (!question || !result) return undefined
  const counted = (cell: string) => tally.get(question.id)?.get(cell) ?? 0
  switch (comparison.is) {
    case 'answered':
      return result.people === null ? undefined : [counted(ANSWERED)]
    case 'declined':
      return result.declined === null ? undefined : [counted(DECLINED)]
    case 'unanswered': {
      if (result.people === null || result.declined === null) return undefined
      const without = people - counted(ANSWERED) - counted(DECLINED)
      return [without, without - counted(UNASKED)]
    }
    case 'chosen':
      // Of a district it is told how many chose or marked it, not how many chose it.
      if (question.type === 'place' && survey.map?.districts?.some(({id}) => id === comparison.option))
        return undefined
      return sumsOf(result.cells, [cellsOfChoice(question, comparison)])
    default:
      return sumsOf(result.cells, rangesOf(question, comparison))
  }
}

/** The sum of each group of cells; `undefined` when one of them is withheld. */
function sumsOf(cells: readonly CellCount[], groups: readonly string[][]): number[] | undefined {
  const counts = new Map(cells.map(({cell, count}) => [cell, count]))
  const shown = groups.map((names) => names.map((name) => counts.get(name) ?? null))
  if (shown.some((group) => group.includes(null))) return undefined
  return shown
    .filter((group) => group.length > 0)
    .map((group) => group.reduce<number>((sum, count) => sum + (count ?? 0), 0))
}

function cellsOfChoice(
  question: AnswerableQuestion,
  {option, row}: SimpleCondition & {is: 'chosen'},
): string[] {
  switch (question.type) {
    case 'matrix':
      return [matrixCell(row ?? '', option)]
    case 'ranking':
      return Array.from({length: positionsOf(question)}, (_, at) => rankingCell(option, at + 1))
    default:
      return [option]
  }
}

// Cells that lie within the comparison, and cells that it touches.
function rangesOf(question: AnswerableQuestion, comparison: SimpleCondition): string[][] {
  const ranges = cellRanges(question)
  const isWhole = ({low, high}: CellRange) =>
    simpleHolds(comparison, low) &&
    simpleHolds(comparison, high) &&
    (comparison.is !== 'equal' || low === high)
  const isTouched = ({low, high}: CellRange) =>
    simpleHolds(comparison, low) ||
    simpleHolds(comparison, high) ||
    (comparison.is === 'equal' && Number(low) <= comparison.value && comparison.value <= Number(high))
  return [ranges.filter(isWhole), ranges.filter(isTouched)].map((found) => found.map(({cell}) => cell))
}

interface CellRange {
  cell: string
  low: number | string
  high: number | string
}

function cellRanges(question: AnswerableQuestion): CellRange[] {
  switch (question.type) {
    case 'scale':
      return steps(question.from, question.to)
    case 'rating':
      return steps(1, 5)
    case 'number': {
      const step = 10 ** -(question.decimals ?? 0)
      return bandsOf(question).map(({from, to, isLast}) => ({
        cell: String(from),
        low: from,
        high: isLast ? to : Number((to - step).toFixed(question.decimals ?? 0)),
      }))
    }
    case 'date':
      // Days compare as texts: no day lies before its month's "-00" or after its "-99".
      return dateCells(question).map((cell) => ({cell, low: `${cell}-00`, high: `${cell}-99`}))
    default:
      return []
  }
}

function steps(from: number, to: number): CellRange[] {
  return Array.from({length: to - from + 1}, (_, step) => from + step).map((value) => ({
    cell: String(value),
    low: value,
    high: value,
  }))
}
