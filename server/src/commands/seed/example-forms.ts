import type {Answer, AnswerableQuestion, Answers, Survey} from '@saha/contract'
import {answerableQuestions, cleanAnswers, isRequired} from '@saha/domain'
import {opinionOn} from './opinions.ts'
import {randomFrom} from './random.ts'

/** How often, from 0 to 1, people answer what they may leave out, and say that they would rather not. */
const answersOptional = 0.9
const declines = 0.05

/**
 * Made-up answers to a survey, as a town might give them: opinions lean to one side, most people answer most
 * questions, few write. The same survey and number of people give the same answers. Holds no answer to a question that
 * the others lead past.
 */
export function exampleForms(survey: Survey, people: number): Answers[] {
  const questions = answerableQuestions(survey).map((question, position) => answerer(question, position + 1))
  return Array.from({length: people}, () => {
    const given = questions.flatMap(({id, next}) => {
      const answer = next()
      return answer === undefined ? [] : [[id, answer] as const]
    })
    return cleanAnswers(survey, Object.fromEntries(given)).answers
  })
}

function answerer(question: AnswerableQuestion, seed: number) {
  const random = randomFrom(seed)
  const give = opinionOn(question, random)
  return {
    id: question.id,
    next: (): Answer | undefined => {
      if (question.mayDecline && random() < declines) return null
      if (!isRequired(question) && random() > answersOptional) return undefined
      return give()
    },
  }
}
