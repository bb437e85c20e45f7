/** What was typed into the fields of a survey, as answers: read as from a form on paper, whose fields these are. */
import type {Answer, Answers, AnswerableQuestion, Survey} from '@saha/contract'
import {
  answerableQuestions,
  checkAnswers,
  checkShown,
  fieldsOf,
  pathThrough,
  readFields,
  RATHER_NOT,
  type EntryMistake,
  type Path,
} from '@saha/domain'
import type {Typed} from '../read-form.ts'

/** A survey as far as it was filled in. */
export interface Filled {
  survey: Survey
  typed: Typed
  path: Path
  /** What could not be read, whether it is asked or not. */
  unread: readonly EntryMistake[]
}

/** The box with which a question is declined. */
export const declineName = (question: {id: string}) => `_decline.${question.id}`

export const isDeclined = (typed: Typed, question: {id: string}) => typed.has(declineName(question))

export function fillIn(survey: Survey, typed: Typed): Filled {
  const {answers, mistakes} = readFields(survey, typed)
  const questions = answerableQuestions(survey)
  const declined = new Set(questions.filter((one) => isDeclined(typed, one)).map(({id}) => id))
  const given = new Map<string, Answer>(Object.entries(answers))
  for (const question of questions) {
    if (declined.has(question.id)) given.set(question.id, null)
    else if (given.get(question.id) === null) keepWords(given, question, typed)
  }
  return {
    survey,
    typed,
    path: pathThrough(survey, Object.fromEntries(given)),
    unread: mistakes.filter(({question}) => !declined.has(question)),
  }
}

/** On paper a word stands for "I'd rather not say". Here there is a box for it, and words are words. */
function keepWords(given: Map<string, Answer>, question: AnswerableQuestion, typed: Typed): void {
  const [field] = fieldsOf(question)
  const words = typed.get(field?.name ?? '')?.trim() ?? ''
  if (field?.takes === 'words' && words.toLowerCase() === RATHER_NOT) given.set(question.id, words)
  else given.delete(question.id)
}

/** What is wrong with these questions, or with the whole: at most one thing of each. */
export function mistakesIn({survey, path, unread}: Filled, shown?: readonly string[]): EntryMistake[] {
  const asked = new Set(shown ?? path.pages.flatMap(({questions}) => questions.map(({id}) => id)))
  const own = unread.filter(({question}) => asked.has(question))
  const known = new Set(own.map(({question}) => question))
  const answers: Answers = path.answers
  const wrong = shown ? checkShown(survey, answers, shown) : checkAnswers(survey, answers)
  return [
    ...own,
    ...wrong
      .filter(({question}) => !known.has(question))
      .map((problem) => ({...problem, field: firstField(survey, problem.question)})),
  ]
}

export function firstField(survey: Survey, id: string): string {
  const question = answerableQuestions(survey).find((one) => one.id === id)
  return (question && fieldsOf(question)[0]?.name) ?? ''
}
