/** Two rounds of the same survey, held against each other by what was published of each. */
import type {AnswerableQuestion, Text} from '@saha/contract'
import {differenceOf, type Difference} from '../statistics/difference.ts'
import {answerableQuestions} from '../survey/questions.ts'
import {canonicalJson} from '../text/canonical-json.ts'
import {cellShare, type CellShare} from './cell-share.ts'
import type {ReportedResults} from './report-words.ts'

/** One answer in both rounds; `undefined` where it is withheld or nobody was counted. */
export interface ComparedCell {
  cell: string
  earlier: CellShare | undefined
  later: CellShare | undefined
  difference: Difference | undefined
}

export interface ComparedQuestion {
  /** As the later round asked it. */
  question: AnswerableQuestion
  cells: ComparedCell[]
}

/**
 * Why a question of the later round cannot be compared. `new`: the earlier one did not have it. `reworded`: it was asked in
 * other words, or with other answers, in one of the languages: other answers may come of that alone. `uncounted`: its
 * answers are not counted in cells of people.
 */
export interface Incomparable {
  question: AnswerableQuestion
  why: 'new' | 'reworded' | 'uncounted'
}

export interface ComparedRounds {
  /** In the order of the later round. */
  questions: ComparedQuestion[]
  apart: Incomparable[]
}

/** Only questions of the same id, words, kind and answers are compared: nothing else is the same question. */
export function compareRounds(earlier: ReportedResults, later: ReportedResults): ComparedRounds {
  const before = new Map(answerableQuestions(earlier.survey).map((one) => [one.id, one]))
  const compared: ComparedRounds = {questions: [], apart: []}
  for (const question of answerableQuestions(later.survey)) {
    const was = before.get(question.id)
    const [first, second] = [resultOf(earlier, question.id), resultOf(later, question.id)]
    if (!was || !first) compared.apart.push({question, why: 'new'})
    else if (asAsked(was) !== asAsked(question)) compared.apart.push({question, why: 'reworded'})
    else if (!second || second.cells.length === 0 || question.type === 'shares')
      compared.apart.push({question, why: 'uncounted'})
    else
      compared.questions.push({
        question,
        cells: second.cells.map(({cell}) => {
          const [then, now] = [cellShare(earlier.survey, first, cell), cellShare(later.survey, second, cell)]
          const difference = then && now && differenceOf(partOf(then), partOf(now))
          return {cell, earlier: then, later: now, difference}
        }),
      })
  }
  return compared
}

function resultOf({snapshot}: ReportedResults, question: string) {
  return snapshot.questions.find((one) => one.question === question)
}

function partOf({count, of}: CellShare) {
  return {hits: count, of}
}

/** Everything that a citizen reads and can answer; help and conditions may differ. */
function asAsked(question: AnswerableQuestion): string {
  const named = (some: readonly {id: string; text: Text}[] = []) => some.map(({id, text}) => ({id, text}))
  const {type, text} = question
  return canonicalJson({
    type,
    text,
    ...('options' in question && {options: named(question.options)}),
    ...(question.type === 'matrix' && {rows: named(question.rows), columns: named(question.columns)}),
    ...(question.type === 'scale' && {from: question.from, to: question.to}),
    ...(question.type === 'number' && {min: question.min, max: question.max, bands: question.bands ?? []}),
  })
}
