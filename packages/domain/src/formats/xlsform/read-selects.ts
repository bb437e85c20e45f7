/** Rows of XLSForm that are answered by choosing from a list. */
import {limits} from '@saha/contract/limits'
import {readOptions, type ForeignOption, type ReadOptions} from '../foreign-options.ts'
import {ownWords} from '../own-words.ts'
import type {DraftQuestion} from '../survey-draft.ts'
import {constraintOf} from './read-constraints.ts'
import {common, drafted, remark, type Asked} from './reading.ts'
import type {RowType} from './row-types.ts'
import {readParameters} from './settings.ts'

type Select = Extract<RowType, {is: 'select'}>

const dropdowns = /\b(?:minimal|autocomplete|search)\b/

/** One, several or all of a list in order. */
export function readSelect(asked: Asked, type: Select): DraftQuestion[] {
  const {row} = asked
  const most = type.kind === 'rank' ? limits.rankingOptions : limits.options
  const list = choicesOf(asked, type, {least: 2, most})
  if (row.get('choice_filter') !== '') remark(asked, 'filter-not-carried', 'choice_filter')
  const appearance = row.get('appearance')
  const isDropdown = dropdowns.test(appearance.slice(0, 200))
  if (appearance !== '' && !(isDropdown && type.kind === 'one')) remark(asked, 'styling', 'appearance')
  if (!list) return []
  const order = randomOrder(asked)
  const more = {values: list.values, ...(list.extended && {lists: {options: list.extended}})}
  const asks = common(asked)
  if (type.kind === 'one') {
    constraintOf(asked, 'none')
    const look = isDropdown ? {look: 'dropdown' as const} : {}
    return [drafted(asked, {...asks, type: 'single', ...look, ...order, options: list.options}, more)]
  }
  if (type.kind === 'rank') {
    const {fewest, most: first} = constraintOf(asked, 'count')
    const isSound =
      first !== undefined && first >= 1 && first <= list.options.length && Number.isInteger(first)
    if (fewest !== undefined || (first !== undefined && !isSound))
      remark(asked, 'range-changed', 'constraint')
    const options = list.options.map(({id, text}) => ({id, text}))
    return [
      drafted(asked, {...asks, type: 'ranking', ...order, options, ...(isSound && {most: first})}, more),
    ]
  }
  return [
    drafted(
      asked,
      {...asks, type: 'multiple', ...order, options: list.options, ...counts(asked, list)},
      more,
    ),
  ]
}

function counts(asked: Asked, {options}: ReadOptions): {atLeast?: number; atMost?: number} {
  const {fewest = 1, most = options.length} = constraintOf(asked, 'count')
  const isSound =
    Number.isInteger(fewest) &&
    Number.isInteger(most) &&
    fewest >= 0 &&
    fewest <= options.length &&
    most >= Math.max(1, fewest)
  if (!isSound || most > limits.options) remark(asked, 'range-changed', 'constraint')
  if (!isSound || most > limits.options) return {}
  return {...(fewest > 1 && {atLeast: fewest}), ...(most !== options.length && {atMost: most})}
}

/** The options of the list that a row names. */
export function choicesOf(
  asked: Asked,
  {list, other}: Pick<Select, 'list' | 'other'>,
  bounds: {least: number; most: number},
): ReadOptions | undefined {
  const {row, name, reading} = asked
  const choices = reading.choices.get(list)
  reading.used.add(list)
  if (!choices) {
    remark(asked, 'no-choices', 'type')
    return undefined
  }
  const added: ForeignOption[] = other
    ? [
        {
          value: 'other',
          text: ownWords('other', reading.texts.languages),
          where: row.where('type'),
          other: true,
        },
      ]
    : []
  if (other) remark(asked, 'words-added', 'type')
  const place = {account: reading.account, where: row.where('type'), name}
  const wanted = other ? choices.filter(({value}) => value !== 'other') : choices
  return readOptions([...wanted, ...added], bounds, place)
}

function randomOrder(asked: Asked): {order?: 'random'} {
  const parameters = readParameters(asked.row.get('parameters'))
  const others = [...parameters.keys()].filter((name) => name !== 'randomize')
  if (others.length > 0) remark(asked, 'unknown-property', 'parameters')
  return parameters.get('randomize')?.toLowerCase() === 'true' ? {order: 'random'} : {}
}
