import {expect, test} from 'vitest'
import {halfTest, SCORE_90, twoProportionTest} from './proportion-tests.ts'

test('nine of ten are surely more than half; six of ten are not', () => {
  expect(halfTest(9, 10)).toBeCloseTo(2.713_602_1, 6)
  expect(halfTest(6, 10)).toBeLessThan(SCORE_90)
})

test('two groups that say the same are no different', () => {
  expect(twoProportionTest(10, 20, 10, 20)).toBe(0)
})

test('a group that says it more often has a positive score, and the other the same below nothing', () => {
  const score = twoProportionTest(18, 20, 5, 20)

  expect(score).toBeGreaterThan(4)
  expect(twoProportionTest(5, 20, 18, 20)).toBeCloseTo(-score, 12)
})

test('where everybody says so, nobody says it more often', () => {
  expect(twoProportionTest(10, 10, 20, 20)).toBe(0)
})
