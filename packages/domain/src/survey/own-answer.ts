import type {Answer, Answers} from '@saha/contract'

/** The answer to one question, never something inherited such as `constructor`. */
export function ownAnswer(answers: Answers, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined
}
