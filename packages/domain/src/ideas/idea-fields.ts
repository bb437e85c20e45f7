/** What else is asked of those who hand in an idea: questions of a survey, whose answers everybody reads. */
import type {AnswerProblem, Answers, Question, Survey} from '@saha/contract'
import {cleanComment} from '../contributions/clean-comment.ts'
import {checkAnswers} from '../survey/check-answers.ts'
import {cleanAnswers, ownWords, withoutWords} from '../survey/clean-answers.ts'
import {ownAnswer} from '../survey/own-answer.ts'
import {answerableQuestions} from '../survey/questions.ts'

/** The fields of a collection as the one page of a survey. */
export function formOf(fields: readonly Question[]): Survey {
  return {pages: [{id: 'fields', questions: [...fields]}]}
}

/** Answers as they are checked and stored: words in them are cleaned as comments are. */
export function cleanFields(fields: readonly Question[], answers: Answers): Answers {
  return cleanAnswers(formOf(fields), answers, cleanComment).answers
}

/** What is wrong with answers; see `checkAnswers`. */
export function checkFields(fields: readonly Question[], answers: Answers): AnswerProblem[] {
  return checkAnswers(formOf(fields), answers)
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
