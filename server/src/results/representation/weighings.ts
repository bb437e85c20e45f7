/** Weighting, while everything else goes on: it takes a second for tens of thousands of responses. */
import type {Survey} from '@saha/contract'
import type {Weighed} from '@saha/domain'
import {setTimeout} from 'node:timers/promises'
import type {Store} from '../../storage/open.ts'
import {readBatch, type Batch} from '../../storage/tally.queries.ts'
import {readSurvey} from '../results.queries.ts'
import {findPopulation} from './population.queries.ts'
import {weighResponses} from './weigh-responses.ts'

/** Everybody who answered, weighted, and when that was. */
export interface WeighedSurvey {
  weighed: Weighed
  /** How the batches stood; where they stand otherwise, somebody has changed or withdrawn a response since. */
  batch: Batch
}

export interface Weighings {
  /**
   * Weights everybody who answered a survey that has closed.
   *
   * @returns whether nothing has to be waited for: there are no figures, or everybody is weighted.
   */
  prepare: (activity: number) => Promise<boolean>
  /** What was prepared; `undefined` without figures. */
  of: (activity: number) => WeighedSurvey | undefined
  /** Forgets what was prepared: it is published, or is not right any more. */
  forget: (activity: number) => void
  /** Resolves once nothing is running any more. */
  stop: () => Promise<void>
}

/** Milliseconds for which surveys are waited for that few people have answered. */
const patience = 200

type Work = {is: 'running'; end: Promise<void>} | {is: 'done'; result: WeighedSurvey}

/** @param onError told of what went wrong; the same is tried again when it is asked for. */
export function createWeighings(db: Store, onError: (error: unknown) => void): Weighings {
  const works = new Map<number, Work>()
  const stopping = new AbortController()

  async function weigh(activity: number, batch: Batch): Promise<void> {
    const {population} = await findPopulation(db, activity)
    const survey: Survey = JSON.parse(await readSurvey(db, activity, batch.version))
    const weighed = await weighResponses({db, activity, survey, population, signal: stopping.signal})
    works.set(activity, {is: 'done', result: {weighed, batch}})
  }

  async function begin(activity: number): Promise<Work | undefined> {
    const {population} = await findPopulation(db, activity)
    const batch = await readBatch(db, activity)
    if (!batch || population.margins.length === 0 || stopping.signal.aborted) return undefined
    const end = weigh(activity, batch).catch((error: unknown) => {
      works.delete(activity)
      if (!stopping.signal.aborted) onError(error)
    })
    const work: Work = {is: 'running', end}
    works.set(activity, work)
    return work
  }

  return {
    prepare: async (activity) => {
      const work = works.get(activity) ?? (await begin(activity))
      if (work?.is === 'running')
        await Promise.race([work.end, setTimeout(patience, undefined, {ref: false})])
      return work === undefined || works.get(activity)?.is === 'done'
    },
    of: (activity) => {
      const work = works.get(activity)
      return work?.is === 'done' ? work.result : undefined
    },
    forget: (activity) => {
      if (works.get(activity)?.is === 'done') works.delete(activity)
    },
    stop: async () => {
      stopping.abort()
      await Promise.all([...works.values()].map((work) => (work.is === 'running' ? work.end : undefined)))
    },
  }
}
