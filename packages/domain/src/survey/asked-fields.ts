/** Questions of a survey that are asked beside something else: with an idea, with a registration for an event. */
import type {AnswerProblem, Answers, Question, Survey} from '@saha/contract'
import {checkAnswers} from './check-answers.ts'

/** The fields of something as the one page of a survey. */
export function formOf(fields: readonly Question[]): Survey {
  return {pages: [{id: 'fields', questions: [...fields]}]}
}

/** What is wrong with answers; see `checkAnswers`. */
export function checkFields(fields: readonly Question[], answers: Answers): AnswerProblem[] {
  return checkAnswers(formOf(fields), answers)
}
