/** What districts are called: ids and names out of the properties of a file. */
import type {Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {plainText} from '../text/plain-text.ts'
import type {Ground} from './geojson/surfaces-in.ts'

/** Which properties hold what. */
export interface DistrictProperties {
  /** Property with the id; default: made of a name. */
  id?: string | undefined
  /** Language to property. */
  names: Readonly<Record<string, string>>
}

/** A district before its shape. */
export interface DistrictWords {
  id: string
  text: Text
}

const longestId = 40
const longestName = 200

/**
 * Which properties seem to hold names: `name_ar`, `name:ar`, `NAME_AR`, `ar`; for languages without one of their own,
 * the main one first, `name`.
 */
export function guessNames(grounds: readonly Ground[], languages: readonly string[]): Record<string, string> {
  const there = [...new Set(grounds.flatMap(({properties}) => Object.keys(properties)))]
  const find = (...wanted: string[]) =>
    there.find((name) => wanted.includes(name.toLowerCase().replace(/[:\- ]/g, '_')))
  const own = languages.flatMap((language) => {
    const base = language.toLowerCase().split('-')[0] ?? language
    const found = find(`name_${base}`, `name${base}`, base, `${base}_name`)
    return found === undefined ? [] : [[language, found] as const]
  })
  const named = new Set(own.map(([language]) => language))
  const plain = find('name', 'title', 'label')
  const first = languages.find((language) => !named.has(language))
  const all = new Map(plain !== undefined && first !== undefined ? [...own, [first, plain] as const] : own)
  return Object.fromEntries(
    languages.flatMap((language) => {
      const property = all.get(language)
      return property === undefined ? [] : [[language, property] as const]
    }),
  )
}

/**
 * Ids and names of districts, in the order of the file. Two of the same id are told apart by a number behind it.
 *
 * @returns for each ground its words; `undefined` for one without any name or id.
 */
export function districtWords(
  grounds: readonly Ground[],
  {id: idProperty, names}: DistrictProperties,
): (DistrictWords | undefined)[] {
  const taken = new Set<string>()
  return grounds.map((ground) => {
    const text = Object.fromEntries(
      Object.entries(names).flatMap(([language, property]) => {
        const words = wordsOf(ground.properties[property])
        return words === '' ? [] : [[language, words] as const]
      }),
    )
    const named = idProperty === undefined ? '' : idOf(wordsOf(ground.properties[idProperty]))
    const id = free(
      named || idOf(text.en ?? '') || Object.values(text).map(idOf).find(Boolean) || idOf(wordsOf(ground.id)),
      taken,
    )
    if (Object.keys(text).length === 0) return undefined
    taken.add(id)
    return {id, text}
  })
}

function wordsOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? plainText(value.slice(0, longestName)).replace(/\s+/g, ' ').trim() : ''
}

/** Letters of the Latin alphabet without their marks, digits and hyphens; empty when nothing of it is left. */
function idOf(words: string): string {
  return (
    words
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, longestId)
      // There are never two hyphens next to each other.
      .replace(/^-|-$/g, '')
  )
}

function free(id: string, taken: ReadonlySet<string>): string {
  const base = id || 'district'
  if (id !== '' && !taken.has(id)) return id
  for (let number = id === '' ? 1 : 2; number <= limits.districts + 1; number++) {
    const next = `${base.slice(0, longestId - 4)}-${number}`
    if (!taken.has(next)) return next
  }
  return base
}
