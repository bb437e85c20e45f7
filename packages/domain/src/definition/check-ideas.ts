import type {IdeasSettings, IdeaStatus, MunicipalMap} from '@saha/contract'
import {checkNear} from './check-map.ts'
import {checkQuestion} from './check-question.ts'
import {checkThread} from './check-thread.ts'
import {checkUnique, type DefinitionFinding} from './finding.ts'

/** Kinds of questions that have a field of their own in every idea, ask for what is not public, or say nothing. */
const notAsked: ReadonlySet<string> = new Set(['contact', 'consent', 'place', 'photo', 'information'])

/** Whether the settings of a collection of ideas fit each other and the map. @param path of the settings in the file. */
export function checkIdeas(
  settings: IdeasSettings,
  map: MunicipalMap | undefined,
  path: string,
): DefinitionFinding[] {
  const {categories, comments, supports} = settings
  const findings = [
    ...checkIds(categories ?? [], `${path}.categories`),
    ...checkFields(settings, path),
    ...checkPlace(settings, map, path),
    ...(comments ? checkThread(comments, map, `${path}.comments`) : []),
  ]
  if (supports && supports.mostPerCategory !== undefined && !categories)
    findings.push({path: `${path}.supports.mostPerCategory`, expected: 'categories: there are none'})
  return findings
}

/** Whether each status is there once. */
export function checkStatuses(statuses: readonly IdeaStatus[], path: string): DefinitionFinding[] {
  return checkIds(statuses, path)
}

function checkIds(named: readonly {id: string}[], path: string): DefinitionFinding[] {
  return checkUnique(
    named.map(({id}, at) => ({id, path: `${path}[${at}]`})),
    'the list',
  )
}

function checkFields({fields = []}: IdeasSettings, path: string): DefinitionFinding[] {
  return [
    ...checkIds(fields, `${path}.fields`),
    ...fields.flatMap((question, at) => {
      const place = `${path}.fields[${at}]`
      const findings = checkQuestion(question, place)
      if (notAsked.has(question.type))
        findings.push({path: `${place}.type`, expected: 'a kind of question whose answers are public'})
      if (question.showIf) findings.push({path: `${place}.showIf`, expected: 'nothing: all fields are shown'})
      return findings
    }),
  ]
}

function checkPlace(
  {place}: IdeasSettings,
  map: MunicipalMap | undefined,
  path: string,
): DefinitionFinding[] {
  if (!place) return []
  if (!map) return [{path: `${path}.place`, expected: 'municipality.map: ideas lie on it'}]
  return [
    ...checkIds(place.list ?? [], `${path}.place.list`),
    ...(place.bounds ? checkNear(place.bounds, map.boundary, `${path}.place.bounds`) : []),
  ]
}
