import type {MunicipalMap, Survey} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {exampleMap} from '../map/example-map.ts'
import {settlePlaces} from '../map/settle-places.ts'
import {readSurveyJs} from './surveyjs/read-surveyjs.ts'
import {writeSurveyJs} from './surveyjs/write-surveyjs.ts'
import {shapes} from './test-kit/shapes.ts'
import {readXlsForm} from './xlsform/read-xlsform.ts'
import {writeXlsForm} from './xlsform/write-xlsform.ts'

const asking: Survey = {
  pages: [
    {id: 'p', questions: [{id: 'spot', type: 'place', text: {en: 'Where?'}, shapes: ['point', 'line']}]},
  ],
}
const survey = settlePlaces(asking, exampleMap)

/** A coast with as many positions as a map may have. */
const long: MunicipalMap = {
  boundary: {
    type: 'Polygon',
    coordinates: [Array.from({length: 4000}, (_at, at) => [35 + at / 100_000, 32 + (at % 2) / 1000])],
  },
}

describe('a map of a survey', () => {
  test('goes out to SurveyJS and comes in again', () => {
    const {file} = writeSurveyJs(survey, {shapes})

    expect(readSurveyJs(file, {shapes}).survey).toEqual(survey)
  })

  test('goes out to an XLSForm and comes in again, as long as it fits into a cell', () => {
    const {file, remarks} = writeXlsForm(survey, {shapes})
    const {map: _, ...left} = {...survey, map: long}

    const tooLong = writeXlsForm({...left, map: long}, {shapes})

    expect(readXlsForm(file, {shapes}).survey).toEqual(survey)
    expect(remarks.map(({code}) => code)).not.toContain('too-long-for-cell')
    expect(tooLong.remarks).toContainEqual(expect.objectContaining({code: 'too-long-for-cell', name: 'map'}))
    expect(readXlsForm(tooLong.file, {shapes}).survey).toEqual(left)
  })
})
