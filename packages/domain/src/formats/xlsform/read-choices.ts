import type {Account} from '../account.ts'
import type {ForeignOption} from '../foreign-options.ts'
import {extensionOf, words, type Languages, type Reading} from './reading.ts'
import {readTable, type Table} from './table.ts'
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
  const reading: Reading = {account, texts, languages, ids: new Ids(), rules: [], choices: lists}
  for (const row of table.rows) {
    const list = row.get('list_name')
    const name = row.get('name', 'value')
    if (list === '' && name === '') continue
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

/** Accounts for columns that nobody asked for, once each: pictures, filters, notes. */
export function accountColumns(table: Table, account: Account) {
  const told = new Set<string>()
  for (const row of table.rows) {
    for (const {heading, key} of row.unread) {
      if (told.has(heading)) continue
      told.add(heading)
      account.add(key === 'media' ? 'media' : 'unknown-property', row.where(key), heading)
    }
  }
}
