/** What was answered with words of one's own, and with photos: what somebody may have to look at before it is handed on. */
import type {AnswerableQuestion, Answers, Survey} from '@saha/contract'
import {ownWords, withWords} from './clean-answers.ts'
import {ownAnswer} from './own-answer.ts'
import {answerableQuestions} from './questions.ts'

/** One such answer: either words or photos. */
export interface OpenAnswer {
  question: AnswerableQuestion
  words?: string
  /** Upload ids, in the citizen's order. */
  photos?: readonly string[]
}

/**
 * Answers in words, words beside an option that asks for them, addresses and photos, in the order of the survey.
 *
 * @param answers as they are stored: ways to reach somebody are kept apart, and are none of these.
 */
export function openAnswers(survey: Survey, answers: Answers): OpenAnswer[] {
  return answerableQuestions(survey).flatMap((question): OpenAnswer[] => {
    const answer = ownAnswer(answers, question.id)
    if (answer === undefined || answer === null || question.type === 'contact') return []
    if (question.type === 'photo')
      return Array.isArray(answer) && answer.length > 0 ? [{question, photos: answer}] : []
    const words = ownWords(question, answer)
    return words === undefined || words === '' ? [] : [{question, words}]
  })
}

/**
 * Answers without what moderators took out of them. What is counted of them stays: a question of which all photos are gone
 * keeps an empty list, for it was answered.
 *
 * @param words question id to the words that stand there from now on; of questions without open answers nothing is taken.
 * @param photos upload ids that go.
 */
export function redactAnswers(
  survey: Survey,
  answers: Answers,
  words: ReadonlyMap<string, string>,
  photos: ReadonlySet<string>,
): Answers {
  const redacted = openAnswers(survey, answers).flatMap(({question, photos: shown}) => {
    const answer = answers[question.id]
    if (shown) return [[question.id, shown.filter((photo) => !photos.has(photo))] as const]
    const put = words.get(question.id)
    if (put === undefined || answer === undefined) return []
    return [[question.id, withWords(question, answer, put) ?? answer] as const]
  })
  return {...answers, ...Object.fromEntries(redacted)}
}

/** What is left of answers for whoever gave them: without those of which moderators took all photos out. */
export function leftOfAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => !Array.isArray(answer) || answer.length > 0),
  )
}
