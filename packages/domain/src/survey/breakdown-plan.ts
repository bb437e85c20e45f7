import type {AnswerableQuestion, Breakdown, MunicipalMap, Survey} from '@saha/contract'
import {cellsOf} from './cells.ts'
import {answerableQuestions} from './questions.ts'

/** Kinds of questions whose answers can be parted. Of dates only those that are counted by month or year. */
const parted: ReadonlySet<string> = new Set([
  'single',
  'multiple',
  'scale',
  'rating',
  'number',
  'date',
  'place',
])

/** Kinds of questions that put everybody who answers them into exactly one group. */
const parting: ReadonlySet<string> = new Set(['single', 'scale', 'rating', 'number', 'place'])

/** A breakdown with what it is made of. */
export interface BreakdownPlan {
  breakdown: Breakdown
  question: AnswerableQuestion
  /** Cells of the question, in its order. */
  answers: readonly string[]
  /** The questions that make the groups, in the order of the breakdown, with their cells. */
  by: readonly {question: AnswerableQuestion; cells: readonly string[]}[]
  /** Cells of the questions of `by`, every combination, the last question changing fastest. */
  groups: readonly (readonly string[])[]
}

/** Whether the answers to a question can be parted by groups. */
export function canBeParted(question: AnswerableQuestion): boolean {
  return parted.has(question.type) && (question.type !== 'date' || question.countBy !== undefined)
}

/** Whether the answers to a question can part those to another one. */
export function canPart(question: AnswerableQuestion): boolean {
  return parting.has(question.type)
}

/** How many groups these questions make together. */
export function countGroups(by: readonly AnswerableQuestion[], map?: MunicipalMap): number {
  return by.reduce((groups, question) => groups * cellsOf(question, map).length, 1)
}

/** What a breakdown shows; `undefined` where a question that it names is not there. */
export function planBreakdown(survey: Survey, breakdown: Breakdown): BreakdownPlan | undefined {
  const questions = new Map(answerableQuestions(survey).map((question) => [question.id, question]))
  const question = questions.get(breakdown.question)
  const by = breakdown.by.flatMap((id) => {
    const one = questions.get(id)
    return one ? [{question: one, cells: cellsOf(one, survey.map)}] : []
  })
  if (!question || by.length < breakdown.by.length) return undefined
  const groups = by.reduce<string[][]>(
    (before, {cells}) => before.flatMap((group) => cells.map((cell) => [...group, cell])),
    [[]],
  )
  return {breakdown, question, answers: cellsOf(question, survey.map), by, groups}
}
