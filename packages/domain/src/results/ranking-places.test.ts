import {expect, test} from 'vitest'
import {hasAllPlaces, rankingScores} from './ranking-places.ts'

const question = {options: ['shade', 'light'].map((id) => ({id, text: {en: id}}))}
const cells = (...counts: (number | null)[]) => counts.map((count, at) => ({cell: String(at), count}))

test('points count all places, the highest first', () => {
  expect(rankingScores(question, {people: 40, cells: cells(10, 30, 30, 10)})).toEqual([
    {option: 'light', score: 0.75, first: 30},
    {option: 'shade', score: 0.25, first: 10},
  ])
})

test.each([
  ['a place is withheld', {people: 40, cells: cells(10, null, 30, null)}],
  ['people put only their first choice', {people: 40, cells: cells(10, 30)}],
  ['everybody who answered is withheld', {people: null, cells: cells(10, 30, 30, 10)}],
])('there are no points where %s', (_, result) => {
  expect(rankingScores(question, result)).toBeUndefined()
})

test('every place can be told only where none is withheld', () => {
  expect(hasAllPlaces(question, {cells: cells(10, 30, 30, 10)})).toBe(true)
  expect(hasAllPlaces(question, {cells: cells(10, 30, 30, null)})).toBe(false)
})
