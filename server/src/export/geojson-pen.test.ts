/** Where citizens drew, as programs for maps read it. */
import type {Answers, Survey} from '@saha/contract'
import {settlePlaces} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {text} from 'node:stream/consumers'
import {expect, test} from 'vitest'
import {geoJsonPen, placesSheet} from './geojson-pen.ts'
import {penned} from './pen.ts'

const survey: Survey = settlePlaces(
  {
    pages: [
      {
        id: 'p',
        questions: [
          {
            id: 'walks',
            type: 'single',
            text: {en: 'Do you walk?'},
            options: [
              {id: 'yes', text: {en: 'Yes'}},
              {id: 'no', text: {en: 'No'}},
            ],
          },
          {
            id: 'spot',
            type: 'place',
            text: {en: 'Where?'},
            mayDecline: true,
            shapes: ['point', 'line', 'area'],
            list: [{id: 'gate', text: {en: 'The gate'}}],
            address: true,
            showIf: {question: 'walks', is: 'chosen', option: 'yes'},
          },
        ],
      },
    ],
  },
  exampleMap,
)
const point = {type: 'Point' as const, coordinates: [35.12345, 32.1] as [number, number]}
const response = (answers: Answers) => ({day: '2026-06-15', channel: 'web' as const, answers})

async function written(...given: Answers[]) {
  const {rowsOf} = placesSheet(survey)
  const rows = given.flatMap((answers, at) => rowsOf(response(answers), at + 1))
  return JSON.parse(await text(penned(geoJsonPen(), rows)))
}

test('each place that was drawn is a feature, with its response, question and district', async () => {
  const {type, features} = await written(
    {walks: 'yes', spot: {listed: 'gate'}},
    {walks: 'yes', spot: {shape: point}},
  )

  expect(type).toBe('FeatureCollection')
  expect(features).toEqual([
    {
      type: 'Feature',
      geometry: point,
      properties: {response: 2, day: '2026-06-15', channel: 'web', question: 'spot', district: 'west'},
    },
  ])
})

test('what was told in words, declined or asked on another way has no feature', async () => {
  const {features} = await written(
    {walks: 'yes', spot: {address: 'At the mill'}},
    {walks: 'yes', spot: null},
    {walks: 'no', spot: {shape: point}},
    {},
  )

  expect(features).toEqual([])
})

test('a file that was broken off is gone on with', async () => {
  const {rowsOf} = placesSheet(survey)
  const rows = rowsOf(response({walks: 'yes', spot: {shape: point}}), 1)
  const pen = geoJsonPen()
  const first = Buffer.concat([await pen.begin(), await pen.add(rows)])
  const next = geoJsonPen(pen.position === true)

  const whole = Buffer.concat([first, await next.add(rows), await next.end()])

  expect(JSON.parse(whole.toString()).features).toHaveLength(2)
})
