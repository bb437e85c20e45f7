import {expect, test} from 'vitest'
import {adjustedRand} from './adjusted-rand.ts'

test('the same groups agree, whatever they are called', () => {
  expect(adjustedRand(['a', 'a', 'b', 'b'], [1, 1, 0, 0])).toBe(1)
})

test('agrees with the example of scikit-learn: a group in two is worth 0.571', () => {
  expect(adjustedRand([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.571_428_571, 9)
})

test('groups that cross each other agree less than chance does', () => {
  expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 9)
})

test('one group of everybody says nothing of any other groups', () => {
  expect(adjustedRand([0, 0, 0, 0], [0, 0, 1, 1])).toBe(0)
})

test('nothing, and one thing, are always in the same groups', () => {
  expect([adjustedRand([], []), adjustedRand([1], [2])]).toEqual([1, 1])
})
