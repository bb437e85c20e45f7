/** An object of foreign JSON that remembers which of its properties were looked at. */

import {shownName} from '../account.ts'

/** An object that came out of `JSON.parse`. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is an object, and neither a list nor `null`. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One object of a foreign survey, as far as it is what its format says. */
export class JsonPart {
  readonly path: string
  private readonly value: JsonObject
  private readonly seen = new Set<string>(['saha'])
  private readonly odd = new Set<string>()

  constructor(value: JsonObject, path: string) {
    this.value = value
    this.path = path
  }

  /** Its own property of this name, or of the first of these names that it has. */
  get(...names: readonly string[]): unknown {
    for (const name of names) this.seen.add(name)
    const name = names.find((one) => Object.hasOwn(this.value, one))
    return name === undefined ? undefined : this.value[name]
  }

  string(...names: readonly string[]): string {
    const value = this.get(...names)
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
  }

  isTrue(...names: readonly string[]): boolean {
    const value = this.get(...names)
    const name = names.find((one) => Object.hasOwn(this.value, one))
    if (name !== undefined && typeof value !== 'boolean' && value !== null) this.odd.add(this.at(name))
    return value === true
  }

  /** Objects and plain values of a list, each with its path. */
  list(...names: readonly string[]): {value: unknown; path: string}[] {
    const list = this.get(...names)
    const name = names.find((one) => Object.hasOwn(this.value, one)) ?? ''
    if (!Array.isArray(list)) return []
    const items: unknown[] = list
    return items.map((value, at) => ({value, path: `${this.at(name)}[${at}]`}))
  }

  /** Objects of a list. */
  parts(...names: readonly string[]): JsonPart[] {
    return this.list(...names).flatMap(({value, path}) => {
      if (isJsonObject(value)) return [new JsonPart(value, path)]
      this.odd.add(path)
      return []
    })
  }

  /** Path of a property. */
  at(name: string): string {
    const step = /^[A-Za-z_$][\w$]{0,60}$/.test(name) ? name : `['${shownName(name)}']`
    return this.path === '' ? step : step.startsWith('[') ? this.path + step : `${this.path}.${step}`
  }

  /** What Saha added when it wrote this. */
  get extension(): JsonObject | undefined {
    const value = Object.hasOwn(this.value, 'saha') ? this.value.saha : undefined
    return isJsonObject(value) ? value : undefined
  }

  /** Nobody needs to ask for the rest: all of it is accounted for. */
  settle() {
    for (const name of Object.keys(this.value)) this.seen.add(name)
  }

  /** Paths of values that are of another type than their property has. */
  get unreadable(): readonly string[] {
    return [...this.odd]
  }

  /** Names of properties that nobody asked for. */
  get unread(): string[] {
    return Object.keys(this.value).filter((name) => !this.seen.has(name))
  }
}
