import type {Account} from '../account.ts'
import type {ForeignOption} from '../foreign-options.ts'
import {extensionOf, words, type Languages, type Reading} from './reading.ts'
import {readTable, type Table} from './table.ts'
import {codeOf} from './unread-cells.ts'
import type {Sheet} from './sheet.ts'
import type {TextReader} from '../text-reader.ts'
import {Ids} from '../ids.ts'

/** Lists of the sheet "choices", by name. */
export function readChoices(
  sheet: Sheet,
  {account, texts, languages}: {account: Account; texts: TextReader; languages: Languages},
): ReadonlyMap<string, readonly ForeignOption[]> {
  const table = readTable(sheet)
  const lists = new Map<string, ForeignOption[]>()
  const reading: Reading = {
    account,
    texts,
    languages,
    ids: new Ids(),
    rules: [],
    choices: lists,
    used: new Set(),
  }
  for (const row of table.rows) {
    const list = row.get('list_name')
    const name = row.get('name', 'value')
    if (list === '' && name === '') {
      if (!row.isEmpty) account.add('between-rows', row.where(), row.words('label')[0]?.words)
      continue
    }
    const label = words({row, name, reading}, 'label')
    if (list === '' || name === '') {
      account.add('not-readable', row.where(), name || list)
      continue
    }
    if (!label) account.add('named-by-name', row.where(), name)
    const text = label ?? texts.read([[undefined, name]], row.where(), name) ?? {en: '–'}
    const option = {value: name, text, where: row.where(), extension: extensionOf(row, name, reading)}
    const before = lists.get(list)
    if (before) before.push(option)
    else lists.set(list, [option])
  }
  accountColumns(table, account)
  return lists
}

/** Accounts for lists that no question asked for. */
export function accountLists({choices, used, account}: Reading) {
  for (const [list, [first]] of choices)
    if (!used.has(list)) account.add('unused-list', first?.where ?? '', list)
}

/** How many rows a line of the account names. */
const namedRows = 10

/** Accounts for columns that nobody asked for, once each with the rows they fill: pictures, filters, notes. */
export function accountColumns(table: Table, account: Account) {
  const filled = Map.groupBy(
    table.rows.flatMap((row) => row.unread.map((cell) => ({...cell, number: row.number}))),
    ({heading, isSecond}) => `${heading} ${isSecond}`,
  )
  for (const [first, ...others] of filled.values()) {
    if (!first) continue
    const numbers = [first, ...others].map(({number}) => number)
    const more = numbers.length - namedRows
    const rows = [...numbers.slice(0, namedRows), ...(more > 0 ? [`${more} more`] : [])].join(', ')
    const where = others.length === 0 ? first.where : first.where.replace(/row \d+/, `rows ${rows}`)
    account.add(codeOf(first), where, first.heading)
  }
}
