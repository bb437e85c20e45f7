/** What changed, as lines that can be read. */

export type Plain = boolean | number | string
type Json = null | Plain | readonly Json[] | {readonly [name: string]: Json}

/** One value that is another since then; `undefined` where there was or is none. */
export interface Difference {
  /** Names from the outside in, such as `title` and `ar`; empty for the whole. Things in a list are named by their ids. */
  path: readonly string[]
  before: string | undefined
  after: string | undefined
}

/** Writes a value of this name, for readers. */
export type Write = (value: Plain, path: readonly string[]) => string

/** Values that differ, name by name. What is the same is left out. */
export function differences(before: unknown, after: unknown, write: Write): Difference[] {
  const [from, to] = [flat(before as Json, write), flat(after as Json, write)]
  const paths = new Map([...from, ...to].map(([name, {path}]) => [name, path]))
  return [...paths]
    .map(([name, path]) => ({path, before: from.get(name)?.words, after: to.get(name)?.words}))
    .filter((line) => line.before !== line.after)
}

interface Written {
  path: readonly string[]
  words: string
}

/** Every value under its path. Lists of plain values are one. */
function flat(value: Json, write: Write, path: readonly string[] = []): Map<string, Written> {
  if (value === null || value === undefined || isEmptyList(value)) return new Map()
  const name = JSON.stringify(path)
  if (typeof value !== 'object') return new Map([[name, {path, words: write(value, path)}]])
  if (isPlainList(value))
    return new Map([[name, {path, words: value.map((one) => write(one, path)).join(', ')}]])
  const parts = Array.isArray(value)
    ? (value as readonly Json[]).map((one, at) => [nameOf(one, at), one] as const)
    : Object.entries(value as Record<string, Json>)
  return new Map(parts.flatMap(([part, one]) => [...flat(one, write, [...path, part])]))
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0
}

function isPlainList(value: Json): value is readonly Plain[] {
  return Array.isArray(value) && value.every((one) => one !== null && typeof one !== 'object')
}

/** A thing in a list is known by its id, wherever it stands. */
function nameOf(value: Json, at: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : String(at + 1)
}
