import {expect, test} from 'vitest'
import {minutesIn, percentIn, percentRangeIn, periodIn} from './amounts.ts'
import {speakerFor} from './speaker.ts'

test('shares are said in whole per cent', () => {
  expect(percentIn('en', 0.333)).toBe('33%')
})

test('seconds are said in minutes, rounded up', () => {
  expect(minutesIn('en', {from: 130, to: 290})).toBe('3–5 minutes')
  expect(minutesIn('ar', {from: 130, to: 290})).toBe('3–5 دقائق')
  expect(minutesIn('en', {from: 20, to: 20})).toBe('1 minute')
})

test('a range of shares names both of its ends, once where they are the same', () => {
  expect(percentRangeIn('en', 0.53, 0.69)).toBe('53% – 69%')
  expect(percentRangeIn('en', 0.531, 0.534)).toBe('53%')
})

test('a period names both of its ends', () => {
  expect(periodIn(speakerFor('en-GB'), '2026-09-01T12:00:00Z', '2026-09-30T12:00:00Z')).toBe(
    '1 September 2026 – 30 September 2026',
  )
})
