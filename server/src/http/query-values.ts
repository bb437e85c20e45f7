/** What readers type behind the address of a list, understood the same way everywhere. */
import {Day} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {DAY} from '@saha/domain'
import {Refusal} from '../refusal.ts'

/** Several values with commas between them, each once, in one order. @throws Refusal `invalid` for too many, and empty ones. */
export function choicesIn(typed: string | undefined): string[] {
  if (typed === undefined || typed === '') return []
  const chosen = [...new Set(typed.split(',', limits.filterChoices + 1))].sort()
  if (chosen.length > limits.filterChoices || chosen.includes('')) throw new Refusal('invalid')
  return chosen
}

/** A day, in days since 1970. @throws Refusal `invalid` for what is none. */
export function dayIn(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  if (!Day.safeParse(typed).success) throw new Refusal('invalid')
  return Date.parse(`${typed}T00:00:00Z`) / DAY
}

/** Words that are searched for; empty for none. @throws Refusal `invalid` for more than anybody types. */
export function searchIn(typed: string | undefined): string {
  const words = typed ?? ''
  if (words.length > limits.searchText) throw new Refusal('invalid')
  return words.trim()
}

/** One spelling for the same filters; empty where nothing is held back. */
export function nameOfFilters(filters: object): string {
  const named = Object.entries(filters).filter(([, value]) => value !== undefined && value.length !== 0)
  return named.length === 0 ? '' : JSON.stringify(named)
}
