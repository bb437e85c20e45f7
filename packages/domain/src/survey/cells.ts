/**
 * What a survey counts. Every response adds to some cells of its questions; nothing else is counted, so that a
 * tally kept at write time is all that results ever need.
 */
import type {Answer, AnswerableQuestion, Answers, MunicipalMap, Survey} from '@saha/contract'
import {chosenIn} from './answer-shapes.ts'
import {bandsOf} from './bands.ts'
import {breakdownCells} from './breakdown-cells.ts'
import {ANSWERED, DECLINED, UNASKED, type CountedCell} from './counted-cell.ts'
import {dateCells, dateHits} from './kinds/date.ts'
import {matrixCells, matrixHits} from './kinds/matrix.ts'
import {rangeOf} from './kinds/numbers.ts'
import {placeCells, placeHits} from './kinds/place-cells.ts'
import {rankingCells, rankingHits} from './kinds/ranking.ts'
import {sharesHits} from './kinds/shares.ts'
import {ownAnswer} from './own-answer.ts'
import {pathThrough} from './paths.ts'
import {answerableQuestions, isAnswerable} from './questions.ts'

export {bandsOf, type Band} from './bands.ts'
export {ANSWERED, DECLINED, UNASKED, type CountedCell} from './counted-cell.ts'

/**
 * The cells of a question that are published, in the order in which they are shown. Words, contact details, consent and
 * photos have none. The squares of places are published apart.
 *
 * @param map of the survey, if it has one.
 */
export function cellsOf(question: AnswerableQuestion, map?: MunicipalMap): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'shares':
      return question.options.map(({id}) => id)
    case 'ranking':
      return rankingCells(question)
    case 'matrix':
      return matrixCells(question)
    case 'scale':
    case 'rating': {
      const {min, max} = rangeOf(question)
      return Array.from({length: max - min + 1}, (_, step) => String(min + step))
    }
    case 'number':
      return bandsOf(question).map(({from}) => String(from))
    case 'date':
      return dateCells(question)
    case 'place':
      return placeCells(question, map)
    default:
      return []
  }
}

/**
 * Everything that one response adds to: its questions in the order of the survey, then the breakdowns that it declares.
 * Of contact details only that they were given.
 *
 * @param answers checked, and whole: with the contact details that are stored apart.
 */
export function countedCells(survey: Survey, answers: Answers): CountedCell[] {
  const asked = pathThrough(survey, answers).pages.flatMap(({questions}) => questions.filter(isAnswerable))
  const questions = answerableQuestions(survey)
  const led = asked.length < questions.length ? new Set(asked) : undefined
  const counted = questions.flatMap((question): CountedCell[] => {
    if (led && !led.has(question)) return [{question: question.id, cell: UNASKED}]
    const answer = ownAnswer(answers, question.id)
    if (answer === undefined) return []
    if (answer === null) return [{question: question.id, cell: DECLINED}]
    return [{cell: ANSWERED}, ...cellsHit(question, answer, survey.map)].map((hit) => ({
      question: question.id,
      ...hit,
    }))
  })
  return [...counted, ...breakdownCells(survey, counted)]
}

function cellsHit(
  question: AnswerableQuestion,
  answer: NonNullable<Answer>,
  map: MunicipalMap | undefined,
): Omit<CountedCell, 'question'>[] {
  if (question.type === 'shares')
    return sharesHits(answer).map(({cell, by}) => (by === 1 ? {cell} : {cell, by}))
  if (question.type === 'place') return placeHits(question, answer, map).map((cell) => ({cell}))
  return namesHit(question, answer).map((cell) => ({cell}))
}

function namesHit(question: AnswerableQuestion, answer: NonNullable<Answer>): readonly string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return chosenIn(answer)
    case 'ranking':
      return rankingHits(answer)
    case 'matrix':
      return matrixHits(answer)
    case 'scale':
    case 'rating':
      return [String(answer)]
    case 'number': {
      const band = bandsOf(question).findLast(({from}) => from <= Number(answer))
      return band ? [String(band.from)] : []
    }
    case 'date':
      return dateHits(question, answer)
    default:
      return []
  }
}
