/** For tests: a survey that takes one response per browser, and browsers that answer it. */
import type {Survey, SurveyResponse} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {versionOf} from '../activities/versions.ts'
import {formOf, keyOf, parkDefinition, rightAnswers, type SurveyDefinition} from '../saha.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'

const survey: Survey = {
  ...exampleSurvey,
  quotas: [
    {id: 'daily', if: {question: 'often', is: 'chosen', option: 'daily'}, most: 10, message: {en: 'Enough.'}},
  ],
}

/** The example, with one response per browser and one small group. */
export function browserDefinition(
  change: (definition: SurveyDefinition) => void = () => {},
): SurveyDefinition {
  const definition = parkDefinition(survey)
  for (const {activities} of definition.consultations)
    for (const activity of activities) activity.level = 'browser'
  change(definition)
  return definition
}

/** The token of a browser: the same for the same number. */
export const tokenOf = (browser: number) => keyOf(browser).replace('000000', 'c0ffee')

const version = versionOf(survey)

/** A form that is right, from a browser. Nobody's group is full who does not come `daily`. */
export function browserForm(number: number, browser: number, often = 'rarely'): SurveyResponse {
  return {...formOf(number, {...rightAnswers, often}, version), token: tokenOf(browser)}
}

/** Every mark that is stored. */
export const readMarks = ({db}: OpenStore) => db.selectFrom('browser_mark').selectAll().execute()
