/** What the address of the page says of a collection: which idea is open. */
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
