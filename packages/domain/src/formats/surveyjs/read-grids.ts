/** Questions of SurveyJS in rows: matrices and several texts. */
import {limits} from '@saha/contract/limits'
import {readOptions, type ReadOptions} from '../foreign-options.ts'
import type {DraftQuestion} from '../survey-draft.ts'
import type {JsonPart} from './json-part.ts'
import {readWords} from './read-words.ts'
import {foreignOptions, order, placeOf} from './read-choices.ts'
import {common, drafted, remark, type Asked} from './reading.ts'
import {readText} from './read-written.ts'

/** One column, or several, per row. */
export function readMatrix(asked: Asked): DraftQuestion[] {
  const {part, element} = asked
  const rows = readItems(asked, 'rows', {least: 1, most: limits.matrixRows})
  const columns = readItems(asked, 'columns', {least: 2, most: limits.matrixColumns})
  if (!rows || !columns) return []
  const everyRow = part.isTrue('eachRowRequired', 'isAllRowRequired')
  const asks = common(asked)
  if (asks.required && !everyRow) remark(asked, 'required-rows')
  const question = {
    ...asks,
    ...(everyRow && {required: true}),
    type: 'matrix' as const,
    ...order(asked, 'rowOrder', 'rowsOrder'),
    rows: rows.options,
    columns: columns.options,
    ...(part.get('cellType') === 'checkbox' && {multiple: true as const}),
  }
  const named = new Map([...rows.values].map(([value, id]) => [`${element.name}.${value}`, id]))
  const lists = {
    ...(rows.extended && {rows: rows.extended}),
    ...(columns.extended && {columns: columns.extended}),
  }
  return [
    drafted(asked, question, {
      values: columns.values,
      rows: named,
      ...((rows.extended || columns.extended) && {lists}),
    }),
  ]
}

/** A total shared out, where Saha wrote it so; otherwise one question per text. */
export function readSeveralTexts(asked: Asked): DraftQuestion[] {
  const {part, element, reading} = asked
  if (part.extension?.type === 'shares') return readShares(asked)
  remark(asked, 'split-up')
  const items = part.parts('items')
  if (items.length > limits.matrixRows) {
    remark(asked, 'too-many-options', 'items')
    return []
  }
  const isRequired = part.isTrue('isRequired')
  const asks = common(asked)
  const heading = {
    id: asked.id,
    type: 'information' as const,
    text: asks.text,
    ...(asks.hint && {text: asks.hint, title: asks.text}),
  }
  const rest = items.flatMap((item) => {
    const name = `${element.name}.${item.string('name')}`
    const id = reading.ids.make(name, 'question')
    const inner: Asked = {element: {...element, part: item, name}, part: item, id, reading}
    const drafts = readText(inner)
    return isRequired ? drafts.map(requiredToo) : drafts
  })
  return [drafted(asked, heading), ...rest]
}

function requiredToo(draft: DraftQuestion): DraftQuestion {
  const {question} = draft
  return question.type === 'information' ? draft : {...draft, question: {...question, required: true}}
}

function readShares(asked: Asked): DraftQuestion[] {
  const {part, element, reading} = asked
  const foreign = part.parts('items').map((item: JsonPart) => {
    const value = item.string('name')
    const text = readWords(reading.texts, item.get('title') ?? value, item.at('title'), element.name)
    item.get('inputType')
    return {value, text: text ?? {en: '–'}, where: item.path, extension: item.extension}
  })
  const list = readOptions(foreign, {least: 2, most: limits.matrixColumns}, placeOf(asked, 'items'))
  part.parts('validators')
  if (!list) return []
  const question = {...common(asked), type: 'shares' as const, total: 100, options: list.options}
  return [drafted(asked, question, list.extended ? {lists: {options: list.extended}} : {})]
}

function readItems(
  asked: Asked,
  property: string,
  bounds: {least: number; most: number},
): ReadOptions | undefined {
  const list = asked.part.get(property)
  if (Array.isArray(list) && list.length > bounds.most) {
    remark(asked, 'too-many-options', property)
    return undefined
  }
  const read = readOptions(foreignOptions(asked, property), bounds, placeOf(asked, property))
  return read && {...read, options: read.options.map(({id, text}) => ({id, text}))}
}
