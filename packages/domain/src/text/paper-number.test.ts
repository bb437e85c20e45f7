import {expect, test} from 'vitest'
import {paperNumber} from './paper-number.ts'

test('two people who type the number on a paper in their own way mean the same paper', () => {
  expect([' a-17', 'A - ١٧', 'a-۱۷'].map(paperNumber)).toEqual(['A-17', 'A-17', 'A-17'])
})
