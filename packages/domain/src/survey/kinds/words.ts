import type {
  AnswerableQuestion,
  Answer,
  AnswerProblemCode,
  LongTextQuestion,
  ShortTextQuestion,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {countGraphemes} from '../../text/graphemes.ts'

/** How many letters somebody may write to a question, or beside an option of it. A letter may carry marks. */
export function mostLetters(question: AnswerableQuestion): number {
  if (question.type === 'long-text') return question.most ?? limits.longTextGraphemes
  return (question.type === 'short-text' && question.most) || limits.shortTextGraphemes
}

/** Whether an answer is words that are not too long. */
export function checkWords(
  question: ShortTextQuestion | LongTextQuestion,
  answer: Answer,
): AnswerProblemCode | undefined {
  const most = mostLetters(question)
  if (typeof answer !== 'string') return 'wrong-type'
  if (question.required && answer.trim() === '') return 'required'
  // Counting takes time, and a letter may carry marks without end.
  if (answer.length <= most) return undefined
  return answer.length > most * 10 || countGraphemes(answer) > most ? 'too-long' : undefined
}
