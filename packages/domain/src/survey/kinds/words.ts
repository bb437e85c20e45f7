import type {Answer, AnswerProblemCode, LongTextQuestion, ShortTextQuestion} from '@saha/contract'
import {limits} from '@saha/contract/limits'
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
