/** Groups of XLSForm that are one question of ours: table-lists, and totals that Saha wrote as groups. */
import {limits} from '@saha/contract/limits'
import {readOptions} from '../foreign-options.ts'
import type {DraftQuestion} from '../survey-draft.ts'
import type {OutlineGroup, OutlineQuestion} from './outline.ts'
import {choicesOf} from './read-selects.ts'
import {common, drafted, extensionOf, words, type Asked} from './reading.ts'
import {isSettingTrue} from './settings.ts'

/** Whether a group is a matrix: choices from one list in every row, shown together. */
export function isMatrix({row, children}: OutlineGroup): boolean {
  if (!/\btable-list\b/.test(row.get('appearance').slice(0, 200)) || children.length > limits.matrixRows)
    return false
  const [first] = children
  return children.every((child) => child.is === 'question' && isLikeFirst(child, first))
}

function isLikeFirst(
  {type, row}: OutlineQuestion,
  first: OutlineGroup['children'][number] | undefined,
): boolean {
  if (type.is !== 'select' || type.other || type.kind === 'rank' || first?.is !== 'question') return false
  const is = first.type
  const isPlain = row.get('relevant') === '' && row.get('choice_filter') === ''
  return is.is === 'select' && is.list === type.list && is.kind === type.kind && isPlain
}

/** Whether Saha wrote a group for a total that is shared out. */
export function isShares({row}: OutlineGroup): boolean {
  return row.ownName('type') === '"shares"'
}

/** The matrix of a table-list. */
export function readMatrix(asked: Asked, group: OutlineGroup): DraftQuestion[] {
  const [first] = group.children
  if (first?.is !== 'question' || first.type.is !== 'select') return []
  const columns = choicesOf({...asked, row: first.row}, first.type, {least: 2, most: limits.matrixColumns})
  const rows = itemsOf(asked, group, {least: 1, most: limits.matrixRows})
  if (!columns || !rows) return []
  const required = group.children.filter(({row}) => isSettingTrue(row.get('required')))
  const isRequired = required.length === group.children.length
  if (!isRequired && required[0])
    asked.reading.account.add('required-sometimes', required[0].row.where('required'), required[0].name)
  const named = new Map(
    group.children.map(({name}) => [name, rows.values.get(shortName(name, group.name)) ?? '']),
  )
  const lists = {
    ...(rows.extended && {rows: rows.extended}),
    ...(columns.extended && {columns: columns.extended}),
  }
  const question = {
    ...common(asked),
    ...(isRequired && {required: true}),
    type: 'matrix' as const,
    rows: rows.options,
    columns: columns.options.map(({id, text}) => ({id, text})),
    ...(first.type.kind === 'multiple' && {multiple: true as const}),
  }
  const hasLists = Object.keys(lists).length > 0
  return [drafted(asked, question, {values: columns.values, rows: named, ...(hasLists && {lists})})]
}

/** The total of a group that Saha wrote. */
export function readShares(asked: Asked, group: OutlineGroup): DraftQuestion[] {
  const list = itemsOf(asked, group, {least: 2, most: limits.matrixColumns})
  if (!list) return []
  const question = {...common(asked), type: 'shares' as const, total: 100, options: list.options}
  return [drafted(asked, question, list.extended ? {lists: {options: list.extended}} : {})]
}

function itemsOf({reading, row, name}: Asked, group: OutlineGroup, bounds: {least: number; most: number}) {
  const foreign = group.children.map((child) => {
    const item = {row: child.row, name: child.name, reading}
    const text = words(item, 'label')
    if (!text) reading.account.add('named-by-name', child.row.where(), child.name)
    return {
      value: shortName(child.name, group.name),
      text: text ?? {en: child.name || '–'},
      where: child.row.where(),
      extension: extensionOf(child.row, child.name, reading),
    }
  })
  return readOptions(foreign, bounds, {account: reading.account, where: row.where(), name})
}

// Names are unique in a form: rows carry the name of their group in front.
function shortName(name: string, group: string): string {
  return name.startsWith(`${group}_`) ? name.slice(group.length + 1) : name
}
