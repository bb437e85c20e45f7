/** What pages and searches cost where nothing is prepared: the functions that the server calls, without HTTP between. */
import {json} from '../../server/src/http/headers.ts'
import {prepare} from '../../server/src/http/prepared.ts'
import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {readPageQuery, type PageQuery} from '../../server/src/comments/asked-page.ts'
import {readThread} from '../../server/src/comments/comments.queries.ts'
import {readPage, type ReadableThread} from '../../server/src/comments/read-thread.ts'
import {openStore, type OpenStore} from '../../server/src/storage/open.ts'
import {municipality} from '../survey/definition.ts'
import {measuredThread} from './definition.ts'

/** A thread in a store that is open. */
export interface OpenThread {
  store: OpenStore
  thread: ReadableThread
}

export async function openThread(database: string): Promise<OpenThread> {
  const store = await openStore(database)
  const found = await knowActivities(store.db, Date.now).findThread(municipality, measuredThread)
  const counts = found && (await readThread(store.db, found.number))
  if (!counts) throw new Error('The store does not hold the measured thread.')
  const {municipality: town, comments} = found.shown
  const canObject = comments.votes === 'both'
  return {store, thread: {number: found.number, languages: town.languages, canObject, counts}}
}

/** Costs of one page, each of several times. */
export interface PageCosts {
  /** Milliseconds. */
  time: number[]
  /** Microseconds of all threads of this process together. */
  processor: number[]
}

/** Pages of which the mean is one value. */
const together = 20

/**
 * Makes a page anew, again and again: read, written and compressed.
 *
 * @param values how many values are measured, each the mean of several pages.
 */
export async function measurePages(
  {store, thread}: OpenThread,
  query: PageQuery,
  values: number,
): Promise<PageCosts> {
  const page = readPageQuery(query)
  const costs: PageCosts = {time: [], processor: []}
  const make = async () => {
    const content = JSON.stringify(await readPage(store.db, thread, page))
    await prepare(content, {type: json, cache: 'no-store', effort: 5})
  }
  await make()
  for (let value = 0; value < values; value++) {
    const [start, used] = [performance.now(), process.cpuUsage()]
    for (let time = 0; time < together; time++) await make()
    const {user, system} = process.cpuUsage(used)
    costs.time.push((performance.now() - start) / together)
    costs.processor.push((user + system) / together)
  }
  return costs
}

/** Milliseconds that each of some searches takes, and for how long they hold up everything else at the most. */
export async function measureSearches(
  {store, thread}: OpenThread,
  searches: readonly string[],
  times: number,
): Promise<{times: number[]; longestPause: number}> {
  const took: number[] = []
  let longestPause = 0
  let last = performance.now()
  const pulse = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last - 1)
    last = performance.now()
  }, 1)
  for (let time = 0; time < times; time++)
    for (const q of searches) {
      const start = performance.now()
      await readPage(store.db, thread, readPageQuery({q}))
      took.push(performance.now() - start)
    }
  clearInterval(pulse)
  return {times: took, longestPause}
}
