/** One question of ours as rows of the sheets "survey" and "choices". */
import type {Option, PlainOption, Question, Text} from '@saha/contract'
import {signOf} from '../conditions/write-condition.ts'
import {fileName, rowName} from './names.ts'

/** Cells by what their column holds. */
export interface RowDraft {
  /** `type`, `name`, `relevant` … */
  cells: Record<string, string>
  /** `label`, `hint`, `constraint_message`, per language. */
  words: Record<string, Text>
  /** What Saha adds, by field. */
  own: Record<string, unknown>
}

/** A question and the rows that stand for it. */
export interface WrittenRows {
  /** The row of the question itself. */
  main: RowDraft
  /** All of its rows, in order. */
  survey: RowDraft[]
  choices: RowDraft[]
  /** Rows of its options, rows and columns: by list and id, such as `options park`. */
  items: Map<string, RowDraft>
}

/** A row with these cells and words. */
export function row(cells: Record<string, string>, words: Record<string, Text | undefined> = {}): RowDraft {
  const given = Object.entries(words).flatMap(([key, text]) => (text ? [[key, text] as const] : []))
  return {cells, words: Object.fromEntries(given), own: {}}
}

/** The rows of a question, without its condition and without what XLSForm cannot hold. */
export function writeRows(question: Question): WrittenRows {
  const items: WrittenRows['items'] = new Map()
  const name = fileName(question.id)
  const choices = listOf(question).map((option) => {
    const choice = row({list_name: name, name: option.id}, {label: option.text})
    items.set(`${question.type === 'matrix' ? 'columns' : 'options'} ${option.id}`, choice)
    return choice
  })
  const main = row({name, ...settings(question)}, wordsOf(question))
  if (question.type === 'contact') main.own.type = 'contact'
  if (question.type !== 'matrix' && question.type !== 'shares') return {main, survey: [main], choices, items}
  const inner = writeGridRows(question, name, items)
  if (question.type === 'shares') main.own.type = 'shares'
  return {main, survey: [main, ...inner, row({type: 'end_group'})], choices, items}
}

type Grid = Extract<Question, {type: 'matrix' | 'shares'}>

function writeGridRows(question: Grid, name: string, items: Map<string, RowDraft>): RowDraft[] {
  const isMatrix = question.type === 'matrix'
  const select = isMatrix && question.multiple ? 'select_multiple' : 'select_one'
  const type = isMatrix ? `${select} ${name}` : 'integer'
  return (isMatrix ? question.rows : question.options).map((item) => {
    const cells = {
      type,
      name: rowName(question.id, item.id),
      ...(isMatrix && question.required && {required: 'yes'}),
    }
    const inner = row(cells, {label: item.text})
    items.set(`${isMatrix ? 'rows' : 'options'} ${item.id}`, inner)
    return inner
  })
}

function wordsOf(question: Question): Record<string, Text | undefined> {
  if (question.type === 'information')
    return question.title ? {label: question.title, hint: question.text} : {label: question.text}
  return {label: question.text, hint: question.type === 'contact' ? question.why : question.hint}
}

function listOf(question: Question): readonly (Option | PlainOption)[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return question.options
    case 'matrix':
      return question.columns
    default:
      return []
  }
}

function settings(question: Question): Record<string, string> {
  const name = fileName(question.id)
  const isRequired =
    question.type === 'consent'
      ? question.required !== false
      : question.type !== 'information' && question.type !== 'matrix' && question.required === true
  return {...(isRequired && {required: 'yes'}), ...kind(question, name)}
}

function kind(question: Question, name: string): Record<string, string> {
  switch (question.type) {
    case 'single':
      return {
        type: `select_one ${name}`,
        ...(question.look === 'dropdown' && {appearance: 'minimal'}),
        ...random(question),
      }
    case 'multiple':
      return {
        type: `select_multiple ${name}`,
        ...random(question),
        ...constraint(
          question.atLeast !== undefined && `count-selected(.) >= ${question.atLeast}`,
          question.atMost !== undefined && `count-selected(.) <= ${question.atMost}`,
        ),
      }
    case 'ranking':
      return {
        type: `rank ${name}`,
        ...random(question),
        ...constraint(question.most !== undefined && `count-selected(.) <= ${question.most}`),
      }
    case 'matrix':
      return {type: 'begin_group', appearance: 'table-list'}
    case 'shares':
      return {type: 'begin_group'}
    case 'scale':
      return {type: 'range', parameters: `start=${question.from} end=${question.to} step=1`}
    case 'rating':
      return {type: 'range', parameters: 'start=1 end=5 step=1'}
    case 'number':
      return {
        type: question.decimals ? 'decimal' : 'integer',
        ...constraint(`. >= ${question.min}`, `. <= ${question.max}`),
      }
    case 'date':
      return {
        type: 'date',
        ...constraint(
          question.min !== undefined && `. >= date('${question.min}')`,
          question.max !== undefined && `. <= date('${question.max}')`,
        ),
      }
    case 'short-text':
    case 'long-text':
      return {
        type: 'text',
        ...(question.type === 'long-text' && {appearance: 'multiline'}),
        ...constraint(question.most !== undefined && `string-length(.) <= ${question.most}`),
      }
    case 'contact':
      return {type: 'text'}
    case 'consent':
      return {type: 'acknowledge'}
    case 'place':
      return {
        type:
          question.shapes[0] === 'line'
            ? 'geotrace'
            : question.shapes[0] === 'area'
              ? 'geoshape'
              : 'geopoint',
      }
    case 'photo':
      return {type: 'image'}
    case 'information':
      return {type: 'note'}
  }
}

function random({order}: {order?: 'given' | 'random' | undefined}): {parameters?: string} {
  return order === 'random' ? {parameters: 'randomize=true'} : {}
}

function constraint(...parts: readonly (string | false)[]): {constraint?: string} {
  const given = parts.filter((part) => part !== false)
  return given.length > 0 ? {constraint: given.join(' and ')} : {}
}

/** A rule between two answers, as the constraint of one of them. */
export function addRule(
  main: RowDraft,
  is: Parameters<typeof signOf>[0],
  other: string,
  message: Text,
  id: string,
) {
  // One message per row: a second rule, or one beside limits of its own, stays with Saha alone.
  if (main.cells.constraint !== undefined) return
  main.cells.constraint = `. ${signOf(is)} \${${fileName(other)}}`
  main.words.constraint_message = message
  main.cells['saha::rule'] = id
}
