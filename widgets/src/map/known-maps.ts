/** The maps that elements of this page have asked for, each fetched once. */
import type {MunicipalMap} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call, UnreachableError} from '@saha/client/call'

/** A map, or what became of the wish for it. */
export type KnownMap = MunicipalMap | 'fetching' | 'missing'

const known = new Map<string, KnownMap>()

/**
 * The map of an activity as far as it is known now. The first to ask has it fetched.
 *
 * @param tell called when more is known.
 */
export function mapOf(server: string, address: RouteParams, tell: () => void): KnownMap {
  const name = nameOf(server, address)
  const found = known.get(name)
  if (found === undefined) void fetchMap(name, server, address).then(tell)
  return known.get(name) ?? 'fetching'
}

/** Forgets that a map could not be fetched, so that the next one to ask tries again. */
export function askAgain(server: string, address: RouteParams): void {
  known.delete(nameOf(server, address))
}

const nameOf = (server: string, {municipality, activity}: RouteParams) =>
  `${server} ${municipality}/${activity}`

async function fetchMap(name: string, server: string, address: RouteParams): Promise<void> {
  known.set(name, 'fetching')
  const read = (cache: RequestCache) => call(server, routes.readMap, address, undefined, {cache})
  try {
    known.set(name, await read('default'))
  } catch (error) {
    // Without network, what the browser still has will do.
    const kept =
      error instanceof UnreachableError ? await read('force-cache').catch(() => undefined) : undefined
    known.set(name, kept ?? 'missing')
  }
}
