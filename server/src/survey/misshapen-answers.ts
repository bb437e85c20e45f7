import type {AnswerProblem, Survey} from '@saha/contract'
import {answerableQuestions} from '@saha/domain'
import type {Misfit} from '../http/accept.ts'

/**
 * Names the answers of a form that are none at all, whatever was asked: a program that sends forms then learns where it
 * is wrong.
 *
 * @param misfits where the form departs from its shape.
 * @returns in the order of the survey; a question that it does not have is given as an empty text, never repeated.
 */
export function misshapenAnswers(survey: Survey, misfits: readonly Misfit[]): AnswerProblem[] {
  const named = new Set(misfits.flatMap(([field, question]) => (field === 'answers' ? [question] : [])))
  const misshapen = answerableQuestions(survey).filter(({id}) => named.delete(id))
  named.delete(undefined)
  return [
    ...misshapen.map(({id}): AnswerProblem => ({question: id, code: 'wrong-type'})),
    ...(named.size > 0 ? [{question: '', code: 'unknown-question' as const}] : []),
  ]
}
