/** What only some readers want of a collection: fetched with the first wish. */
import type {IdeaCard, ShownIdeas} from '@saha/contract'
import {writeInAddress} from '../../choosing/in-address.ts'
import type {Host} from '../../kit/reader.ts'
import type {Collection} from '../collection.ts'
import {queryOf, type Filters} from '../filters.ts'
import type {Reading} from '../reading.ts'
import {seedOf} from '../supporting/memory.ts'
import type {IdeasView} from '../view.ts'

type Changes = Parameters<IdeasView['choose']>[0]

/**
 * Reads what is chosen now. What is there stays until it has arrived; of several wishes, the last counts.
 *
 * @param name of the collection in the address of the page.
 */
export async function choose(reading: Reading, name: string, changes: Changes): Promise<void> {
  const {collection, activity} = reading
  // Where is not known yet: what is to be seen stays, and somebody is asked.
  if ('sort' in changes) collection.isLocating = changes.sort === 'nearest' && !changes.near
  if (collection.isLocating && 'sort' in changes) return collection.tell()
  const before = collection.wanted ?? collection.filters
  const wanted = sensible(reading, {...before, ...changes})
  if (queryOf(wanted) === queryOf(before)) return
  collection.wanted = wanted
  // Whoever asks for this already asks again when it has arrived.
  if (collection.asked.get('first') === 'asking') return
  await collection.ask('first', () => open(collection))
  if (!activity.sensitive) writeAddress(name, collection.filters)
}

async function open(collection: Collection): Promise<void> {
  for (;;) {
    const {wanted = collection.filters} = collection
    const page = await collection.page(wanted).catch((error: unknown) => {
      collection.wanted = undefined
      throw error
    })
    if (collection.wanted && collection.wanted !== wanted) continue
    collection.wanted = undefined
    return collection.begin(wanted, page)
  }
}

/** Asks for the order that chance has made for this reader before, or makes now. */
export function withSeed(host: Host, collection: Collection, activity: ShownIdeas): void {
  const {server, address, filters} = collection
  const seed = seedOf({host, reader: host.reader, activity, server, address, isOpen: false})
  collection.filters = {...filters, seed}
}

/** Without what is empty, and what only another order needs. */
function sensible(reading: Reading, changes: Changes): Filters {
  const filters: Record<string, string> = {}
  for (const [name, value] of Object.entries(changes)) if (value) filters[name] = value
  const {sort} = changes
  if (sort === 'newest') delete filters['sort']
  if (sort !== 'nearest') {
    delete filters['near']
    delete filters['by']
  }
  if (sort === 'random') filters['seed'] ??= seedOf(reading)
  else delete filters['seed']
  return filters
}

/** So that a view of the list can be shared. Where the reader is, and which order chance has made for them, is nobody's business. */
function writeAddress(name: string, filters: Filters): void {
  const shared = new URLSearchParams(filters as Record<string, string>)
  shared.delete('seed')
  if (filters.near && !filters.by) for (const own of ['near', 'sort']) shared.delete(own)
  writeInAddress(name, shared)
}

/** Reads the next page. @returns the first idea of it. */
export async function more(collection: Collection): Promise<number | undefined> {
  const {filters, blocks} = collection
  const {ideas, cursor} = await collection.page(filters, collection.cursor)
  if (collection.filters !== filters || collection.blocks[0] !== blocks[0]) return undefined
  const [read = [], ...later] = collection.blocks
  // What came meanwhile stands on top already.
  const unknown = ideas.filter(({idea}) => !collection.find(idea))
  collection.blocks = [[...read, ...unknown], ...later]
  collection.cursor = cursor
  return unknown[0]?.idea
}

/** Looks for what is new. Counts and states change where they stand; new ideas are counted, and shown when asked for. */
export async function refresh(collection: Collection): Promise<void> {
  const {filters} = collection
  const page = await collection.page(filters, '', 'no-cache').catch(() => undefined)
  if (collection.filters !== filters) return
  collection.isStale = !page
  if (!page) return
  const fresh = new Map(page.ideas.map((card) => [card.idea, card]))
  collection.blocks = collection.blocks.map((block) => block.map((card) => fresh.get(card.idea) ?? card))
  collection.all = page.all
  collection.facets = page.facets
  collection.arrived = page.ideas.filter(({idea}) => idea > collection.newest && !collection.find(idea))
}

/** Shows what has arrived, on top. @returns the first of it. */
export function showArrived(collection: Collection): number | undefined {
  const {arrived} = collection
  collection.arrived = []
  collection.blocks = [...collection.blocks, arrived]
  collection.matching += arrived.length
  collection.newest = Math.max(collection.newest, ...arrived.map(({idea}) => idea))
  return arrived[0]?.idea
}

/** Takes an idea out of the list. */
export function remove(collection: Collection, idea: number): void {
  const keep = (cards: readonly IdeaCard[]) => cards.filter((card) => card.idea !== idea)
  if (!collection.ideas.some((card) => card.idea === idea)) return
  collection.blocks = collection.blocks.map(keep)
  collection.matching--
  collection.all = {...collection.all, ideas: collection.all.ideas - 1}
}

/** Reads what was stored here: it stands on top at once, in whatever order the list is. */
export async function reload(collection: Collection): Promise<void> {
  await refresh(collection)
  if (collection.arrived.length > 0) showArrived(collection)
}
