import type {Survey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {PathFindingCode} from '../survey/author/path-finding.ts'
import {pathFaults} from '../survey/check-paths.ts'
import {answerableQuestions, questionsIn} from '../survey/questions.ts'
import {checkBreakdowns} from './check-breakdowns.ts'
import {checkQuestion} from './check-question.ts'
import {checkUnique, type DefinitionFinding} from './finding.ts'

/**
 * What the shape of a survey cannot say: names used once, numbers that fit each other, conditions that lead somewhere.
 *
 * @param path of the survey in its file.
 */
export function checkSurvey(survey: Survey, path: string): DefinitionFinding[] {
  const questions = survey.pages.flatMap((page, at) =>
    page.questions.map((question, position) => ({
      question,
      path: `${path}.pages[${at}].questions[${position}]`,
    })),
  )
  const findings = [
    ...checkNames(survey.pages, `${path}.pages`),
    ...checkUnique(
      questions.map(({question, path: place}) => ({id: question.id, path: place})),
      'the survey',
    ),
    ...checkNames(survey.rules ?? [], `${path}.rules`),
    ...checkNames(survey.quotas ?? [], `${path}.quotas`),
    ...checkNames(survey.breakdowns ?? [], `${path}.breakdowns`),
    ...questions.flatMap(({question, path: place}) => checkQuestion(question, place)),
  ]
  if (answerableQuestions(survey).length === 0) {
    findings.push({path: `${path}.pages`, expected: 'at least one question that can be answered'})
  }
  if (questionsIn(survey).length > limits.questions) {
    findings.push({path: `${path}.pages`, expected: `at most ${limits.questions} questions in all`})
  }
  if (survey.quoteTexts && !survey.reviewTexts) {
    findings.push({
      path: `${path}.quoteTexts`,
      expected: 'reviewTexts: nothing is quoted that nobody has read',
    })
  }
  return [...findings, ...checkBreakdowns(survey, path), ...checkConditions(survey, path)]
}

function checkNames(named: readonly {id: string}[], path: string): DefinitionFinding[] {
  return checkUnique(
    named.map(({id}, at) => ({id, path: `${path}[${at}]`})),
    'the survey',
  )
}

const expectedInstead: Partial<Record<PathFindingCode, string>> = {
  'unknown-question': 'the id of a question that can be answered',
  'unknown-option': 'the id of an option of that question, or of a row and a column',
  'unknown-page': 'the id of a page',
  'wrong-kind': 'a comparison that fits the kind of question',
  'own-question': 'another question than the one it is about',
  'later-question': 'a question that comes before',
  'backward-jump': 'a page that comes after',
  'too-many-conditions': `at most ${limits.conditions} conditions in all`,
}

function checkConditions(survey: Survey, path: string): DefinitionFinding[] {
  return pathFaults(survey).map((fault) => ({
    path: `${path}.${fault.path}`,
    expected: expectedInstead[fault.code] ?? fault.code,
  }))
}
