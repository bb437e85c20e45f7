/** A survey in a file of our own: a survey, an activity, or a definition with activities. */
import {Definition, Id, Survey, SurveyActivity, type Text} from '@saha/contract'

/** A survey, and what its activity calls it. */
export interface OwnSurvey {
  survey: Survey
  title?: Text
  id?: string
}

/** Why there is no survey to take from a file of ours. */
export type OwnProblem = {is: 'not-ours'} | {is: 'which'; activities: string[]}

/**
 * The survey of a file.
 *
 * @param activity id of the one that is meant, where the file has several.
 */
export function findOwnSurvey(content: unknown, activity?: string): OwnSurvey | OwnProblem {
  const survey = Survey.safeParse(content)
  if (survey.success) return {survey: survey.data}
  const alone = SurveyActivity.safeParse(content)
  if (alone.success) return named(alone.data)
  const definition = Definition.safeParse(content)
  if (!definition.success) return {is: 'not-ours'}
  const activities = definition.data.consultations
    .flatMap((consultation) => consultation.activities)
    .filter((one) => one.kind === 'survey')
  const wanted = activities.filter(({id}) => activity === undefined || id === activity)
  const [first] = wanted
  return wanted.length === 1 && first ? named(first) : {is: 'which', activities: activities.map(({id}) => id)}
}

/** An activity for a survey that came from elsewhere, to put into a definition file. */
export function asActivity({survey, title, id = ''}: OwnSurvey): SurveyActivity {
  const known = Id.safeParse(id)
  const [language = 'en'] = Object.keys(survey.pages[0]?.questions[0]?.text ?? {})
  const safeId = known.success ? known.data : 'survey'
  return SurveyActivity.parse({id: safeId, kind: 'survey', title: title ?? {[language]: safeId}, survey})
}

function named({survey, title, id}: SurveyActivity): OwnSurvey {
  return {survey, title, id}
}
