import type {Problem} from '@saha/contract'
import {answerableQuestions, type EntryMistake} from '@saha/domain'
import type {FormProblem} from '../fields.ts'
import type {Filling} from './filling.ts'
import {problemWords} from './problem-words.ts'
import {atFields} from './typed-answers.ts'

/** Each with the number of its question. */
export function inWords({visit, survey}: Filling, mistakes: readonly EntryMistake[]): FormProblem[] {
  const {reader} = visit
  const questions = answerableQuestions(survey)
  return mistakes.flatMap((mistake) => {
    const at = questions.findIndex(({id}) => id === mistake.question)
    const question = questions[at]
    if (!question) return []
    const place = reader.say.say(reader.terms.survey.problems.inQuestion, {question: at + 1})
    return [{field: mistake.field, words: `${place} ${problemWords(reader, survey, question, mistake)}`}]
  })
}

/** Why the whole was refused, and what is wrong with single questions. */
export function refusalInWords(
  filling: Filling,
  words: string,
  {problems = []}: Pick<Problem<string>, 'problems'>,
): FormProblem[] {
  return [{field: '', words}, ...inWords(filling, atFields(filling.survey, problems))]
}
