/** What makes an activity more like a real one: questions that have to be answered, or need not be; other ways than the web. */
import type {Answer, Answers, Channel, Question, Survey} from '@saha/contract'
import {answerableQuestions} from '@saha/domain'
import type {Random} from './random.ts'

/** Some questions have to be answered; to some, people may say that they would rather not. */
export function varySurvey(random: Random, survey: Survey): Survey {
  const vary = (question: Question): Question => ({
    ...question,
    ...(random.fraction() < 0.4 && {required: true}),
    ...(random.fraction() < 0.3 && {mayDecline: true}),
  })
  return {
    ...survey,
    pages: survey.pages.map((page) => ({...page, questions: page.questions.map(vary)})),
  }
}

/** Some would rather not say, where they may. Who left out what has to be answered says so too, or sends no form. */
export function varyAnswers(random: Random, survey: Survey, answers: Answers): Answers | undefined {
  const varied: Record<string, Answer> = {...answers}
  for (const question of answerableQuestions(survey)) {
    const mayDecline = 'mayDecline' in question && question.mayDecline === true
    const isMissing = question.required === true && varied[question.id] === undefined
    if (isMissing && !mayDecline) return undefined
    if (mayDecline && (isMissing || random.fraction() < 0.07)) varied[question.id] = null
  }
  return varied
}

/** By which way a response comes, when some come on paper and to a desk. */
export function randomChannel(random: Random): Channel {
  const which = random.fraction()
  return which < 0.1 ? 'paper' : which < 0.15 ? 'assisted' : 'web'
}
