import type {Answer, Answers, Survey} from '@saha/contract'
import {plainText} from '../text/plain-text.ts'
import {ownAnswer} from './check-answers.ts'
import {answerableQuestions} from './questions.ts'

/**
 * Drops from written answers the invisible characters that `plainText` drops, and written answers that are empty.
 *
 * @returns the answers as they are to be checked and stored, and the questions whose words lost a character, in the
 *   order of the survey. Answers to unknown questions are left in, for `checkAnswers` to refuse.
 */
export function cleanAnswers(survey: Survey, answers: Answers): {answers: Answers; cleaned: string[]} {
  const kept = new Map<string, Answer>(Object.entries(answers))
  const cleaned: string[] = []
  for (const {id, type} of answerableQuestions(survey)) {
    const answer = ownAnswer(answers, id)
    if (typeof answer !== 'string' || (type !== 'short-text' && type !== 'long-text')) continue
    const words = plainText(answer)
    if (words !== answer.replace(/\r\n?/g, '\n')) cleaned.push(id)
    if (words.trim() === '') kept.delete(id)
    else kept.set(id, words)
  }
  return {answers: Object.fromEntries(kept), cleaned}
}
