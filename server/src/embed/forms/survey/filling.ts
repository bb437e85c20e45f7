import type {AnswerableQuestion, Answers, Question, Text} from '@saha/contract'
import {answerableQuestions, isRequired, pipe, pipeableBefore} from '@saha/domain'
import {html, type Markup} from '../../markup.ts'
import type {FormProblem} from '../fields.ts'
import type {Visit} from '../visit.ts'
import type {Filled} from './typed-answers.ts'

/** A response that has arrived before and is changed now. */
export interface Changing {
  /** Its receipt code, which travels with the form. */
  code: string
  /** As it is stored. */
  stored: Answers
}

/** What the questions of a survey are drawn with. */
export interface Filling extends Filled {
  visit: Visit
  key: string
  problems: readonly FormProblem[]
  /** Absent for a new response. */
  changing?: Changing | undefined
}

/** A text of a question, with earlier answers in it where it names them. */
export function textOf({visit, survey, path}: Filling, question: Question, text: Text): Markup {
  const {reader, activity} = visit
  const {languages} = activity.shown.municipality
  return reader.words(text, (words) =>
    words.includes('{')
      ? pipe(words, pipeableBefore(survey, question.id), path.answers, {
          language: reader.language,
          languages,
          number: reader.say.number,
        })
      : words,
  )
}

/** Number and words of a question, and whether it has to be answered. */
export function titleOf(filling: Filling, question: AnswerableQuestion): Markup {
  const {reader} = filling.visit
  const number = answerableQuestions(filling.survey).findIndex(({id}) => id === question.id) + 1
  const required = isRequired(question) ? html` <small>(${reader.terms.survey.required})</small>` : ''
  return html`${reader.say.number(number)}. ${textOf(filling, question, question.text)}${required}`
}
