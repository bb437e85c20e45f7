import type {Answer, AnswerableQuestion, Answers, MunicipalMap, Survey} from '@saha/contract'
import {answerableQuestions, cleanAnswers, isRequired} from '@saha/domain'
import {brokenRules} from '@saha/domain/survey/rules'
import {opinionOn} from './opinions.ts'
import {randomFrom} from './random.ts'

/** How often, from 0 to 1, people answer what they may leave out, and say that they would rather not. */
const answersOptional = 0.9
const declines = 0.05

/** Drawings after which a rule that hardly anybody keeps is left broken. */
const mostMendings = 100

/**
 * Made-up answers to a survey, as a town might give them: opinions lean to one side, most people answer most
 * questions, few write. The same survey and number of people give the same answers. Holds no answer to a question that
 * the others lead past.
 */
export function exampleForms(survey: Survey, people: number): Answers[] {
  const questions = answerableQuestions(survey).map((question, position) =>
    answerer(question, position + 1, survey.map),
  )
  function draw(): Answers {
    const given = questions.flatMap(({id, next}) => {
      const answer = next()
      return answer === undefined ? [] : [[id, answer] as const]
    })
    return cleanAnswers(survey, Object.fromEntries(given)).answers
  }
  return Array.from({length: people}, () => {
    let answers = draw()
    // Somebody whose answers break a rule between them is asked to mend them.
    for (let again = 0; again < mostMendings && brokenRules(survey, answers).size > 0; again += 1)
      answers = draw()
    return answers
  })
}

function answerer(question: AnswerableQuestion, seed: number, map: MunicipalMap | undefined) {
  const random = randomFrom(seed)
  const give = opinionOn(question, random, map)
  return {
    id: question.id,
    next: (): Answer | undefined => {
      if (question.mayDecline && random() < declines) return null
      if (!isRequired(question) && random() > answersOptional) return undefined
      return give()
    },
  }
}
