/** A survey written as an XLSForm as one of ours. */
import type {Text} from '@saha/contract'
import {Account, shownName, type Renamed} from '../account.ts'
import {assemble} from '../assemble.ts'
import {readXPath} from '../conditions/read-xpath.ts'
import type {Extension} from '../extension.ts'
import {Ids} from '../ids.ts'
import type {Imported, ImportOptions} from '../imported.ts'
import {guessLanguage, languageNamed} from '../languages.ts'
import {FormatRefusal} from '../refusal.ts'
import {TextReader} from '../text-reader.ts'
import {readOutline, type OutlineNode} from './outline.ts'
import {accountColumns, accountLists, readChoices} from './read-choices.ts'
import {isMatrix, isShares} from './read-grids.ts'
import {readPages} from './read-pages.ts'
import {extensionOf, Languages, words, type Reading} from './reading.ts'
import type {Sheet} from './sheet.ts'
import {readTable, type Table, type TableRow} from './table.ts'
import {accountCells} from './unread.ts'

/** How labels name an answer. */
const piping = /\$\{([^{}]{1,200})\}/g

/**
 * Reads an XLSForm.
 *
 * @param sheets of the workbook; other sheets than survey, choices and settings are accounted for.
 * @throws FormatRefusal
 */
export function readXlsForm(sheets: readonly Sheet[], {shapes, language}: ImportOptions): Imported {
  const account = new Account()
  const {survey, choices, settings} = sortSheets(sheets, account)
  if (!survey.columns.some(({key}) => key === 'type'))
    throw new FormatRefusal('no-type-column', `${survey.sheet}, row ${survey.rows[0]?.number ?? 1}`)
  const languages = new Languages(account)
  const usual = language ?? languageOf(survey, settings, account)
  const nodes = readOutline(survey, account)
  const names = nameNodes(nodes, account)
  const texts = new TextReader(account, usual, piping, (name) => names.byName.get(name))
  const lists = choices ? readChoices(choices, {account, texts, languages}) : new Map<string, never>()
  const reading: Reading = {
    account,
    texts,
    languages,
    ids: names.ids,
    rules: [],
    choices: lists,
    used: new Set(),
  }
  const pages = readPages(nodes, names.byNode, reading)
  accountCells(nodes, account)
  accountLists(reading)
  const titleIn = (key: string) => settings && words({row: settings, name: '', reading}, key)
  const title = titleIn('form_title') ?? titleIn('title')
  const own = settings && extensionOf(settings, '', reading)
  const draft = {pages, rules: reading.rules, extension: own}
  const read = assemble(draft, {readExpression: readXPath, shapes, account})
  const named = titleOf(own, shapes.isPage) ?? title
  return {survey: read, ...(named && {title: named}), remarks: account.remarks, renamed: names.renamed}
}

interface Sheets {
  survey: Table
  choices: Sheet | undefined
  settings: TableRow | undefined
}

function sortSheets(sheets: readonly Sheet[], account: Account): Sheets {
  const find = (wanted: string) => sheets.find(({name}) => name.trim().toLowerCase() === wanted)
  // A sheet that stands alone is the survey, whatever its name.
  const survey = find('survey') ?? (sheets.length === 1 ? sheets[0] : undefined)
  const [choices, settings] = [find('choices'), find('settings')]
  if (!survey)
    throw new FormatRefusal(
      'no-survey-sheet',
      sheets
        .slice(0, 5)
        .map(({name}) => shownName(name))
        .join(', '),
    )
  for (const sheet of sheets) {
    const isRead = sheet === survey || sheet === choices || sheet === settings
    if (!isRead && sheet.rows.length > 0) account.add('unknown-property', 'workbook', sheet.name)
  }
  const table = settings && readTable(settings)
  const [first] = table?.rows ?? []
  first?.get('default_language')
  if (first?.words('form_title').length === 0) first.words('title')
  if (table) accountColumns(table, account)
  return {survey: readTable(survey), choices, settings: first}
}

// Words in a column without a language are in the form's own.
function languageOf(survey: Table, settings: TableRow | undefined, account: Account): string {
  const named = settings?.get('default_language') ?? ''
  const known = named === '' ? undefined : languageNamed(named)
  if (known !== undefined) return known
  if (settings && named !== '') account.add('language-unknown', settings.where('default_language'), named)
  const isSaid = !survey.columns.some(({key, part}) => key === 'label' && part === undefined)
  const sample = survey.rows
    .slice(0, 500)
    .flatMap((row) => row.words('label').map((cell) => cell.words.slice(0, 500)))
  const language = guessLanguage(sample.join(' '))
  if (!isSaid) account.add('language-assumed', survey.sheet, language)
  return language
}

// Ids first, so that texts may name answers whichever comes first.
function nameNodes(nodes: readonly OutlineNode[], account: Account) {
  const ids = new Ids()
  const byName = new Map<string, string>()
  const byNode = new Map<OutlineNode, string>()
  const renamed: Renamed[] = []
  const headings: OutlineNode[] = []
  const visit = (node: OutlineNode) => {
    const {name, row} = node
    const isQuestion = node.is === 'question' || isMatrix(node) || isShares(node)
    if (isQuestion) {
      const id = ids.make(name, 'question')
      byNode.set(node, id)
      if (byName.has(name)) account.add('same-name', row.where('name'), name)
      if (id !== name) renamed.push({name, id})
      if (!byName.has(name)) byName.set(name, id)
    } else {
      headings.push(node)
      if (node.is === 'group') node.children.forEach(visit)
    }
  }
  nodes.forEach(visit)
  for (const node of headings) byNode.set(node, ids.make(`${node.name}-title`, 'title'))
  return {ids, byName, byNode, renamed}
}

function titleOf(own: Extension | undefined, isPage: ImportOptions['shapes']['isPage']): Text | undefined {
  const trial = {id: 'p', title: own?.title, questions: [{id: 'q', type: 'information', text: {en: '.'}}]}
  return own?.title && isPage(trial) ? trial.title : undefined
}
