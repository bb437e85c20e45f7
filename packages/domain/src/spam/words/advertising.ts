import {foldArabic} from '../../text/fold-arabic.ts'
import {bareWord} from '../bare-word.ts'
import {arabic} from './ar.ts'
import {english} from './en.ts'
import {turkish} from './tr.ts'

const strong = 1
const some = 0.3

/** What a word says. */
interface Entry {
  /** 0 for a word that says nothing alone. */
  weight: number
  /** It is the first word of an entry that is two. */
  beginsTwo: boolean
  /** A code behind it earns its giver something. */
  namesCode: boolean
}

const known = new Map<string, Entry>()
const entryOf = (name: string): Entry => {
  const entry = known.get(name) ?? {weight: 0, beginsTwo: false, namesCode: false}
  known.set(name, entry)
  return entry
}
for (const list of [arabic, english, turkish])
  for (const [names, weight] of [
    [list.some, some],
    [list.strong, strong],
  ] as const)
    for (const name of namesIn(names)) {
      entryOf(name).weight = weight
      if (name.includes('-')) entryOf(name.slice(0, name.lastIndexOf('-'))).beginsTwo = true
    }
for (const name of 'code codes coupon promo كود الكود بكود كوبون بكوبون kodu'.split(' '))
  entryOf(name).namesCode = true

/** Places for words by their first letters and length, 1 where there is an entry: most words are none. */
const places = new Uint8Array(1 << 14)
for (const name of known.keys()) places[placeOf(name)] = 1

function placeOf(word: string): number {
  const letters = Math.imul(word.charCodeAt(0), 31) + Math.imul(word.charCodeAt(1), 1_031)
  return (
    (letters + Math.imul(word.charCodeAt(2), 6_151) + Math.imul(word.length, 12_289)) & (places.length - 1)
  )
}

function entryFor(word: string): Entry | undefined {
  return places[placeOf(word)] === 1 ? known.get(word) : undefined
}

/** What hosts are called that sell nothing else. Written together with other words, so that no word list finds them. */
const inHosts =
  /casino|kazino|slot|bet(?!t?er)|poker|rummy|lotto|jackpot|roulette|bahis|bonus|togel|murahan|rihan|qimar|loan|credit|qurood|essay|papers?\b|seo|crypto|btc|coin|token|finance|viagra|pharma|keto|escort|hotmeet|dating|sex|iptv|follow|boost|replica|apk|vpn/

/**
 * Words of advertising, each counted once: 1 for one that hardly anybody else uses, less for others.
 *
 * @param hosts where the text leads to.
 */
export function advertisingIn(words: readonly string[], hosts: readonly string[]): number {
  const found = new Set<string>()
  let sum = hosts.some((host) => inHosts.test(host)) ? strong : 0
  const count = (name: string, entry: Entry | undefined) => {
    if (!entry || entry.weight === 0) return false
    if (!found.has(name)) sum += entry.weight
    found.add(name)
    return true
  }
  const look = (name: string) => count(name, entryFor(name))
  let before: Entry | undefined
  let wordBefore = ''
  for (const word of words) {
    const entry = entryFor(word)
    if (!count(word, entry)) {
      const bare = bareWord(word)
      if (bare !== word) look(bare)
    }
    if (before?.beginsTwo) look(`${wordBefore}-${word}`)
    if (before?.namesCode && /\d/.test(word) && /\D/.test(word)) look('promo-code')
    before = entry
    wordBefore = word
  }
  return sum
}

function namesIn(list: string): string[] {
  return foldArabic(list).split(/\s+/).filter(Boolean)
}
