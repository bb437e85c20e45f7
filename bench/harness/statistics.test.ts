import {expect, test} from 'vitest'
import {median, quantile} from './statistics.ts'

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
