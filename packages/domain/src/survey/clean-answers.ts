import type {Answer, AnswerableQuestion, Answers, Survey} from '@saha/contract'
import {readEmail, readPhone} from '../text/contacts.ts'
import {plainText} from '../text/plain-text.ts'
import {asOther, asPlace} from './answer-shapes.ts'
import {ownAnswer} from './own-answer.ts'
import {hasPaths, pathThrough} from './paths.ts'
import {answerableQuestions} from './questions.ts'

/**
 * Makes of answers what is to be checked and stored. Drops from words the invisible characters that `plainText` drops,
 * words that are empty, and answers to questions that the others lead past. Telephone numbers become digits,
 * and the digits of e-mail addresses Western ones.
 *
 * @param clean what becomes of words.
 * @returns the answers, and the questions whose words lost a character, in the order of the survey. Answers to unknown
 *   questions are left in, for `checkAnswers` to refuse.
 */
export function cleanAnswers(
  survey: Survey,
  answers: Answers,
  clean: (text: string) => string = plainText,
): {answers: Answers; cleaned: string[]} {
  const kept = new Map<string, Answer>(Object.entries(answers))
  const cleaned: string[] = []
  const questions = answerableQuestions(survey)
  for (const question of questions) {
    const answer = ownAnswer(answers, question.id)
    const typed = answer === undefined ? undefined : ownWords(question, answer)
    if (answer === undefined || typed === undefined) continue
    const words = clean(typed)
    if (words !== typed.replace(/\r\n?/g, '\n')) cleaned.push(question.id)
    const left = withWords(question, answer, words)
    if (left === undefined) kept.delete(question.id)
    else kept.set(question.id, left)
  }
  if (hasPaths(survey)) dropUnasked(survey, questions, kept)
  return {answers: Object.fromEntries(kept), cleaned: cleaned.filter((question) => kept.has(question))}
}

function dropUnasked(
  survey: Survey,
  questions: readonly AnswerableQuestion[],
  kept: Map<string, Answer>,
): void {
  const asked = pathThrough(survey, Object.fromEntries(kept)).answers
  for (const {id} of questions) if (!Object.hasOwn(asked, id)) kept.delete(id)
}

/** The citizen's own words within an answer; `undefined` when it has none. */
export function ownWords({type}: AnswerableQuestion, answer: Answer): string | undefined {
  switch (type) {
    case 'short-text':
    case 'long-text':
    case 'contact':
      return typeof answer === 'string' ? answer : undefined
    case 'single':
    case 'multiple':
      return asOther(answer)?.other
    case 'place': {
      const place = asPlace(answer)
      return place && 'address' in place ? place.address : undefined
    }
    default:
      return undefined
  }
}

/** The same answer without the citizen's own words; `undefined` when nothing is left of it. */
export function withoutWords(question: AnswerableQuestion, answer: Answer): Answer | undefined {
  return ownWords(question, answer) === undefined ? answer : withWords(question, answer, '')
}

/** The same answer with other words; `undefined` when nothing is left of it. */
export function withWords(question: AnswerableQuestion, answer: Answer, words: string): Answer | undefined {
  const isEmpty = words.trim() === ''
  const other = question.type === 'single' || question.type === 'multiple' ? asOther(answer) : undefined
  if (other) return isEmpty ? other.chosen : {...other, other: words}
  if (isEmpty) return undefined
  if (question.type === 'place') return {address: words}
  if (question.type !== 'contact') return words
  return question.by === 'phone' ? (readPhone(words) ?? words.trim()) : readEmail(words)
}
