/** What changed, as lines that can be read. */

type Json = null | boolean | number | string | readonly Json[] | {readonly [name: string]: Json}

/** One value that is another since then; `undefined` where there was or is none. */
export interface Difference {
  /** Names from the outside in, such as `title › ar`; empty for the whole. */
  name: string
  before: string | undefined
  after: string | undefined
}

/** Words for values that are none. */
export interface ValueWords {
  yes: string
  no: string
}

/** Values that differ, name by name. What is the same is left out. */
export function differences(before: unknown, after: unknown, words: ValueWords): Difference[] {
  const [from, to] = [flat(before as Json, words), flat(after as Json, words)]
  const names = [...new Set([...from.keys(), ...to.keys()])]
  return names
    .map((name) => ({name, before: from.get(name), after: to.get(name)}))
    .filter((line) => line.before !== line.after)
}

/** Every value under its name. Lists of plain values are one line. */
function flat(value: Json, words: ValueWords, name = ''): Map<string, string> {
  if (value === null || value === undefined || isEmptyList(value)) return new Map()
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return new Map([[name, value.map((one) => plain(one, words)).join(', ')]])
  if (typeof value !== 'object') return new Map([[name, plain(value as string, words)]])
  const parts = Array.isArray(value)
    ? value.map((one, at) => [nameOf(one, at), one] as const)
    : Object.entries(value as Record<string, Json>)
  return new Map(
    parts.flatMap(([part, one]) => [...flat(one, words, name === '' ? part : `${name} › ${part}`)]),
  )
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0
}

/** A thing in a list is known by its id, wherever it stands. */
function nameOf(value: Json, at: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : String(at + 1)
}

function plain(value: string | number | boolean | Json, {yes, no}: ValueWords): string {
  if (typeof value === 'boolean') return value ? yes : no
  return String(value)
}
