import type {Answer, AnswerableQuestion, AnswerProblemCode} from '@saha/contract'
import {checkMultiple, checkSingle} from './kinds/choices.ts'
import {checkDate} from './kinds/date.ts'
import {checkMatrix} from './kinds/matrix.ts'
import {checkNumber} from './kinds/numbers.ts'
import {checkPlace} from '../map/place.ts'
import {checkRanking} from './kinds/ranking.ts'
import {checkShares} from './kinds/shares.ts'
import {checkConsent} from './kinds/consent.ts'
import {checkContact} from './kinds/contact.ts'
import {checkPhoto} from './kinds/photo.ts'
import {checkWords} from './kinds/words.ts'
import {isRequired} from './questions.ts'

/**
 * Whether one answer keeps the rules of its question.
 *
 * @param answer `undefined` when unanswered, `null` for "I'd rather not say".
 * @returns `undefined` when it does.
 */
export function checkAnswer(
  question: AnswerableQuestion,
  answer: Answer | undefined,
): AnswerProblemCode | undefined {
  return checkGiven(question, answer, (given) => checkKind(question, given))
}

/**
 * The same with the rules of one kind alone, so that a browser loads no others.
 *
 * @param check asked only when there is an answer.
 */
export function checkGiven(
  question: AnswerableQuestion,
  answer: Answer | undefined,
  check: (answer: NonNullable<Answer>) => AnswerProblemCode | undefined,
): AnswerProblemCode | undefined {
  if (answer === undefined) return isRequired(question) ? 'required' : undefined
  if (answer === null)
    return question.mayDecline && question.type !== 'consent' ? undefined : 'cannot-decline'
  return check(answer)
}

function checkKind(question: AnswerableQuestion, answer: NonNullable<Answer>): AnswerProblemCode | undefined {
  switch (question.type) {
    case 'single':
      return checkSingle(question, answer)
    case 'multiple':
      return checkMultiple(question, answer)
    case 'ranking':
      return checkRanking(question, answer)
    case 'matrix':
      return checkMatrix(question, answer)
    case 'scale':
    case 'rating':
    case 'number':
      return checkNumber(question, answer)
    case 'shares':
      return checkShares(question, answer)
    case 'date':
      return checkDate(question, answer)
    case 'short-text':
    case 'long-text':
      return checkWords(question, answer)
    case 'contact':
      return checkContact(question, answer)
    case 'consent':
      return checkConsent(answer)
    case 'place':
      return checkPlace(question, answer)
    case 'photo':
      return checkPhoto(question, answer)
  }
}
