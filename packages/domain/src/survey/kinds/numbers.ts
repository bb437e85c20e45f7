/** Numbers: typed, on a scale or as one of five faces. */
import type {Answer, AnswerProblemCode, NumberQuestion, RatingQuestion, ScaleQuestion} from '@saha/contract'

/** What is accepted as a number. */
export interface NumberRange {
  /** Smallest and largest, both included. */
  min: number
  max: number
  /** Digits after the decimal point. */
  decimals: number
}

/** What a question accepts as a number. A rating goes from 1 to 5. */
export function rangeOf(question: NumberQuestion | ScaleQuestion | RatingQuestion): NumberRange {
  switch (question.type) {
    case 'number':
      return {min: question.min, max: question.max, decimals: question.decimals ?? 0}
    case 'scale':
      return {min: question.from, max: question.to, decimals: 0}
    case 'rating':
      return {min: 1, max: 5, decimals: 0}
  }
}

/** Whether an answer is a number of the question's range, not finer than asked for. */
export function checkNumber(
  question: NumberQuestion | ScaleQuestion | RatingQuestion,
  answer: Answer,
): AnswerProblemCode | undefined {
  if (typeof answer !== 'number') return 'wrong-type'
  const {min, max, decimals} = rangeOf(question)
  if (answer < min) return 'too-low'
  if (answer > max) return 'too-high'
  return Number(answer.toFixed(decimals)) === answer ? undefined : 'too-precise'
}
