/** Rows of the sheet "survey" as groups within groups. */
import {limits} from '@saha/contract/limits'
import type {Account, RemarkCode} from '../account.ts'
import {FormatRefusal} from '../refusal.ts'
import {readType, type RowType} from './row-types.ts'
import type {Table, TableRow} from './table.ts'
import {accountRow} from './unread-cells.ts'

const deepest = 20

/** A row that asks something. */
export interface OutlineQuestion {
  is: 'question'
  row: TableRow
  name: string
  type: Extract<RowType, {is: 'question' | 'select'}>
}

/** Rows between a "begin" and its "end". */
export interface OutlineGroup {
  is: 'group'
  row: TableRow
  name: string
  children: OutlineNode[]
}

/** One step of the outline, in the order of the sheet. */
export type OutlineNode = OutlineQuestion | OutlineGroup

interface Open {
  group: OutlineGroup
  /** Why nothing in it is carried over, where it is not. */
  lost: RemarkCode | undefined
}

/**
 * Groups and questions in their order. What is not carried over is accounted for, line by line.
 *
 * @throws FormatRefusal where groups do not close.
 */
export function readOutline(table: Table, account: Account): OutlineNode[] {
  const nodes: OutlineNode[] = []
  const open: Open[] = []
  let questions = 0
  for (const row of table.rows) {
    const written = row.get('type')
    const name = row.get('name')
    if (written === '' || written.startsWith('#')) {
      if (!row.isEmpty) account.add('between-rows', row.where(), name || written || firstWords(row))
      continue
    }
    const type = readType(written)
    if (type.is === 'end') {
      if (!open.pop()) throw new FormatRefusal('not-opened', row.where('type'), written)
      row.words('label')
      accountRow(row, name || written, account)
      continue
    }
    const around = open.at(-1)
    const isOff = isNever(row)
    const code = around?.lost ?? (isOff ? 'never-shown' : lostCode(type))
    const target = around?.group.children ?? nodes
    if (code !== undefined) account.add(code, row.where('type'), name || written)
    if (type.is === 'begin') {
      const group: OutlineGroup = {is: 'group', row, name, children: []}
      open.push({group, lost: code})
      if (open.length > deepest) throw new FormatRefusal('too-deep', row.where('type'), name)
      if (code === undefined) target.push(group)
    } else if (code === undefined && type.is !== 'lost') {
      questions += 1
      target.push({is: 'question', row, name, type})
    }
    if (questions > limits.questions * 2) throw new FormatRefusal('too-many-questions', row.where(), name)
  }
  const unclosed = open.at(-1)
  if (unclosed) throw new FormatRefusal('not-closed', unclosed.group.row.where('type'), unclosed.group.name)
  return nodes
}

function firstWords(row: TableRow): string {
  return row.words('label')[0]?.words ?? ''
}

function lostCode(type: RowType) {
  if (type.is === 'lost') return type.code
  if (type.is !== 'begin' || type.what === 'group') return undefined
  return type.what === 'repeat' ? 'repeated' : 'no-such-kind'
}

function isNever(row: TableRow): boolean {
  const isDisabled = ['yes', 'true', '1', 'true()'].includes(row.get('disabled').toLowerCase())
  return isDisabled || ['false', '0', 'false()'].includes(row.get('relevant').toLowerCase())
}
