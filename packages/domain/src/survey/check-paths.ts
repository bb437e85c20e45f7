import type {Survey} from '@saha/contract'
import {checkContacts} from './author/check-contacts.ts'
import {checkPiping} from './author/check-piping.ts'
import {checkReferences} from './author/check-references.ts'
import {checkRules} from './author/check-rules.ts'
import {finding, type PathFinding} from './author/path-finding.ts'
import {checkReach} from './author/reach.ts'
import {planOf, type SurveyPlan} from './author/survey-plan.ts'

export type {PathFinding, PathFindingCode} from './author/path-finding.ts'

/** Ways through sample answers that are looked at in all: a few seconds at the very most. */
const patience = 200_000

/**
 * Checks the paths of a survey for its author: names that lead nowhere, conditions on later questions, jumps back,
 * conditions that never or always hold, pages and questions that nobody reaches, rules that nobody can keep.
 *
 * What it finds is so: every finding follows from the options and ranges of the questions alone. It may miss some:
 * a condition over many questions or many options is given up after a fixed number of tries, so that any survey is
 * checked in bounded time.
 *
 * @returns first what cannot be used (`isFault`), in the order of the survey; only when there is none of that, what
 *   will hardly be meant.
 */
export function checkPaths(survey: Survey): PathFinding[] {
  const plan = planOf(survey)
  const findings = checkNames(plan)
  const faults = findings.filter(({isFault}) => isFault)
  if (faults.length > 0) return faults
  return [...findings, ...checkReach(plan, {left: patience}), ...checkPiping(plan), ...checkContacts(plan)]
}

/** Only what cannot be used, in the order of the survey: quick, for every import. */
export function pathFaults(survey: Survey): PathFinding[] {
  return checkNames(planOf(survey)).filter(({isFault}) => isFault)
}

function checkNames(plan: SurveyPlan): PathFinding[] {
  return [...checkReferences(plan), ...checkJumps(plan), ...checkRules(plan)]
}

function checkJumps({survey}: SurveyPlan): PathFinding[] {
  const places = new Map(survey.pages.map(({id}, at) => [id, at]))
  return survey.pages.flatMap((page, at) =>
    (page.next ?? []).flatMap((jump, position) => {
      if ('end' in jump) return []
      const target = places.get(jump.to)
      const path = `pages[${at}].next[${position}].to`
      if (target === undefined) return [finding(path, 'unknown-page', jump.to, page.id)]
      return target > at ? [] : [finding(path, 'backward-jump', page.id, jump.to)]
    }),
  )
}
