import type {AnswerProblem, Answers, Survey} from '@saha/contract'
import {photoAnswers, photosIn} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {findPhotos, LOOSE} from './photos.queries.ts'

/** A contribution that may name photos. */
export interface Claim {
  /** Of the contribution. */
  id: string
  activity: number
  /** Upload ids. */
  photos: readonly string[]
}

/**
 * Finds contributions that name photos which are not theirs to name: never uploaded, uploaded for something else, erased
 * meanwhile, or part of another contribution. Of two that arrive together with the same one, the first has it.
 *
 * @returns by contribution, its photos that are not its own; contributions without any are absent.
 */
export async function findLost<C extends Claim>(
  db: Store,
  claims: readonly C[],
): Promise<Map<C, ReadonlySet<string>>> {
  const named = claims.flatMap(({photos}) => photos)
  const lost = new Map<C, ReadonlySet<string>>()
  if (named.length === 0) return lost
  const stored = await findPhotos(db, [...new Set(named)])
  for (const claim of claims) {
    const {id: own, activity, photos} = claim
    const gone = photos.filter((id) => {
      const place = stored.get(id)
      return place?.activity !== activity || (place.response !== LOOSE && place.response !== own)
    })
    if (gone.length > 0) lost.set(claim, new Set(gone))
    else for (const id of photos) stored.set(id, {activity, response: own})
  }
  return lost
}

/** A response that may name photos. */
export interface Naming {
  /** Of the response. */
  id: string
  activity: number
  survey: Survey
  given: Answers
}

/** A response names photos that are not there for it: what is wrong with which answers. */
export interface PhotosLost {
  problems: readonly AnswerProblem[]
}

/** Finds responses that name photos which are not theirs to name. @returns by response, its questions with such photos. */
export async function findLostPhotos<R extends Naming>(
  db: Store,
  responses: readonly R[],
): Promise<Map<R, AnswerProblem[]>> {
  const claims = responses.map((response) => {
    const {id, activity, survey, given} = response
    return {id, activity, photos: photosIn(survey, given), response}
  })
  const lost = await findLost(db, claims)
  return new Map([...lost].map(([{response}, gone]) => [response, problemsOf(response, gone)]))
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

function problemsOf({survey, given}: Naming, gone: ReadonlySet<string>): AnswerProblem[] {
  return photoAnswers(survey, given)
    .filter(({photos}) => photos.some((id) => gone.has(id)))
    .map(({question}) => ({question, code: 'photo-gone'}))
}
