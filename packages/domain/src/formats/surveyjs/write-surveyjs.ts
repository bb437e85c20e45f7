/** A survey of ours in SurveyJS JSON. */
import type {Condition, Page, Question, Survey, Text} from '@saha/contract'
import {questionsIn} from '../../survey/questions.ts'
import {Account, type Remark} from '../account.ts'
import {attachExtensions} from '../attach-extensions.ts'
import {signOf, writeCondition, type ExpressionWriter} from '../conditions/write-condition.ts'
import type {Extension} from '../extension.ts'
import {asHtml} from '../imported-text.ts'
import type {Exported} from '../imported.ts'
import type {Shapes} from '../shapes.ts'
import {readSurveyJs} from './read-surveyjs.ts'
import {writeQuestion, type WrittenElement} from './write-question.ts'

const expressions: ExpressionWriter = {
  reference: (question, row) => (row === undefined ? `{${question}}` : `{${question}.${row}}`),
  isEmpty: (reference) => `${reference} empty`,
  isAnswered: (reference) => `${reference} notempty`,
  isChosen: (reference, option, several) => `${reference} ${several ? 'contains' : '='} '${option}'`,
  isDeclined: (reference) => `${reference} = 'refused'`,
  isDay: (reference, sign, day) => `${reference} ${sign} '${day}'`,
  not: (inner) => `!(${inner})`,
}

/**
 * Writes a survey for SurveyJS. What SurveyJS cannot hold stands in properties named `saha`, so that the survey comes
 * back whole.
 */
export function writeSurveyJs(
  survey: Survey,
  {title, shapes}: {title?: Text | undefined; shapes: Shapes},
): Exported<Record<string, unknown>> {
  const questions = new Map(questionsIn(survey).map((question) => [question.id, question]))
  const elements = new Map([...questions].map(([id, question]) => [id, writeQuestion(question)]))
  const pages = survey.pages.map((page) => writePage(page, elements, questions))
  addRules(survey, elements)
  const languages = new Set([...questions.values()].flatMap(({text}) => Object.keys(text)))
  const file: Record<string, unknown> = {
    ...(!languages.has('en') && {locale: [...languages][0]}),
    ...(title && {title}),
    ...(survey.onePerPage && {questionsOnPageMode: 'questionPerPage'}),
    pages,
    ...jumpsOf(survey, questions),
  }
  const {survey: read} = readSurveyJs(file, {shapes})
  return {file, remarks: extend(file, pages, elements, read, survey)}
}

function writePage(
  {id, title, showIf, questions}: Page,
  elements: ReadonlyMap<string, WrittenElement>,
  all: ReadonlyMap<string, Question>,
): Record<string, unknown> {
  return {
    name: id,
    ...(title && {title}),
    ...visibleIf(showIf, all),
    elements: questions.map((question) =>
      Object.assign(elements.get(question.id)?.element ?? {}, visibleIf(question.showIf, all)),
    ),
  }
}

function visibleIf(
  condition: Condition | undefined,
  all: ReadonlyMap<string, Question>,
): {visibleIf?: string} {
  const written = condition && writeCondition(condition, expressions, all)
  return written === undefined ? {} : {visibleIf: written}
}

// Each rule stands at the later one of its two questions.
function addRules({pages, rules = []}: Survey, elements: ReadonlyMap<string, WrittenElement>) {
  const places = new Map(questionsIn({pages}).map(({id}, place) => [id, place]))
  for (const {id, left, is, right, message} of rules) {
    const isLeftLater = (places.get(left) ?? -1) > (places.get(right) ?? -1)
    const element = elements.get(isLeftLater ? left : right)?.element
    if (!element) continue
    const validator = {
      type: 'expression',
      expression: `{${left}} ${signOf(is)} {${right}}`,
      text: message,
      saha: {id},
    }
    const before = element.validators
    element.validators = Array.isArray(before) ? [...before, validator] : [validator]
  }
}

// Jumps under a condition are triggers; others only Saha knows.
function jumpsOf({pages}: Survey, all: ReadonlyMap<string, Question>): Record<string, unknown> {
  const firstOf = new Map(pages.map(({id, questions}) => [id, questions[0]?.id ?? '']))
  const triggers: Record<string, unknown>[] = []
  const ends: Record<string, unknown>[] = []
  for (const jump of pages.flatMap(({next = []}) => next)) {
    const expression = jump.if && writeCondition(jump.if, expressions, all)
    if (expression === undefined) continue
    if ('to' in jump) triggers.push({type: 'skip', expression, gotoName: firstOf.get(jump.to)})
    else {
      triggers.push({type: 'complete', expression})
      ends.push({expression, html: perLanguage(jump.end, asHtml)})
    }
  }
  return {
    ...(triggers.length > 0 && {triggers}),
    ...(ends.length > 0 && {completedHtmlOnCondition: ends}),
  }
}

function perLanguage(text: Text, change: (words: string) => string): Text {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, change(words)]))
}

function extend(
  file: Record<string, unknown>,
  pages: readonly Record<string, unknown>[],
  elements: ReadonlyMap<string, WrittenElement>,
  read: Survey,
  meant: Survey,
): Remark[] {
  const account = new Account()
  const add = (object: Record<string, unknown> | undefined, extension: Extension, where: string) => {
    if (!object) throw new Error('an extension without a place')
    const before = object.saha
    object.saha = {...(typeof before === 'object' ? before : {}), ...extension}
    for (const field of Object.keys(extension)) account.add('only-in-saha', where, field)
  }
  attachExtensions(read, meant, {
    survey: (extension) => add(file, extension, 'saha'),
    page: (at, extension) => add(pages[at], extension, `pages[${at}].saha`),
    question: (id, extension) => add(elements.get(id)?.element, extension, `${id}.saha`),
    hasItem: (id, list, item) => elements.get(id)?.items.has(`${list} ${item}`) ?? false,
    item: (id, list, item, extension) =>
      add(elements.get(id)?.items.get(`${list} ${item}`), extension, `${id}.${item}.saha`),
  })
  return account.remarks
}
