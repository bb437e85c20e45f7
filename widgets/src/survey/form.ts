/** What a citizen has entered, as typed: nothing is lost because it is wrong, declined or on another page. */
import type {
  Answer,
  AnswerableQuestion,
  AnswerProblem,
  AnswerProblemCode,
  Answers,
  Question,
  Survey,
} from '@saha/contract'
import {checkAnswer} from '@saha/domain/survey/check-answers'
import {answerableQuestions, isAnswerable} from '@saha/domain/survey/questions'
import {plainText} from '@saha/domain/text/plain-text'
import {readNumber} from '@saha/domain/text/read-number'

/** One field: an option id, a value or words as typed; option ids for a question with several answers. */
export interface Entry {
  typed: string | readonly string[]
  isDeclined: boolean
}

/** Question id to field. Untouched fields are absent. */
export type Entries = Readonly<Record<string, Entry>>

export const emptyEntry: Entry = {typed: '', isDeclined: false}

/** The option ids of a field. */
export function chosenIn({typed}: Entry): readonly string[] {
  return typeof typed === 'string' ? (typed ? [typed] : []) : typed
}

/** The words of a field. */
export function wordsTyped({typed}: Entry): string {
  return typeof typed === 'string' ? typed : typed.join(' ')
}

/**
 * The answer that a field holds: words without invisible characters that turn others around. What cannot be read as a number stays text, which the check then refuses.
 *
 * @returns `undefined` when unanswered, `null` for "I'd rather not say".
 */
export function answerOf(question: AnswerableQuestion, entry: Entry = emptyEntry): Answer | undefined {
  if (entry.isDeclined) return null
  const typed = wordsTyped(entry)
  if (question.type === 'multiple') {
    const chosen = chosenIn(entry)
    return chosen.length > 0 ? [...chosen] : undefined
  }
  if (typed.trim() === '') return undefined
  if (question.type === 'scale' || question.type === 'number') return readNumber(typed) ?? typed
  return question.type === 'single' ? typed : plainText(typed)
}

/** All answers of a form, ready to send. */
export function answersOf(survey: Survey, entries: Entries): Answers {
  return Object.fromEntries(
    answerableQuestions(survey).flatMap((question) => {
      const answer = answerOf(question, entries[question.id])
      return answer === undefined ? [] : [[question.id, answer]]
    }),
  )
}

/** What is wrong with one field. */
export function problemWith(question: AnswerableQuestion, entries: Entries): AnswerProblemCode | undefined {
  return checkAnswer(question, answerOf(question, entries[question.id]))
}

/** What is wrong on one step, in the order of its questions. */
export function problemsOn(questions: readonly Question[], entries: Entries): AnswerProblem[] {
  return questions.filter(isAnswerable).flatMap((question) => {
    const code = problemWith(question, entries)
    return code ? [{question: question.id, code}] : []
  })
}

/** The fields that still fit after the survey changed. */
export function fittingEntries(survey: Survey, entries: Entries): Entries {
  return Object.fromEntries(
    answerableQuestions(survey).flatMap((question) => {
      const entry = entries[question.id]
      return entry && !problemWith(question, entries) ? [[question.id, entry]] : []
    }),
  )
}

/** The fields behind answers that were kept elsewhere. */
export function entriesFrom(answers: Answers): Entries {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      answer === null
        ? {typed: '', isDeclined: true}
        : {typed: Array.isArray(answer) ? answer : String(answer), isDeclined: false},
    ]),
  )
}
