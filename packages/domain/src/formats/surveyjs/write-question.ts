/** One question of ours as an element of SurveyJS. */
import type {Option, PlainOption, Question, Text} from '@saha/contract'
import {plainText} from '../../text/plain-text.ts'
import {asHtml} from '../imported-text.ts'

/** An element, and the objects that stand for its options, rows and columns. */
export interface WrittenElement {
  element: Record<string, unknown>
  /** By list and id, such as `options park`. */
  items: Map<string, Record<string, unknown>>
}

/** The element, without its condition and without what SurveyJS cannot hold. */
export function writeQuestion(question: Question): WrittenElement {
  const items: WrittenElement['items'] = new Map()
  const list = (name: string, options: readonly PlainOption[], value = 'value', text = 'text') =>
    options.map((option) => {
      const item = {[value]: option.id, [text]: option.text}
      items.set(`${name} ${option.id}`, item)
      return item
    })
  return {element: {...asked(question), ...kind(question, list)}, items}
}

type List = (name: string, options: readonly PlainOption[], value?: string, text?: string) => unknown[]

function asked(question: Question): Record<string, unknown> {
  if (question.type === 'information') return {name: question.id}
  const {id, text, hint, required, type} = question
  const description = question.type === 'contact' ? question.why : hint
  const isRequired = type === 'consent' ? required !== false : required === true
  return {name: id, title: text, ...(description && {description}), ...(isRequired && {isRequired})}
}

function kind(question: Question, list: List): Record<string, unknown> {
  switch (question.type) {
    case 'single':
      return {
        type: question.look === 'dropdown' ? 'dropdown' : 'radiogroup',
        ...choices(question, list, false),
      }
    case 'multiple':
      return {
        type: 'checkbox',
        ...choices(question, list, true),
        ...(question.atLeast && {minSelectedChoices: question.atLeast}),
        ...(question.atMost && {maxSelectedChoices: question.atMost}),
      }
    case 'ranking':
      return {
        type: 'ranking',
        ...choices(question, list, false),
        ...(question.most && {selectToRankEnabled: true, maxSelectedChoices: question.most}),
      }
    case 'matrix':
      return {
        type: 'matrix',
        rows: list('rows', question.rows),
        columns: list('columns', question.columns),
        ...(question.required && {eachRowRequired: true}),
        ...(question.order === 'random' && {rowOrder: 'random'}),
        ...(question.multiple && {cellType: 'checkbox'}),
      }
    case 'scale':
      return {
        type: 'rating',
        autoGenerate: true,
        rateMin: question.from,
        rateMax: question.to,
        minRateDescription: question.low,
        maxRateDescription: question.high,
      }
    case 'rating':
      return {
        type: 'rating',
        rateType: 'smileys',
        rateCount: 5,
        ...(question.words && {
          autoGenerate: false,
          rateValues: question.words.map((text, at) => ({value: at + 1, text})),
        }),
      }
    default:
      return written(question, list)
  }
}

type Written = Exclude<Question, {type: 'single' | 'multiple' | 'ranking' | 'matrix' | 'scale' | 'rating'}>

function written(question: Written, list: List): Record<string, unknown> {
  switch (question.type) {
    case 'number':
      return {
        type: 'text',
        inputType: 'number',
        min: question.min,
        max: question.max,
        step: Number((10 ** -(question.decimals ?? 0)).toFixed(3)),
      }
    case 'shares':
      return {
        type: 'multipletext',
        items: list('options', question.options, 'name', 'title').map(asNumber),
        saha: {type: 'shares'},
      }
    case 'date':
      return {
        type: 'text',
        inputType: 'date',
        ...(question.min && {min: question.min}),
        ...(question.max && {max: question.max}),
      }
    case 'short-text':
      return {type: 'text', ...(question.most && {maxLength: question.most})}
    case 'long-text':
      return {type: 'comment', ...(question.most && {maxLength: question.most})}
    case 'contact':
      return {type: 'text', inputType: question.by === 'email' ? 'email' : 'tel', saha: {type: 'contact'}}
    case 'consent':
      return {type: 'boolean', displayMode: 'checkbox', saha: {type: 'consent'}}
    case 'place':
      return {type: 'text', saha: {type: 'place'}}
    case 'photo':
      return {
        type: 'file',
        acceptedTypes: 'image/*',
        ...(question.most && {allowMultiple: true, maxFiles: question.most}),
      }
    case 'information':
      return {
        type: 'html',
        html: html(question.text, question.title),
        ...(isBlank(question.text) && {saha: {type: 'information'}}),
      }
  }
}

function asNumber(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? Object.assign(item, {inputType: 'number'}) : item
}

interface Choices {
  options: readonly (Option | PlainOption)[]
  order?: 'given' | 'random' | undefined
  mayDecline?: boolean | undefined
}

// "None" and "other" at the end, under the names that SurveyJS gives them, are settings there.
function choices(
  {options, order, mayDecline}: Choices,
  list: List,
  isSeveral: boolean,
): Record<string, unknown> {
  const rest: (Option | PlainOption)[] = [...options]
  const last = rest.at(-1)
  const other = last && last.id === 'other' && 'other' in last && last.other ? rest.pop() : undefined
  const next = rest.at(-1)
  const none =
    isSeveral && next && next.id === 'none' && 'exclusive' in next && next.exclusive ? rest.pop() : undefined
  return {
    choices: list('options', rest),
    ...(none && {showNoneItem: true, noneText: none.text}),
    ...(other && {showOtherItem: true, otherText: other.text}),
    ...(mayDecline && {showRefuseItem: true}),
    ...(order === 'random' && {choicesOrder: 'random'}),
  }
}

function html(text: Text, title: Text | undefined): Text {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => {
      const heading = title?.[language]
      return [language, `${heading ? `<h4>${asHtml(heading)}</h4>` : ''}${asHtml(words)}`]
    }),
  )
}

// Nothing of it is left once control characters are taken out.
function isBlank(text: Text): boolean {
  return Object.values(text).every((words) => plainText(words).trim() === '')
}
