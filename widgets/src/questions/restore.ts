import type {Answer, AnswerableQuestion, Answers, Survey} from '@saha/contract'
import {ownAnswer} from '@saha/domain/survey/own-answer'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {emptyEntry, type Entries, type Entry} from './entry.ts'
import {kindOf} from './kinds/kind.ts'

/** The fields behind answers that were kept elsewhere. */
export function entriesFrom(survey: Survey, answers: Answers): Entries {
  return Object.fromEntries(
    answerableQuestions(survey).flatMap((question) => {
      const answer = ownAnswer(answers, question.id)
      if (answer === undefined) return []
      const entry = answer === null ? {isDeclined: true} : restored(question, answer)
      return [[question.id, {...emptyEntry, ...entry}]]
    }),
  )
}

function restored(question: AnswerableQuestion, answer: NonNullable<Answer>): Partial<Entry> {
  const {restore} = kindOf(question)
  if (restore) return restore(question, answer)
  return {typed: Array.isArray(answer) ? answer : String(answer)}
}
