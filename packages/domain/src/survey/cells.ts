/**
 * What a survey counts. Every response adds one to some cells of its questions; nothing else is counted, so that a
 * tally kept at write time is all that results ever need.
 */
import type {Answer, AnswerableQuestion, Answers, NumberQuestion, Survey} from '@saha/contract'
import {ownAnswer} from './check-answers.ts'
import {answerableQuestions} from './questions.ts'

/** Cell of the people who gave an answer. */
export const ANSWERED = '+'
/** Cell of the people who would rather not say. */
export const DECLINED = '-'

/** One thing that a response adds 1 to. */
export interface CountedCell {
  question: string
  cell: string
}

/** The cells of a question that are published, in the order in which they are shown. Texts have none. */
export function cellsOf(question: AnswerableQuestion): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({id}) => id)
    case 'scale':
      return Array.from({length: question.to - question.from + 1}, (_, step) => String(question.from + step))
    case 'number':
      return bandsOf(question).map(({from}) => String(from))
    case 'short-text':
    case 'long-text':
      return []
  }
}

/** Numbers from `from` (included) to `to` (not included, but for the last band). */
export interface Band {
  from: number
  to: number
  isLast: boolean
}

/** The bands in which the answers to a number question are counted, rising. */
export function bandsOf(question: NumberQuestion): Band[] {
  const starts = [question.min, ...(question.bands ?? evenStarts(question))]
  return starts.map((from, position) => ({
    from,
    to: starts[position + 1] ?? question.max,
    isLast: position === starts.length - 1,
  }))
}

/** Everything that one response adds 1 to, in the order of the survey. The answers have been checked. */
export function countedCells(survey: Survey, answers: Answers): CountedCell[] {
  return answerableQuestions(survey).flatMap((question) => {
    const answer = ownAnswer(answers, question.id)
    if (answer === undefined) return []
    if (answer === null) return [{question: question.id, cell: DECLINED}]
    return [ANSWERED, ...cellsHit(question, answer)].map((cell) => ({question: question.id, cell}))
  })
}

function cellsHit(question: AnswerableQuestion, answer: NonNullable<Answer>): string[] {
  if (question.type === 'short-text' || question.type === 'long-text') return []
  if (question.type !== 'number') return Array.isArray(answer) ? answer : [String(answer)]
  const band = bandsOf(question).findLast(({from}) => from <= Number(answer))
  return band ? [String(band.from)] : []
}

function evenStarts({min, max, decimals = 0}: NumberQuestion): number[] {
  const unit = 10 ** decimals
  const values = Math.round((max - min) * unit) + 1
  const width = Math.ceil(values / Math.min(values, 10))
  const starts: number[] = []
  for (let value = width; value < values; value += width)
    starts.push(Number((min + value / unit).toFixed(decimals)))
  return starts
}
