import type {Import} from './imports.ts'
import {isForTests} from './sources.ts'

const databaseCode = /\.(queries|tables)\.ts$|^server\/src\/storage\/|^server\/src\/staff\/auth\.ts$/
const dialects = new Set(['better-sqlite3', 'pg'])
const dialectCode = 'server/src/storage/open.ts'

/** Servers of the bare parts, which ours is measured against. */
const floors = /^bench\/floors\//

/** Queries stay in their own files, and one file alone knows which databases exist. */
export function strayDatabaseCode(imports: readonly Import[]): string[] {
  return imports.flatMap(({from, to, isOnlyTypes}) => {
    if (isForTests(from) || floors.test(from)) return []
    if (/^kysely(\/|$)/.test(to) && !databaseCode.test(from)) return [`${from} must not import ${to}`]
    if (dialects.has(to) && !isOnlyTypes && from !== dialectCode)
      return [`${from} must not name a database: ${to}`]
    return []
  })
}

/** Where zod is allowed: the contract alone says what crosses the wire. */
export function strayShapes(imports: readonly Import[]): string[] {
  return imports
    .filter(({from, to}) => /^zod(\/|$)/.test(to) && !from.startsWith('packages/contract/'))
    .map(({from, to}) => `${from} must not import ${to}: shapes belong to the contract`)
}

/**
 * Capabilities are strangers to each other. `results` alone reads the others' queries, and their rules in the domain,
 * because it publishes what they counted; `ideas` and `event` ask questions of the survey's kinds, by the survey's rules in
 * the domain.
 *
 * @param capabilities their one word each, such as `survey`
 */
export function mixedCapabilities(imports: readonly Import[], capabilities: readonly string[]): string[] {
  const capabilityOf = (path: string) => capabilities.find((name) => path.includes(`/src/${name}/`))
  return imports
    .filter(({from, to, isOurs}) => {
      const [here, there] = [capabilityOf(from), capabilityOf(to)]
      if (!isOurs || !here || !there || here === there) return false
      if (here === 'results') return !/\.queries\.ts$|^packages\/domain\//.test(to)
      return !((here === 'ideas' || here === 'event') && to.startsWith('packages/domain/src/survey/'))
    })
    .map(({from, to}) => `${from} must not import ${to}: capabilities do not import each other`)
}

/** Files that import themselves by a detour; each circle is told once, from its first file in alphabetical order. */
export function circles(imports: readonly Import[]): string[] {
  const next = Map.groupBy(
    imports.filter(({isOurs}) => isOurs),
    ({from}) => from,
  )
  return [...next.keys()].toSorted().flatMap((start) => {
    const circle = shortestWayBack(start, (path) => (next.get(path) ?? []).map(({to}) => to))
    return circle && circle.toSorted()[0] === start ? [`${[...circle, start].join(' -> ')} is a circle`] : []
  })
}

function shortestWayBack(start: string, next: (path: string) => string[]): string[] | undefined {
  const seen = new Set<string>()
  const ways = [[start]]
  for (const way of ways) {
    for (const to of next(way.at(-1) ?? start)) {
      if (to === start) return way
      if (seen.has(to)) continue
      seen.add(to)
      ways.push([...way, to])
    }
  }
  return undefined
}
