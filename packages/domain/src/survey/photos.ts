/** Which photos answers name. */
import type {Answers, Survey} from '@saha/contract'
import {ownAnswer} from './own-answer.ts'
import {answerableQuestions} from './questions.ts'

/** The photos of one answer. */
export interface PhotoAnswer {
  question: string
  /** Upload ids, in the citizen's order. */
  photos: readonly string[]
}

/** Questions that are answered with photos, in the order of the survey. */
export function photoAnswers(survey: Survey, answers: Answers): PhotoAnswer[] {
  return answerableQuestions(survey).flatMap(({id, type}) => {
    const answer = type === 'photo' ? ownAnswer(answers, id) : undefined
    return Array.isArray(answer) ? [{question: id, photos: answer}] : []
  })
}

/** Upload ids of all photos that answers name, each once. */
export function photosIn(survey: Survey, answers: Answers): string[] {
  return [...new Set(photoAnswers(survey, answers).flatMap(({photos}) => photos))]
}

/** Whether a survey asks for photos. */
export function asksForPhotos(survey: Survey): boolean {
  return answerableQuestions(survey).some(({type}) => type === 'photo')
}
