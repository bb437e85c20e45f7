import type {Answer, AnswerProblemCode} from '@saha/contract'

/** Whether an answer is a tick. There is no other: who does not agree leaves it out. */
export function checkConsent(answer: Answer): AnswerProblemCode | undefined {
  return answer === true ? undefined : 'wrong-type'
}
