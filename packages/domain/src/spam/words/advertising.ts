import {foldArabic} from '../../text/fold-arabic.ts'
import {arabic} from './ar.ts'
import {english} from './en.ts'
import {turkish} from './tr.ts'

const strong = 1
const some = 0.3

const known = new Map(
  [arabic, english, turkish].flatMap((list) => [
    ...entriesOf(list.some, some),
    ...entriesOf(list.strong, strong),
  ]),
)

/** The first words of those entries that are two. */
const firstOfTwo = new Set(
  [...known.keys()].filter((name) => name.includes('-')).map((name) => name.slice(0, name.lastIndexOf('-'))),
)

/** What stands before a code that earns its giver something. */
const codes = new Set(['code', 'codes', 'coupon', 'promo', 'كود', 'الكود', 'بكود', 'كوبون', 'بكوبون', 'kodu'])

/** First letters of what may stand before an Arabic word, written together with it. */
const prefixes = 'وفبلكا'

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
  const look = (name: string) => {
    const weight = known.get(name)
    if (weight === undefined) return false
    if (!found.has(name)) sum += weight
    found.add(name)
    return true
  }
  let before = ''
  for (const word of words) {
    if (!look(word)) look(withoutPrefixes(word))
    if (firstOfTwo.has(before)) look(`${before}-${word}`)
    if (codes.has(before) && /\d/.test(word) && /\D/.test(word)) look('promo-code')
    before = word
  }
  return sum
}

/** An Arabic word without "and", "with", "for" and "the". */
function withoutPrefixes(word: string): string {
  return prefixes.includes(word.charAt(0)) ? word.replace(/^[وف]?[بلك]?(?:ال|لل)?(?=.{3})/, '') : word
}

function entriesOf(list: string, weight: number): [string, number][] {
  return foldArabic(list)
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => [name, weight])
}
