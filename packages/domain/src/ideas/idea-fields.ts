/** What else is asked of those who hand in an idea: questions of a survey, whose answers everybody reads. */
import type {Answers, Question} from '@saha/contract'
import {cleanComment} from '../contributions/clean-comment.ts'
import {formOf} from '../survey/asked-fields.ts'
import {cleanAnswers, ownWords, withoutWords} from '../survey/clean-answers.ts'
import {ownAnswer} from '../survey/own-answer.ts'
import {answerableQuestions} from '../survey/questions.ts'

/** Answers as they are checked and stored: words in them are cleaned as comments are. */
export function cleanFields(fields: readonly Question[], answers: Answers): Answers {
  return cleanAnswers(formOf(fields), answers, cleanComment).answers
}

/** All that was typed in answers, in the order of the fields; words of fields that are no longer asked come last. */
export function wordsInFields(fields: readonly Question[], answers: Answers): string[] {
  const questions = answerableQuestions(formOf(fields))
  const known = new Set(questions.map(({id}) => id))
  const asked = questions.flatMap((question) => {
    const answer = ownAnswer(answers, question.id)
    return answer === undefined ? [] : (ownWords(question, answer) ?? [])
  })
  const others = Object.entries(answers).filter(([id]) => !known.has(id))
  return [...asked, ...others.flatMap(([, answer]) => (typeof answer === 'string' ? answer : []))]
}

/** Answers without anything that was typed. What was chosen stays. */
export function withoutFieldWords(fields: readonly Question[], answers: Answers): Answers {
  const questions = answerableQuestions(formOf(fields))
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = ownAnswer(answers, question.id)
      const kept = answer === undefined ? undefined : withoutWords(question, answer)
      return kept === undefined ? [] : [[question.id, kept]]
    }),
  )
}
