import fc from 'fast-check'
import {expect, test} from 'vitest'
import {surveys} from '../test-kit/arbitrary-survey.ts'
import {shapes} from '../test-kit/shapes.ts'
import {readSurveyJs} from './read-surveyjs.ts'
import {writeSurveyJs} from './write-surveyjs.ts'

test('a survey that goes out to SurveyJS and comes in again is the same survey', () => {
  fc.assert(
    fc.property(surveys, (survey) => {
      expect(shapes.isSurvey(survey)).toBe(true)

      const {file} = writeSurveyJs(survey, {title: {en: 'Parks'}, shapes})
      const back = readSurveyJs(JSON.parse(JSON.stringify(file)), {shapes})

      expect(back.survey).toEqual(survey)
      expect(back.title).toEqual({en: 'Parks'})
      expect(back.renamed).toEqual([])
    }),
    {numRuns: 150, endOnFailure: true},
  )
})
