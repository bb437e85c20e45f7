import type {PlaceQuestion, Survey} from '@saha/contract'
import {checkAnswers, countedCells, settlePlaces} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {expect, test} from 'vitest'
import {exampleForms} from './example-forms.ts'

const question: PlaceQuestion = {
  id: 'spot',
  type: 'place',
  text: {en: 'Where?'},
  shapes: ['point', 'line', 'area'],
}
const survey: Survey = settlePlaces({pages: [{id: 'p', questions: [question]}]}, exampleMap)

test('a made-up town marks points, lines and areas that are right, and chooses from the list', () => {
  const forms = exampleForms(survey, 300)
  const given = JSON.stringify(forms)

  expect(forms.flatMap((answers) => checkAnswers(survey, answers))).toEqual([])
  expect(['Point', 'LineString', 'Polygon', 'listed'].filter((way) => !given.includes(way))).toEqual([])
})

test('it has spots that many people mean', () => {
  const cells = exampleForms(survey, 300).flatMap((answers) => countedCells(survey, answers))
  const squares = Map.groupBy(
    cells.filter(({cell}) => cell.includes('/')),
    ({cell}) => cell,
  )

  expect(Math.max(...[...squares.values()].map((people) => people.length))).toBeGreaterThan(20)
})
