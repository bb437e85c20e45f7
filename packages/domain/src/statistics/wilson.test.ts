import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {wilsonInterval} from './wilson.ts'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../../..', shared)
const file = join(root, 'oracles/wilson_intervals.csv')
if (!existsSync(file)) console.log('SKIPPED: intervals that R has reckoned are not on this machine.')

const leastShare = (supports: number, votes: number) => wilsonInterval(supports, votes).lower

describe('the most supported', () => {
  test('ninety of a hundred stand before one of one', () => {
    expect(leastShare(90, 100)).toBeGreaterThan(leastShare(1, 1))
  })

  test('of two with the same share, the one with more votes stands first', () => {
    expect(leastShare(40, 50)).toBeGreaterThan(leastShare(4, 5))
  })

  test('what divides a hundred people stands behind what nine of ten want', () => {
    expect(leastShare(60, 100)).toBeLessThan(leastShare(9, 10))
  })

  test('one support more never makes it worse, and one objection more never better', () => {
    const counts = Array.from({length: 30}, (_, supports) => supports)
    const wrong = counts.flatMap((supports) =>
      counts.filter((objections) => {
        const bound = leastShare(supports, supports + objections)
        const supported = leastShare(supports + 1, supports + 1 + objections)
        const objected = leastShare(supports, supports + objections + 1)
        return supported <= bound || objected > bound || bound < 0 || bound > 1
      }),
    )

    expect(wrong).toEqual([])
  })

  test('without votes it is nothing', () => {
    expect(leastShare(0, 0)).toBe(0)
    expect(leastShare(0, 50)).toBe(0)
  })
})

describe('how sure a share is', () => {
  test('of nobody, nothing is known', () => {
    expect(wilsonInterval(0, 0)).toEqual({lower: 0, upper: 1})
    expect(wilsonInterval(3, 2)).toEqual({lower: 0, upper: 1})
  })

  test('all of ten may well be fewer than nine in ten, and never more than all', () => {
    expect(wilsonInterval(10, 10).upper).toBe(1)
    expect(wilsonInterval(10, 10).lower).toBeLessThan(0.9)
  })

  test('the share itself always lies within, and yes and no mirror each other', () => {
    const shares = Array.from({length: 201}, (_, hits) => hits)
    const wrong = shares.filter((hits) => {
      const {lower, upper} = wilsonInterval(hits, 200)
      const mirrored = wilsonInterval(200 - hits, 200)
      const isWithin = lower <= hits / 200 && hits / 200 <= upper
      return !isWithin || Math.abs(lower - (1 - mirrored.upper)) > 1e-12
    })

    expect(wrong).toEqual([])
  })

  test('to be surer, one must say less', () => {
    const often = wilsonInterval(30, 100, 0.95)
    const nearlyAlways = wilsonInterval(30, 100, 0.99)

    expect(nearlyAlways.lower).toBeLessThan(often.lower)
    expect(nearlyAlways.upper).toBeGreaterThan(often.upper)
  })
})

describe.skipIf(!existsSync(file))('intervals as R reckons them (SKIPPED without ../shared/data)', () => {
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : []

  test.each(rows.map((row) => row.split(',').map(Number)))(
    '%d of %d, confidence %d',
    (hits, of, confidence, lower, upper) => {
      const ours = wilsonInterval(hits!, of!, confidence as 0.95 | 0.99)

      expect(Math.abs(ours.lower - lower!)).toBeLessThan(1e-9)
      expect(Math.abs(ours.upper - upper!)).toBeLessThan(1e-9)
    },
  )
})
