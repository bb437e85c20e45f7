/** What the address of the page says of a collection: what is to be seen of it, and which idea is open. */
import type {Filters} from './filters.ts'

/** How a collection is called in the address: `saha-ideas`, and `saha-ideas-2` for the second one of a page. */
export function nameInAddress(element: Element): string {
  const at = [...document.querySelectorAll(element.localName)].indexOf(element)
  return element.localName + (at > 0 ? `-${at + 1}` : '')
}

/** What the address asks for; a link to a view of the list has it. Somebody may have written anything there: the server refuses. */
export const filtersInAddress = (name: string): Filters =>
  Object.fromEntries(new URLSearchParams(new URLSearchParams(location.search).get(name) ?? ''))

const fragmentOf = (name: string) => `#${name.replace('ideas', 'idea')}-`

/** The address of an idea: that of the page, with a fragment. Whole, because a page may have another base. */
export const linkTo = (name: string, idea: number): string => listAddress() + fragmentOf(name) + idea

/** The address of the page, without a fragment. */
export const listAddress = (): string => location.href.split('#')[0] ?? ''

/** The idea that the address of the page leads to. */
export function ideaInAddress(name: string): number | undefined {
  const [fragment, {hash}] = [fragmentOf(name), location]
  const number = hash.startsWith(fragment) ? hash.slice(fragment.length) : ''
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined
}
