/** Words of one's own, contact details, consent and photos. */
import type {
  Answer,
  AnswerProblemCode,
  ContactQuestion,
  LongTextQuestion,
  PhotoQuestion,
  ShortTextQuestion,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {isEmail, isPhone} from '../../text/contacts.ts'
import {countGraphemes} from '../../text/graphemes.ts'

/** Whether an answer is words that are not too long. */
export function checkWords(
  question: ShortTextQuestion | LongTextQuestion,
  answer: Answer,
): AnswerProblemCode | undefined {
  const usual = question.type === 'short-text' ? limits.shortTextGraphemes : limits.longTextGraphemes
  const most = question.most ?? usual
  if (typeof answer !== 'string') return 'wrong-type'
  if (question.required && answer.trim() === '') return 'required'
  // Counting takes time, and a letter may carry marks without end.
  if (answer.length <= most) return undefined
  return answer.length > most * 10 || countGraphemes(answer) > most ? 'too-long' : undefined
}

/** Whether an answer is an e-mail address, or a telephone number as `readPhone` gives it. */
export function checkContact({by}: ContactQuestion, answer: Answer): AnswerProblemCode | undefined {
  if (typeof answer !== 'string') return 'wrong-type'
  if (by === 'email') return isEmail(answer) ? undefined : 'not-an-email'
  return isPhone(answer) ? undefined : 'not-a-phone'
}

/** Whether an answer is a tick. There is no other: who does not agree leaves it out. */
export function checkConsent(answer: Answer): AnswerProblemCode | undefined {
  return answer === true ? undefined : 'wrong-type'
}

/** Whether an answer is upload ids, each once. Whether the photos exist, only the server knows. */
export function checkPhoto({most = 1}: PhotoQuestion, answer: Answer): AnswerProblemCode | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return 'wrong-type'
  if (!answer.every((id) => /^[A-Za-z0-9_-]{22}$/.test(id))) return 'wrong-type'
  if (new Set(answer).size < answer.length) return 'repeated'
  return answer.length > most ? 'too-many' : undefined
}
