import type {FacetName, Filters} from '../filters.ts'
import type {Reading} from '../reading.ts'

/** What can be chosen of a collection, in the order in which it is offered. */
export const facetNames: readonly FacetName[] = ['category', 'district', 'status', 'group', 'tag', 'answered']

const narrowing = [...facetNames, 'q', 'from', 'until'] as const

/** Whether fewer than all ideas are let through. */
export const hasChoice = (filters: Filters): boolean => narrowing.some((name) => filters[name])

/** Lets all ideas through, in the order that there is. */
export function clearAll({choose, focus}: Reading): void {
  choose(Object.fromEntries(narrowing.map((name) => [name, undefined])))
  focus('filter')
}
