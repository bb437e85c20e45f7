/** A survey of ours as the sheets of an XLSForm. */
import type {Condition, Question, Survey, Text} from '@saha/contract'
import {questionsIn} from '../../survey/questions.ts'
import {Account, type Remark} from '../account.ts'
import {attachExtensions} from '../attach-extensions.ts'
import {turned} from '../conditions/expression.ts'
import {writeCondition, type ExpressionWriter} from '../conditions/write-condition.ts'
import type {Extension} from '../extension.ts'
import type {Exported} from '../imported.ts'
import type {Shapes} from '../shapes.ts'
import {fileName, rowName} from './names.ts'
import {pipedQuestion, pipedText} from './piping.ts'
import {readXlsForm} from './read-xlsform.ts'
import type {Sheet} from './sheet.ts'
import {addRule, row, writeRows, type RowDraft, type WrittenRows} from './write-row.ts'
import {writeSheet} from './write-sheets.ts'

// As long as a condition is read; a cell holds three times as much.
const longestExpression = 10_000
/** Characters that fit into a cell of a workbook. */
const longestCell = 32_000

const expressions: ExpressionWriter = {
  reference: (question, inner) =>
    `\${${inner === undefined ? fileName(question) : rowName(question, inner)}}`,
  isEmpty: (reference) => `${reference} = ''`,
  isAnswered: (reference) => `${reference} != ''`,
  isChosen: (reference, option, several) =>
    several ? `selected(${reference}, '${option}')` : `${reference} = '${option}'`,
  isDeclined: () => undefined,
  isDay: (reference, sign, day) => `${reference} ${sign} date('${day}')`,
  not: (inner) => `not(${inner})`,
}

/** A page and the rows that stand for it. */
interface WrittenPage {
  main: RowDraft
  rows: RowDraft[]
}

/**
 * Writes a survey as an XLSForm. What XLSForm cannot hold stands in columns named `saha::…`, so that the survey comes
 * back whole.
 */
export function writeXlsForm(
  survey: Survey,
  {title, shapes}: {title?: Text | undefined; shapes: Shapes},
): Exported<Sheet[]> {
  const questions = new Map(questionsIn(survey).map((question) => [question.id, question]))
  const rows = new Map(
    [...questions].map(([id, question]) => [id, writeRows(pipedQuestion(question, questions))]),
  )
  addConditions(questions, rows)
  addRules(survey, rows)
  const pages = writePages(survey, questions, rows)
  const settings = settingsOf(survey, title)
  const drafts = {settings, pages, rows}
  const {survey: read} = readXlsForm(sheetsOf(drafts), {shapes})
  const remarks = extend(drafts, read, survey)
  return {file: sheetsOf(drafts), remarks}
}

interface Drafts {
  settings: RowDraft
  pages: readonly WrittenPage[]
  rows: ReadonlyMap<string, WrittenRows>
}

function sheetsOf({settings, pages, rows}: Drafts): Sheet[] {
  return [
    writeSheet(
      'survey',
      pages.flatMap((page) => page.rows),
    ),
    writeSheet(
      'choices',
      [...rows.values()].flatMap(({choices}) => choices),
      ['list_name', 'name'],
    ),
    writeSheet('settings', [settings]),
  ]
}

function addConditions(questions: ReadonlyMap<string, Question>, rows: ReadonlyMap<string, WrittenRows>) {
  for (const {id, showIf} of questions.values())
    Object.assign(rows.get(id)?.main.cells ?? {}, relevant(showIf, questions))
}

function relevant(
  condition: Condition | undefined,
  questions: ReadonlyMap<string, Question>,
): {relevant?: string} {
  const written = condition && writeCondition(condition, expressions, questions)
  return written === undefined || written.length > longestExpression ? {} : {relevant: written}
}

// Each rule stands at the later one of its two questions.
function addRules({pages, rules = []}: Survey, rows: ReadonlyMap<string, WrittenRows>) {
  const places = new Map(questionsIn({pages}).map(({id}, place) => [id, place]))
  for (const {id, left, is, right, message} of rules) {
    const isLeftLater = (places.get(left) ?? -1) > (places.get(right) ?? -1)
    const main = rows.get(isLeftLater ? left : right)?.main
    if (main) addRule(main, isLeftLater ? is : turned[is], isLeftLater ? right : left, message, id)
  }
}

function writePages(
  survey: Survey,
  questions: ReadonlyMap<string, Question>,
  rows: ReadonlyMap<string, WrittenRows>,
): WrittenPage[] {
  return survey.pages.map(({id, title, showIf, questions: asked}) => {
    // A page and a question may share their id; names in a form may not.
    const name = questions.has(id) ? `page_${id}` : fileName(id)
    const cells = {type: 'begin_group', name, appearance: 'field-list', ...relevant(showIf, questions)}
    const main = row(cells, {label: title && pipedText(title, questions)})
    if (questions.has(id)) main.own.id = id
    const inner = asked.flatMap((question) => rows.get(question.id)?.survey ?? [])
    return {main, rows: [main, ...inner, row({type: 'end_group'})]}
  })
}

function settingsOf(survey: Survey, title: Text | undefined): RowDraft {
  const [language = 'en'] = Object.keys(title ?? survey.pages[0]?.questions[0]?.text ?? {})
  const settings = row({form_title: title?.[language] ?? '', default_language: language})
  if (title) settings.own.title = title
  return settings
}

function extend({settings, pages, rows}: Drafts, read: Survey, meant: Survey): Remark[] {
  const account = new Account()
  const add = (draft: RowDraft | undefined, extension: Extension, where: string) => {
    if (!draft) throw new Error('an extension without a place')
    for (const [field, value] of Object.entries(extension)) {
      const fits = JSON.stringify(value).length <= longestCell
      if (fits) draft.own[field] = value
      account.add(fits ? 'only-in-saha' : 'too-long-for-cell', where, field)
    }
  }
  attachExtensions(read, meant, {
    survey: (extension) => add(settings, extension, 'settings'),
    page: (at, extension) => add(pages[at]?.main, extension, `survey, ${pages[at]?.main.cells.name ?? ''}`),
    question: (id, extension) => add(rows.get(id)?.main, extension, `survey, ${fileName(id)}`),
    hasItem: (id, list, item) => rows.get(id)?.items.has(`${list} ${item}`) ?? false,
    item: (id, list, item, extension) =>
      add(rows.get(id)?.items.get(`${list} ${item}`), extension, `${fileName(id)}, ${item}`),
  })
  return account.remarks
}
