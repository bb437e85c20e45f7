/** What was typed into the fields of a survey, as answers: read as from a form on paper, whose fields these are. */
import type {Answer, Answers, AnswerableQuestion, Survey} from '@saha/contract'
import {
  answerableQuestions,
  checkAnswers,
  checkShown,
  fieldsOf,
  ownAnswer,
  pathThrough,
  readFields,
  RATHER_NOT,
  writeEntry,
  type EntryMistake,
  type Path,
} from '@saha/domain'
import {photoFields, photosIn} from '../photos/take-photos.ts'
import type {Typed} from '../read-form.ts'

/** A survey as far as it was filled in. */
export interface Filled {
  survey: Survey
  typed: Typed
  path: Path
  /** What could not be read, whether it is asked or not. */
  unread: readonly EntryMistake[]
  /** Answers given before that no field can hold: they stay until something else is given in their place. */
  kept: Answers
}

/** The box with which a question is declined. */
export const declineName = (question: {id: string}) => `_decline.${question.id}`

export const isDeclined = (typed: Typed, question: {id: string}) => typed.has(declineName(question))

/** @param stored what was answered before, where that is changed. */
export function fillIn(survey: Survey, typed: Typed, stored: Answers = {}): Filled {
  const {answers, mistakes} = readFields(survey, typed)
  const kept = withoutFields(survey, stored)
  const questions = answerableQuestions(survey)
  const declined = new Set(questions.filter((one) => isDeclined(typed, one)).map(({id}) => id))
  const given = new Map<string, Answer>(Object.entries({...kept, ...answers}))
  for (const question of questions) {
    const photos = question.type === 'photo' ? photosIn(typed, question.id) : []
    if (photos.length > 0) given.set(question.id, photos)
    if (declined.has(question.id)) given.set(question.id, null)
    else if (given.get(question.id) === null) keepWords(given, question, typed)
  }
  return {
    survey,
    typed,
    path: pathThrough(survey, Object.fromEntries(given)),
    unread: mistakes.filter(({question}) => !declined.has(question)),
    kept,
  }
}

/** Places marked on a map. */
function withoutFields(survey: Survey, answers: Answers): Answers {
  const entries = answerableQuestions(survey).flatMap(({id, type}) => {
    const answer = ownAnswer(answers, id)
    const hasNone =
      type !== 'photo' &&
      answer !== undefined &&
      answer !== null &&
      writeEntry(survey, {[id]: answer}).size === 0
    return hasNone ? [[id, answer] as const] : []
  })
  return Object.fromEntries(entries)
}

/** Answers as they stand in the fields of the form: what was declined has its box ticked. */
export function typedFrom(survey: Survey, answers: Answers): Map<string, string> {
  const questions = answerableQuestions(survey)
  const declined = questions.filter(({id}) => ownAnswer(answers, id) === null)
  const given = Object.entries(answers).filter(([, answer]) => answer !== null)
  return new Map([
    ...writeEntry(survey, Object.fromEntries(given)),
    ...questions
      .filter(({type}) => type === 'photo')
      .map(({id}) => [photoFields.arrived(id), [ownAnswer(answers, id) ?? []].flat().join(' ')] as const),
    ...declined.map((question) => [declineName(question), '1'] as const),
  ])
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
    ...atFields(
      survey,
      wrong.filter(({question}) => !known.has(question)),
    ),
  ]
}

/** What is wrong with questions, each at its first field. */
export function atFields<Wrong extends {question: string}>(
  survey: Survey,
  wrong: readonly Wrong[],
): (Wrong & {field: string})[] {
  return wrong.map((one) => ({...one, field: firstField(survey, one.question)}))
}

function firstField(survey: Survey, id: string): string {
  const question = answerableQuestions(survey).find((one) => one.id === id)
  return (question?.type === 'photo' ? id : question && fieldsOf(question)[0]?.name) ?? ''
}
