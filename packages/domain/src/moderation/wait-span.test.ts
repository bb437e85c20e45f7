import {expect, test} from 'vitest'
import {waitSpan} from './wait-span.ts'

test('how long something waited is told in five spans', () => {
  const spans = [0, 1, 23, 24, 71, 72, 167, 168, 10_000].map((hours) => waitSpan(495_000, 495_000 + hours))

  expect(spans).toEqual([
    'hour',
    'day',
    'day',
    'three-days',
    'three-days',
    'week',
    'week',
    'longer',
    'longer',
  ])
})

test('a clock that was set back makes nothing wait for less than no time', () => {
  expect(waitSpan(495_001, 495_000)).toBe('hour')
})
