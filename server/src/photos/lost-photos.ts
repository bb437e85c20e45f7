import type {AnswerProblem, Answers, Survey} from '@saha/contract'
import {photoAnswers, photosIn} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {findPhotos, LOOSE} from './photos.queries.ts'

/** A response names photos that are not there for it: what is wrong with which answers. */
export interface PhotosLost {
  problems: readonly AnswerProblem[]
}

/** A response that may name photos. */
export interface Naming {
  /** Of the response. */
  id: string
  activity: number
  survey: Survey
  given: Answers
}

/**
 * Finds responses that name photos which are not theirs to name: never uploaded, uploaded for something else, erased
 * meanwhile, or part of another response. Of two that arrive together with the same one, the first has it.
 *
 * @returns by response, its questions with such photos; responses without any are absent.
 */
export async function findLostPhotos<R extends Naming>(
  db: Store,
  responses: readonly R[],
): Promise<Map<R, AnswerProblem[]>> {
  const named = responses.flatMap(({survey, given}) => photosIn(survey, given))
  const lost = new Map<R, AnswerProblem[]>()
  if (named.length === 0) return lost
  const stored = await findPhotos(db, [...new Set(named)])
  for (const response of responses) {
    const {id: own, activity, survey, given} = response
    const isOurs = (id: string) => {
      const place = stored.get(id)
      return place?.activity === activity && (place.response === LOOSE || place.response === own)
    }
    const problems = photoAnswers(survey, given)
      .filter(({photos}) => !photos.every(isOurs))
      .map(({question}): AnswerProblem => ({question, code: 'photo-gone'}))
    if (problems.length > 0) lost.set(response, problems)
    else for (const id of photosIn(survey, given)) stored.set(id, {activity, response: own})
  }
  return lost
}

/**
 * Gives responses that name photos which are not theirs to name that as an obstacle.
 *
 * @returns all responses, in the same order.
 */
export async function turnAwayLost<R extends Naming & {obstacle: unknown}>(
  db: Store,
  responses: readonly R[],
): Promise<R[]> {
  const lost = await findLostPhotos(
    db,
    responses.filter(({obstacle}) => !obstacle),
  )
  return responses.map((response) => {
    const problems = lost.get(response)
    return problems ? {...response, obstacle: {problems}} : response
  })
}
