/** Places within a draft, written as findings have them: `activities[0].survey.pages[1].questions[0].text`. */
import type {DraftContent} from '@saha/contract'

export type Json = DraftContent[string]

/** Steps of a path: names, and numbers in lists. */
export function stepsOf(path: string): (string | number)[] {
  return path === ''
    ? []
    : [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
        index === undefined ? (name ?? '') : Number(index),
      )
}

/** What stands at a path; `undefined` when nothing does. */
export function valueAt(whole: Json | undefined, path: string): Json | undefined {
  return stepsOf(path).reduce<Json | undefined>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, Json>)[step]
        : undefined,
    whole,
  )
}

/**
 * The whole with something else at one path; what is not on the way stays the same object.
 *
 * @param value `undefined` takes a name away, and removes one of a list.
 */
export function withAt(whole: Json | undefined, path: string, value: Json | undefined): Json {
  return put(whole, stepsOf(path), value) ?? {}
}

function put(
  whole: Json | undefined,
  [step, ...rest]: (string | number)[],
  value: Json | undefined,
): Json | undefined {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list = Array.isArray(whole) ? whole : []
    const next = put(list[step], rest, value)
    return next === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, next)
  }
  const record = isRecord(whole) ? whole : {}
  const next = put(record[step], rest, value)
  const {[step]: _, ...others} = record
  return next === undefined ? others : {...record, [step]: next}
}

/** A list with one of its items at another place. @param by −1: one earlier, 1: one later. */
export function moved<Item>(list: readonly Item[], at: number, by: -1 | 1): Item[] {
  const to = at + by
  const item = list[at]
  if (item === undefined || to < 0 || to >= list.length) return [...list]
  return list.toSpliced(at, 1).toSpliced(to, 0, item)
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
