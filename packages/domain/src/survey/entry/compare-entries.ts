import type {Answers, Survey} from '@saha/contract'
import {canonicalJson} from '../../text/canonical-json.ts'
import {ownAnswer} from '../own-answer.ts'
import {answerableQuestions} from '../questions.ts'

/**
 * Where two people, or one person twice, read a form on paper differently.
 *
 * @returns ids of questions whose answers are not the same, in the order of the form; empty when both agree.
 */
export function differencesBetween(survey: Survey, first: Answers, second: Answers): string[] {
  const written = (answers: Answers, id: string) => canonicalJson(ownAnswer(answers, id) ?? {none: true})
  return answerableQuestions(survey)
    .map(({id}) => id)
    .filter((id) => {
      const isDeclined = [first, second].map((answers) => ownAnswer(answers, id) === null)
      return isDeclined[0] !== isDeclined[1] || written(first, id) !== written(second, id)
    })
}
