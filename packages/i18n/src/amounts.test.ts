import {expect, test} from 'vitest'
import {minutesIn, percentIn, periodIn} from './amounts.ts'

test('shares are said in whole per cent', () => {
  expect(percentIn('en', 0.333)).toBe('33%')
})

test('seconds are said in minutes, rounded up', () => {
  expect(minutesIn('en', {from: 130, to: 290})).toBe('3–5 minutes')
  expect(minutesIn('ar', {from: 130, to: 290})).toBe('3–5 دقائق')
  expect(minutesIn('en', {from: 20, to: 20})).toBe('1 minute')
})

test('a period names both of its ends', () => {
  expect(periodIn('en-GB', '2026-09-01T12:00:00Z', '2026-09-30T12:00:00Z')).toMatch(
    /^1\s?–\s?30 September 2026$/,
  )
})
