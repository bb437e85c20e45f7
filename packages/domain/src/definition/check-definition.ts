import type {DefinedActivity, Definition, MunicipalMap, SurveyActivity} from '@saha/contract'
import {settlePlaces} from '../map/settle-places.ts'
import {checkConsultation} from './check-consultation.ts'
import {checkEvents} from './check-event.ts'
import {checkMap, checkNear} from './check-map.ts'
import {checkSurvey} from './check-survey.ts'
import {checkIdeas, checkStatuses} from './check-ideas.ts'
import {checkLook} from './check-look.ts'
import {checkThread} from './check-thread.ts'
import {checkUnique, type DefinitionFinding} from './finding.ts'
import {textsIn} from './texts-in.ts'

/**
 * What the shape of a definition cannot say: names used once, dates in order, numbers that fit each other.
 *
 * @param definition of the published shape.
 * @param isMapKnown the municipality's map was looked at before.
 * @returns findings in the order of the file; empty when all is well.
 */
export function checkDefinition(definition: Definition, isMapKnown = false): DefinitionFinding[] {
  const {consultations, municipality} = definition
  const {map} = municipality
  const activities = consultations.flatMap((consultation, at) =>
    consultation.activities.map((activity, position) => ({
      id: activity.id,
      path: `consultations[${at}].activities[${position}]`,
    })),
  )
  return [
    ...(map && !isMapKnown ? checkMap(map, 'municipality.map') : []),
    ...checkStatuses(municipality.statuses ?? [], 'municipality.statuses'),
    ...checkLook(municipality.look ?? {}, 'municipality.look'),
    ...checkUnique(
      (municipality.categories ?? []).map(({id}, at) => ({id, path: `municipality.categories[${at}]`})),
      'the list',
    ),
    ...checkUnique(
      consultations.map(({id}, at) => ({id, path: `consultations[${at}]`})),
      'the file',
    ),
    ...checkUnique(activities, 'the file'),
    ...consultations.flatMap((consultation, at) => {
      const path = `consultations[${at}]`
      return [
        ...checkConsultation(consultation, municipality, path),
        ...checkEvents(consultation, path),
        ...consultation.activities.flatMap((activity, position) =>
          checkActivity(activity, map, `${path}.activities[${position}]`),
        ),
      ]
    }),
    ...checkLanguages(definition, municipality.languages),
  ]
}

function checkActivity(
  activity: DefinedActivity,
  map: MunicipalMap | undefined,
  path: string,
): DefinitionFinding[] {
  return [
    ...checkDiscretion(activity, path),
    ...(activity.kind === 'survey'
      ? checkSurveyActivity(activity, map, path)
      : activity.kind === 'comments'
        ? checkThread(activity.comments, map, `${path}.comments`)
        : activity.kind === 'ideas'
          ? checkIdeas(activity.ideas, map, `${path}.ideas`)
          : []),
  ]
}

function checkSurveyActivity(
  activity: SurveyActivity,
  map: MunicipalMap | undefined,
  path: string,
): DefinitionFinding[] {
  const {smallestGroup} = activity
  const survey = settlePlaces(activity.survey, map)
  const tooSmall = (survey.quotas ?? []).flatMap(({most}, at) => (most < smallestGroup ? [at] : []))
  return [
    ...checkPlaces(activity, map, `${path}.survey`),
    ...checkSurvey(survey, `${path}.survey`),
    ...tooSmall.map((at) => ({
      path: `${path}.survey.quotas[${at}].most`,
      expected: `at least ${smallestGroup}, the smallest group of the activity`,
    })),
  ]
}

/** Whether what is asked for has a map, and lies on it. */
function checkPlaces(
  {survey}: SurveyActivity,
  municipal: MunicipalMap | undefined,
  path: string,
): DefinitionFinding[] {
  const map = survey.map ?? municipal
  const own = survey.map ? checkMap(survey.map, `${path}.map`) : []
  if (own.length > 0) return own
  return survey.pages.flatMap((page, at) =>
    page.questions.flatMap((question, position) => {
      if (question.type !== 'place') return []
      if (!map)
        return [{path: `${path}.map`, expected: 'a map, here or as municipality.map: a place is asked for'}]
      const place = `${path}.pages[${at}].questions[${position}].bounds`
      return question.bounds ? checkNear(question.bounds, map.boundary, place) : []
    }),
  )
}

function checkDiscretion(activity: DefinedActivity, path: string): DefinitionFinding[] {
  const {sensitive, leaveTo} = activity
  if (sensitive && (activity.level ?? 'open') !== 'open')
    return [
      {
        path: `${path}.level`,
        expected: 'open: a sensitive activity leaves nothing that a browser could remember',
      },
    ]
  if (leaveTo && !sensitive) return [{path: `${path}.leaveTo`, expected: 'only on a sensitive activity'}]
  return []
}

function checkLanguages(definition: Definition, languages: readonly string[]): DefinitionFinding[] {
  return textsIn(definition)
    .filter(({text}) => !languages.some((language) => Object.hasOwn(text, language)))
    .map(({path}) => ({
      path,
      expected: `words in one of the municipality's languages (${languages.join(', ')})`,
    }))
}
