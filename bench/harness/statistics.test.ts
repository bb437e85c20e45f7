import {describe, expect, test} from 'vitest'
import {compareRanks, median, quantile} from './statistics.ts'

test('the median is the middle one, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5)
})

test('of an even number of rounds, the median lies between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('ninety-nine of a hundred requests are as fast as the 99th percentile', () => {
  const hundred = Array.from({length: 100}, (_, position) => position + 1)

  expect(quantile(hundred, 0.99)).toBe(99)
})

test('what was never measured is unknown, not zero', () => {
  expect([median([]), quantile([], 0.5)]).toEqual([Number.NaN, Number.NaN])
})

describe('two samples by their ranks', () => {
  test('of which one is larger throughout', () => {
    const {share, deviations} = compareRanks([4, 5, 6], [1, 2, 3])

    expect(share).toBe(1)
    expect(deviations).toBeCloseTo(1.964, 3)
  })

  test('that are the same lie where chance has them', () => {
    expect(compareRanks([1, 2, 2, 3], [3, 2, 2, 1])).toEqual({share: 0.5, deviations: 0})
  })

  test('with values that occur in both', () => {
    const {share, deviations} = compareRanks([1, 2, 3, 4], [3, 4, 5, 6])

    expect(share).toBe(2 / 16)
    expect(deviations).toBeCloseTo(-1.753, 3)
  })
})
