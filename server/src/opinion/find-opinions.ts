import {Worker} from 'node:worker_threads'
import type {OpinionPicture, Opinions} from '@saha/domain'

/** Megabytes that finding groups may take: two thousand people and nine hundred statements take about a hundred. */
const MEGABYTES = 1_024

/**
 * Finds groups of opinion in a thread of its own, so that nobody who is served meanwhile waits for it.
 *
 * @returns `undefined` while there is nothing to publish.
 * @throws Error when it needs more memory than it may have.
 */
export async function findOpinions(opinions: Opinions): Promise<OpinionPicture | undefined> {
  const worker = new Worker(new URL('./opinion.worker.ts', import.meta.url), {
    workerData: opinions,
    resourceLimits: {maxOldGenerationSizeMb: MEGABYTES},
  })
  try {
    return await new Promise<OpinionPicture | undefined>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}
