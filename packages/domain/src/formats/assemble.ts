/** Puts a foreign survey together from its draft: extensions, conditions, jumps, rules. */
import type {Page, Question, Rule, Survey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {checkQuestion} from '../definition/check-question.ts'
import {checkSurvey} from '../definition/check-survey.ts'
import type {Account} from './account.ts'
import type {KnownQuestion} from './conditions/known-questions.ts'
import {ConditionReader, type ReadExpression} from './conditions/condition-reader.ts'
import {extend, type Extension} from './extension.ts'
import {usableBreakdowns, usableJumps, usableQuotas, usableRules} from './extended-paths.ts'
import {Ids} from './ids.ts'
import {joinPages} from './join-pages.ts'
import {FormatRefusal} from './refusal.ts'
import type {Shapes} from './shapes.ts'
import type {DraftPage, DraftQuestion, SurveyDraft} from './survey-draft.ts'

/** What putting together needs to know of the format. */
export interface Assembly {
  readExpression: ReadExpression
  shapes: Shapes
  account: Account
}

/**
 * The survey of a draft.
 *
 * @throws FormatRefusal when nothing of it can be asked.
 */
export function assemble(draft: SurveyDraft, {readExpression, shapes, account}: Assembly): Survey {
  const pages = joinPages(draft.pages, account).flatMap((page) => {
    const questions = page.questions.flatMap((one) => soundQuestion(one, shapes, account) ?? [])
    if (questions.length > 0) return [{...page, questions}]
    if (page.title || page.conditions.length > 0) account.add('nothing-in-it', page.where, page.name)
    return []
  })
  const all = pages.flatMap(({questions}) => questions)
  if (all.length > limits.questions) throw new FormatRefusal('too-many-questions', '')
  if (!all.some(({question}) => question.type !== 'information'))
    throw new FormatRefusal('nothing-to-ask', '', '', account.remarks)
  const reader = new ConditionReader(all, readExpression, shapes, account)
  const read = pages.map((page) => assemblePage(page, reader))
  const withJumps = pages.map((page, at) => withNext(page, read, at, reader))
  const survey = withRules({pages: withJumps}, draft, reader, {shapes, account})
  const [fault] = shapes.isSurvey(survey) ? checkSurvey(survey, 'survey') : [{path: 'survey'}]
  if (fault) throw new FormatRefusal('not-a-survey', fault.path, '', account.remarks)
  return survey
}

// The extension first; without it when the two do not fit; nothing when the question itself is unsound.
function soundQuestion(draft: DraftQuestion, shapes: Shapes, account: Account): DraftQuestion | undefined {
  const {extension, where, name} = draft
  const isSound = (value: unknown): value is Question =>
    shapes.isQuestion(value) && checkQuestion(value, '').length === 0
  if (extension) {
    const {showIf: _, ...fields} = extension
    const extended = extend(draft.question, {...fields, id: draft.question.id})
    if (isSound(extended)) return {...draft, question: extended}
    account.add('extension-invalid', where, name)
  }
  if (isSound(draft.question)) return draft
  account.add('not-readable', where, name)
  return undefined
}

function assemblePage(draft: DraftPage, reader: ConditionReader): Page {
  const {id, where, name, extension} = draft
  const title = reader.title(draft.title, extension, where, name)
  const showIf = reader.showIf(draft.conditions, extension, where, name)
  const questions = draft.questions.map((one) => {
    const condition = reader.showIf(one.conditions, one.extension, one.where, one.name)
    reader.pass(one)
    return condition ? {...one.question, showIf: condition} : one.question
  })
  return {id, ...(title && {title}), ...(showIf && {showIf}), questions}
}

function withNext(draft: DraftPage, pages: readonly Page[], at: number, reader: ConditionReader): Page {
  const page = pages[at]
  if (!page) throw new RangeError('a page per draft')
  const next = usableJumps(draft, pages, at, reader)
  return next.length > 0 ? {...page, next} : page
}

function withRules(
  survey: Survey,
  {rules: drafted, extension = {}}: SurveyDraft,
  reader: ConditionReader,
  {shapes, account}: {shapes: Shapes; account: Account},
): Survey {
  const ids = new Ids()
  const read = drafted.flatMap(({left, right, is, message, where, name}): Rule[] => {
    const [one, other] = [reader.known.get(left), reader.known.get(right)]
    if (one && other && comparable(one, other))
      return [{id: ids.make(name, 'rule'), left: one.question.id, is, right: other.question.id, message}]
    account.add('constraint-not-carried', where, name)
    return []
  })
  const [over] = drafted.slice(limits.rules)
  if (read.length > limits.rules) account.add('too-many-rules', over?.where ?? '', over?.name)
  const own: Extension = {
    rules: read.length > 0 ? read.slice(0, limits.rules) : null,
    ...extension,
  }
  const extended = extend(survey, {
    onePerPage: own.onePerPage,
    reviewTexts: own.reviewTexts,
    quoteTexts: own.quoteTexts,
    rules: own.rules,
    quotas: own.quotas,
    declinedCounts: own.declinedCounts,
    breakdowns: own.breakdowns,
    map: own.map,
  })
  if (!shapes.isSurvey(extended)) {
    account.add('extension-invalid', '', '')
    return survey
  }
  return usableBreakdowns(usableQuotas(usableRules(extended, account), reader, account), account)
}

function comparable(one: KnownQuestion, other: KnownQuestion): boolean {
  const isNumeric = ({question}: KnownQuestion) => ['number', 'scale', 'rating'].includes(question.type)
  const isDay = ({question}: KnownQuestion) => question.type === 'date'
  return (isNumeric(one) && isNumeric(other)) || (isDay(one) && isDay(other))
}
