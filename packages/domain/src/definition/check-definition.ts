import type {Consultation, Definition, Survey, Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {answerableQuestions, questionsIn} from '../survey/questions.ts'
import {checkQuestion} from './check-question.ts'
import {checkUnique, type DefinitionFinding} from './finding.ts'

/**
 * What the shape of a definition cannot say: names used once, dates in order, numbers that fit each other.
 *
 * @param definition of the published shape.
 * @returns findings in the order of the file; empty when all is well.
 */
export function checkDefinition(definition: Definition): DefinitionFinding[] {
  const {consultations, municipality} = definition
  const activities = consultations.flatMap((consultation, at) =>
    consultation.activities.map((activity, position) => ({
      id: activity.id,
      path: `consultations[${at}].activities[${position}]`,
    })),
  )
  return [
    ...checkUnique(
      consultations.map(({id}, at) => ({id, path: `consultations[${at}]`})),
      'the file',
    ),
    ...checkUnique(activities, 'the file'),
    ...consultations.flatMap((consultation, at) => checkConsultation(consultation, `consultations[${at}]`)),
    ...checkTexts(definition, '', municipality.languages),
  ]
}

function checkConsultation(consultation: Consultation, path: string): DefinitionFinding[] {
  const {opens, closes, retention, activities} = consultation
  const findings: DefinitionFinding[] = []
  if (Date.parse(closes) <= Date.parse(opens))
    findings.push({path: `${path}.closes`, expected: 'later than opens'})
  if (Date.parse(`${retention}T23:59:59Z`) < Date.parse(closes)) {
    findings.push({path: `${path}.retention`, expected: 'a day not before closes'})
  }
  activities.forEach((activity, at) =>
    findings.push(...checkSurvey(activity.survey, `${path}.activities[${at}].survey`)),
  )
  return findings
}

function checkSurvey(survey: Survey, path: string): DefinitionFinding[] {
  const questions = survey.pages.flatMap((page, at) =>
    page.questions.map((question, position) => ({
      question,
      path: `${path}.pages[${at}].questions[${position}]`,
    })),
  )
  const findings = [
    ...checkUnique(
      survey.pages.map(({id}, at) => ({id, path: `${path}.pages[${at}]`})),
      'the survey',
    ),
    ...checkUnique(
      questions.map(({question, path: place}) => ({id: question.id, path: place})),
      'the survey',
    ),
    ...questions.flatMap(({question, path: place}) => checkQuestion(question, place)),
  ]
  if (answerableQuestions(survey).length === 0) {
    findings.push({path: `${path}.pages`, expected: 'at least one question that can be answered'})
  }
  if (questionsIn(survey).length > limits.questions) {
    findings.push({path: `${path}.pages`, expected: `at most ${limits.questions} questions in all`})
  }
  return findings
}

// A text is the only kind of object whose keys are language tags and whose values are all words.
function checkTexts(value: unknown, path: string, languages: readonly string[]): DefinitionFinding[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) {
    if (languages.some((language) => Object.hasOwn(value, language))) return []
    return [{path, expected: `words in one of the municipality's languages (${languages.join(', ')})`}]
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => checkTexts(item, `${path}[${at}]`, languages))
  return Object.entries(value).flatMap(([key, item]) =>
    checkTexts(item, path ? `${path}.${key}` : key, languages),
  )
}

function isText(value: object): value is Text {
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, item]) => /^[a-z]{2,3}(-|$)/.test(key) && typeof item === 'string')
  )
}
