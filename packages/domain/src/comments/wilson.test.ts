import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {wilsonLowerBound} from './wilson.ts'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../../..', shared)
const file = join(root, 'oracles/wilson_intervals.csv')

describe('the most supported', () => {
  test('ninety of a hundred stand before one of one', () => {
    expect(wilsonLowerBound(90, 100)).toBeGreaterThan(wilsonLowerBound(1, 1))
  })

  test('of two with the same share, the one with more votes stands first', () => {
    expect(wilsonLowerBound(40, 50)).toBeGreaterThan(wilsonLowerBound(4, 5))
  })

  test('what divides a hundred people stands behind what nine of ten want', () => {
    expect(wilsonLowerBound(60, 100)).toBeLessThan(wilsonLowerBound(9, 10))
  })

  test('one support more never makes it worse, and one objection more never better', () => {
    const counts = Array.from({length: 30}, (_, supports) => supports)
    const wrong = counts.flatMap((supports) =>
      counts.filter((objections) => {
        const bound = wilsonLowerBound(supports, supports + objections)
        const supported = wilsonLowerBound(supports + 1, supports + 1 + objections)
        const objected = wilsonLowerBound(supports, supports + objections + 1)
        return supported <= bound || objected > bound || bound < 0 || bound > 1
      }),
    )

    expect(wrong).toEqual([])
  })

  test('without votes it is nothing', () => {
    expect(wilsonLowerBound(0, 0)).toBe(0)
    expect(wilsonLowerBound(0, 50)).toBe(0)
  })
})

describe.skipIf(!existsSync(file))('bounds as R reckons them (SKIPPED without ../shared/data)', () => {
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : []
  const ofOurs = rows
    .map((row) => row.split(',').map(Number))
    .filter(([, , confidence]) => confidence === 0.95)

  test.each(ofOurs)('%d of %d', (supports, votes, _, lower) => {
    expect(wilsonLowerBound(supports!, votes!)).toBeCloseTo(lower!, 12)
  })
})
