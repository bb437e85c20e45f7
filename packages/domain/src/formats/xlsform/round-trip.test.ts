import fc from 'fast-check'
import {expect, test} from 'vitest'
import {surveys} from '../test-kit/arbitrary-survey.ts'
import {shapes} from '../test-kit/shapes.ts'
import {readXlsForm} from './read-xlsform.ts'
import {writeXlsForm} from './write-xlsform.ts'

test('a survey that goes out to an XLSForm and comes in again is the same survey', () => {
  fc.assert(
    fc.property(surveys, (survey) => {
      expect(shapes.isSurvey(survey)).toBe(true)

      const {file} = writeXlsForm(survey, {title: {en: 'Parks'}, shapes})
      const back = readXlsForm(file, {shapes})

      expect(back.survey).toEqual(survey)
      expect(back.title).toEqual({en: 'Parks'})
    }),
    {numRuns: 150, endOnFailure: true},
  )
})
