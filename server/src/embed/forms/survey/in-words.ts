import {answerableQuestions, type EntryMistake} from '@saha/domain'
import type {FormProblem} from '../fields.ts'
import type {Filling} from './filling.ts'
import {problemWords} from './problem-words.ts'

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
