import {expect, test} from 'vitest'
import {pairBuckets, wordPairsOf} from './word-pairs.ts'

const pairsOf = (text: string) => [...wordPairsOf(text.split(' ').filter(Boolean))]
const shared = (one: string, other: string) => {
  const of = new Set(pairsOf(other))
  return pairsOf(one).filter((bucket) => of.has(bucket))
}
const filler = Array.from({length: 20}, (_, at) => `filler${String.fromCharCode(97 + at)}`).join(' ')

test('a pair is known again whatever word stands between', () => {
  const alone = shared(`${filler} paint ${filler}`, `${filler} balcony ${filler}`)
  const pair = shared(`paint your balcony ${filler}`, `paint any balcony ${filler}`)
  const apart = shared(`paint your whole balcony ${filler}`, `paint any old balcony ${filler}`)

  expect(alone.length).toBeGreaterThan(0)
  expect(pair.length).toBe(apart.length + 1)
})

test('Arabic words are the same with "and" and "the"', () => {
  expect(pairsOf('والحديقه تشبه الشارع')).toEqual(pairsOf('حديقه تشبه شارع'))
})

test('numbers are alike, and words are not', () => {
  expect(pairsOf('only 20 dinars')).toEqual(pairsOf('only 35 dinars'))
  expect(pairsOf('only 20 dinars')).not.toEqual(pairsOf('only 20 euros'))
})

test('what is said at the end is known as said there', () => {
  const atEnd = pairsOf(`${filler} ask for samir`)
  const before = pairsOf(`ask for samir ${filler}`)
  // Three words, the pairs between them and the one before, and the one behind.
  const said = shared(`${filler} ask for samir`, 'elsewhere they ask for samir').filter(
    (bucket) => !before.includes(bucket),
  )
  expect(atEnd).toEqual(expect.arrayContaining(said))
  expect(said.length).toBeGreaterThanOrEqual(6)
})

test('Arabic and other words fall into halves of their own, each bucket once', () => {
  const [arabic, english] = [pairsOf('نريد ظلا ونريد ظلا'), pairsOf('we want shade we want shade')]

  expect(arabic.every((bucket) => bucket >= pairBuckets / 2)).toBe(true)
  expect(english.every((bucket) => bucket < pairBuckets / 2)).toBe(true)
  expect(new Set(arabic).size).toBe(arabic.length)
})
