import type {Store} from '../storage/open.ts'
import {usualMost, type KeptIdeas} from './keep-ideas.ts'
import {readFullest} from './list.queries.ts'

/** Work that is done once, after the start. */
export interface Preparing {
  start: () => void
  /** Resolves once the work is done or has been left. */
  stop: () => Promise<void>
}

export interface PrepareIdeasNeeds {
  db: Store
  collections: Pick<KeptIdeas, 'prepare'>
  /** Milliseconds since 1970. */
  now: () => number
  onError: (error: unknown) => void
  /** Ideas of all collections together that are prepared. */
  most?: number
}

/**
 * Reads collections of ideas once the server answers, so that the first reader of a large one does not wait for seconds:
 * those that are open first, the largest first, as many as are kept.
 */
export function prepareIdeas(needs: PrepareIdeasNeeds): Preparing {
  const {db, collections, now, onError, most = usualMost} = needs
  const stopping = new AbortController()
  let running = Promise.resolve()

  async function prepare(): Promise<void> {
    let ideas = 0
    for (const collection of await readFullest(db, now())) {
      ideas += collection.published
      if (ideas > most) return
      stopping.signal.throwIfAborted()
      await collections.prepare(collection, stopping.signal)
    }
  }

  return {
    start: () => {
      running = prepare().catch((error: unknown) => {
        if (!stopping.signal.aborted) onError(error)
      })
    },
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
