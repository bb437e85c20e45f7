/** What reading ideas costs where nothing is prepared: the functions that the server calls, without HTTP between. */
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {json} from '../../server/src/http/headers.ts'
import {prepare} from '../../server/src/http/prepared.ts'
import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {readFilters, readIdeasQuery, type IdeasQuery} from '../../server/src/ideas/asked-ideas.ts'
import {keepIdeas} from '../../server/src/ideas/keep-ideas.ts'
import {
  readCards,
  readIdeasPage,
  readMarks,
  readSimilar,
  type ReadableIdeas,
} from '../../server/src/ideas/read-ideas.ts'
import {openStore, type OpenStore} from '../../server/src/storage/open.ts'
import {municipality} from '../survey/definition.ts'
import {collection} from './definition.ts'

/** A collection in a store that is open, and what its index cost. */
export interface OpenIdeas {
  store: OpenStore
  ideas: ReadableIdeas
  /** Milliseconds until the index was there. */
  built: number
  /** The longest time, in milliseconds, for which nothing else was done meanwhile. */
  pause: number
  /** Bytes of memory that it takes. */
  bytes: number
}

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Builds the index as the first reader has it built. */
export async function openIdeas(database: string): Promise<OpenIdeas> {
  const store = await openStore(database)
  const record = await knowActivities(store.db, Date.now).findIdeas(municipality, collection)
  if (!record) throw new Error('The store does not hold the measured collection.')
  const before = memory()
  const start = performance.now()
  let [pause, last] = [0, start]
  const pulse = setInterval(() => {
    const now = performance.now()
    pause = Math.max(pause, now - last - 1)
    last = now
  }, 1)
  const found = await keepIdeas({db: store.db, now: Date.now}).at(record)
  clearInterval(pulse)
  const built = performance.now() - start
  if (!found) throw new Error('There is a collection.')
  return {store, ideas: {...found, record}, built, pause, bytes: memory() - before}
}

function memory(): number {
  collectGarbage()
  const {heapUsed, arrayBuffers} = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** A page made anew: chosen, read, written and compressed. @returns ideas on it. */
export async function makePage({store, ideas}: OpenIdeas, query: IdeasQuery): Promise<number> {
  const page = await readIdeasPage(store.db, ideas, readIdeasQuery(query))
  await write(page)
  return page.ideas.length
}

/** Marks of everything that filters let through, made anew. */
export async function makeMarks({ideas}: OpenIdeas, query: IdeasQuery): Promise<void> {
  await write(readMarks(ideas, readFilters(query)))
}

/** What is shown to somebody who is writing. */
export async function findSimilar({store, ideas}: OpenIdeas, title: string, text?: string): Promise<number> {
  const {similar} = await readSimilar(store.db, ideas, {title, ...(text !== undefined && {text})})
  return JSON.stringify({similar}).length
}

/** The least that a page can cost: ideas read by their numbers, written and compressed. */
export async function makeCards({store, ideas}: OpenIdeas, numbers: readonly number[]): Promise<void> {
  await write({ideas: await readCards(store.db, ideas, numbers)})
}

async function write(content: object): Promise<void> {
  await prepare(JSON.stringify(content), {type: json, cache: 'no-store', effort: 5})
}
