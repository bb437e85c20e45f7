import {expect, test} from 'vitest'
import {excerptOf} from './excerpt.ts'

test.each([
  ['Short.', 20, 'Short.'],
  ['More lamps for the park', 12, 'More lamps'],
  ['More lamps for the park', 10, 'More lamps'],
  ['More lamps for the park', 11, 'More lamps'],
  ['  One\n\n two  ', 20, 'One two'],
  ['x'.repeat(300), 10, 'xxxxxxxxxx'],
  ['نريد إنارة الطريق', 10, 'نريد إنارة'],
  ['نُرِيدُ إِنَارَة', 5, 'نُرِيدُ'],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦 more', 1, '👨‍👩‍👧‍👦'],
  ['', 10, ''],
])('of "%s" the first %d letters, up to the end of a word, are "%s"', (text, most, excerpt) => {
  expect(excerptOf(text, most)).toBe(excerpt)
})
