import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Answer, Answers, PlaceQuestion, Position, QuestionResult, Survey} from '@saha/contract'
import {exampleMap} from '../map/example-map.ts'
import {settlePlaces} from '../map/settle-places.ts'
import {countedCells} from '../survey/cells.ts'
import {publishSurvey} from './publish.ts'

const place: PlaceQuestion = {
  id: 'spot',
  type: 'place',
  text: {en: 'Where?'},
  shapes: ['point', 'line', 'area'],
  bounds: {west: 35, south: 32, east: 36, north: 32.5},
  list: [
    {id: 'gate', text: {en: 'The gate'}},
    {id: 'west', text: {en: 'West bank'}},
  ],
  address: true,
}
const survey: Survey = settlePlaces({pages: [{id: 'p', questions: [place]}]}, exampleMap)

/** What is published of so many people's answers, given as answer and number. */
function published(...given: [Answer | undefined, number][]): QuestionResult {
  const tally = new Map<string, number>()
  for (const [answer, people] of given) {
    const answers: Answers = answer === undefined ? {} : {spot: answer}
    for (const {cell} of countedCells(survey, answers)) tally.set(cell, (tally.get(cell) ?? 0) + people)
  }
  const people = given.reduce((sum, [, some]) => sum + some, 0)
  return publishSurvey(survey, people, new Map([['spot', tally]]), 10)[0]!
}

const at = (...coordinates: Position): Answer => ({shape: {type: 'Point', coordinates}})
const cellsOf = ({cells}: QuestionResult) => Object.fromEntries(cells.map(({cell, count}) => [cell, count]))

describe('the places of a survey', () => {
  test('are counted by district and list; who chose a district counts with who marked something in it', () => {
    const result = published(
      [at(35.1, 32.1), 12],
      [{listed: 'west'}, 11],
      [{listed: 'gate'}, 13],
      [at(35.9, 32.1), 14],
      [at(35.5, 32.1), 15],
      [{address: 'At the mill'}, 16],
    )

    expect(cellsOf(result)).toEqual({gate: 13, west: 23, east: 14, '*': 15, '@': 16})
    expect(result.people).toBe(81)
  })

  test('are shown square by square, each with its district, where enough people marked something', () => {
    const result = published([at(35.1, 32.1), 30], [at(35.3, 32.4), 20], [at(35.5, 32.1), 40])

    expect(result.squares).toEqual([
      {column: 3, row: 1, district: 'west', count: 20},
      {column: 1, row: 5, district: 'west', count: 30},
      {column: 6, row: 5, count: 40},
    ])
  })

  test('are left out where few people marked something, with another square that would give them away', () => {
    const result = published([at(35.1, 32.1), 30], [at(35.3, 32.4), 20], [at(35.2, 32.4), 3])

    expect(cellsOf(result)['west']).toBe(53)
    expect(result.squares).toEqual([{column: 1, row: 5, district: 'west', count: 30}])
  })

  test('are left out where few people chose their district from the list', () => {
    const result = published([at(35.1, 32.1), 30], [at(35.3, 32.4), 20], [{listed: 'west'}, 2])

    expect(result.squares).toEqual([{column: 1, row: 5, district: 'west', count: 30}])
  })

  test('are left out in a district that is withheld', () => {
    const result = published([at(35.1, 32.1), 30], [at(35.9, 32.1), 4], [{address: 'x'}, 50])

    expect(cellsOf(result)).toMatchObject({west: null, east: null, '@': 50})
    expect(result.squares).toEqual([])
  })

  test('count a line once, by the point halfway along it', () => {
    const line: Answer = {
      shape: {
        type: 'LineString',
        coordinates: [
          [35.1, 32.1],
          [35.2, 32.1],
          [36, 32.1],
        ],
      },
    }

    expect(countedCells(survey, {spot: line})).toEqual([
      {question: 'spot', cell: '+'},
      {question: 'spot', cell: '*'},
      {question: 'spot', cell: '*/6.5'},
    ])
  })

  test('are never told of fewer than ten, nor by subtracting squares from their district', () => {
    const answer = fc.oneof(
      fc
        .tuple(fc.integer({min: 350, max: 360}), fc.integer({min: 320, max: 325}))
        .map(([x, y]): Answer => at(x / 10, y / 10)),
      fc.constantFrom<Answer>({listed: 'west'}, {listed: 'gate'}, {address: 'x'}),
    )
    const people = fc.array(fc.tuple(answer, fc.integer({min: 1, max: 40})), {minLength: 4, maxLength: 40})

    fc.assert(
      fc.property(people, (given) => {
        const {cells, squares = []} = published(...given)
        const isSafe = (count: number) => count === 0 || count >= 10
        const left = cells.map(({cell, count}) => {
          const inside = squares.filter(({district = '*'}) => district === cell)
          return count === null ? inside.length : inside.reduce((rest, square) => rest - square.count, count)
        })

        expect(squares.every(({count}) => isSafe(count))).toBe(true)
        expect(left.every(isSafe)).toBe(true)
      }),
    )
  })

  test('leave nothing of what was written or where exactly it was', () => {
    const result = published([{address: 'Behind the mill'}, 20], [at(35.12345, 32.12345), 20])

    expect(JSON.stringify(result)).not.toMatch(/mill|12345/)
  })
})
