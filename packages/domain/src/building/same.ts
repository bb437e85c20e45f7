/** What JSON values are, and whether two are the same. */

/** An item of a list that is told from the others by its id. */
export interface Named {
  readonly id: string
  readonly [name: string]: unknown
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** Whether every item has an id, each another one. */
export function isNamedList(value: unknown): value is readonly Named[] {
  if (!isList(value) || !value.every((item) => isRecord(item) && typeof item.id === 'string')) return false
  return new Set(value.map((item) => (item as Named).id)).size === value.length
}

/** Whether two JSON values say the same; the order of an object's entries says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]))
  if (!isRecord(one) || !isRecord(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  )
}

/** All ids of two lists: in the order of the first, those of the second alone after whatever they follow there. */
export function inOrder(first: readonly string[], second: readonly string[]): string[] {
  const ids = [...first]
  second.forEach((id, at) => {
    if (ids.includes(id)) return
    const before = second[at - 1]
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id)
  })
  return ids
}
