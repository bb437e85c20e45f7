/** Population figures out of the rows of a table that a statistical office hands out. */
import type {AnswerableQuestion, MunicipalMap, PopulationFile, PopulationRow, Text} from '@saha/contract'
import type {Sheet, SheetRow} from '../formats/xlsform/sheet.ts'
import {meaningOf} from '../results/cell-meaning.ts'
import {westernDigits} from '../text/digits.ts'
import {foldArabic} from '../text/fold-arabic.ts'

/** Headings of the column with the names of groups, and of that with people, in Arabic, English and French. */
const headings = {
  group: ['group', 'name', 'answer', 'groupe', 'nom', 'reponse', 'الفئة', 'الاسم', 'الاجابة', 'المجموعة'],
  people: [
    'people',
    'persons',
    'population',
    'habitants',
    'personnes',
    'السكان',
    'عدد السكان',
    'الاشخاص',
    'العدد',
  ],
}

/**
 * Reads the rows of one sheet: a column with the names of groups and one with people, told by their headings, or by being
 * the only two.
 *
 * @param cells of the question that groups can be made of.
 * @param map of the survey: its districts by name.
 */
export function readFigures(
  {name, rows}: Sheet,
  question: AnswerableQuestion,
  cells: readonly string[],
  map?: Pick<MunicipalMap, 'districts'>,
): PopulationFile {
  const sheet = name === '' ? {} : {sheet: name}
  const [head, ...body] = rows
  if (!head) return {is: 'refused', why: 'no-rows', ...sheet}
  const columns = columnsIn(head, question, body)
  if (!columns) return {is: 'refused', why: 'columns-wrong', ...sheet, row: head.number}
  if (body.length === 0) return {is: 'refused', why: 'no-rows', ...sheet, row: head.number}
  const find = cellFinder(question, cells, map)
  const found: PopulationRow[] = []
  for (const row of body) {
    const people = wholeNumber(row.cells[columns.people] ?? '')
    const place = {...sheet, row: row.number}
    if (people === undefined) return {is: 'refused', why: 'not-whole', ...place, column: columns.people + 1}
    const called = (row.cells[columns.group] ?? '').trim()
    const cell = find(called)
    if (cell !== null && found.some((one) => one.cell === cell))
      return {is: 'refused', why: 'group-twice', ...place, column: columns.group + 1}
    found.push({row: row.number, name: called.slice(0, 200), people, cell})
  }
  return {is: 'read', sheet: name, rows: found}
}

function columnsIn(
  {cells}: SheetRow,
  question: AnswerableQuestion,
  body: readonly SheetRow[],
): {group: number; people: number} | undefined {
  const named = cells.map(plain)
  const own = new Set([plain(question.id), ...wordsOf(question.text)])
  const group = named.findIndex((name) => groupHeadings.has(name) || own.has(name))
  const exact = named.findIndex((name) => peopleHeadings.has(name))
  const alike = named.flatMap((name, at) =>
    [...peopleHeadings].some((word) => name.includes(word)) ? [at] : [],
  )
  const people = exact >= 0 ? exact : alike.length === 1 ? (alike[0] ?? -1) : -1
  if (group >= 0 && people >= 0 && group !== people) return {group, people}
  const isPair = cells.length === 2 && body.every((row) => row.cells.length <= 2)
  // A first row that is a figure already is no heading: its people would be lost.
  return isPair && wholeNumber(cells[1] ?? '') === undefined ? {group: 0, people: 1} : undefined
}

/** Finds the cell that a name in a file means: its words in any language, its id, or its span of numbers. */
function cellFinder(
  question: AnswerableQuestion,
  cells: readonly string[],
  map: Pick<MunicipalMap, 'districts'> | undefined,
): (name: string) => string | null {
  const byName = new Map<string, string>()
  for (const cell of cells)
    for (const name of namesOf(question, cell, map)) if (!byName.has(name)) byName.set(name, cell)
  return (name) => byName.get(plain(name)) ?? byName.get(spanIn(name) ?? '') ?? null
}

function namesOf(
  question: AnswerableQuestion,
  cell: string,
  map: Pick<MunicipalMap, 'districts'> | undefined,
): string[] {
  const meaning = meaningOf(question, cell, map)
  const id = plain(cell)
  switch (meaning.is) {
    case 'named':
      return [...wordsOf(meaning.text), id]
    case 'value':
      return [id, ...(meaning.text ? wordsOf(meaning.text) : [])]
    case 'band': {
      const {from, to} = meaning
      const isLast = question.type === 'number' && to === question.max
      return [`${from}-${to}`, ...(isLast ? [`${from}+`] : []), id]
    }
    default:
      return [id]
  }
}

/** `18-29` of "from 18 to 29 years", `65+` of "٦٥ فأكثر"; `undefined` where there are no such numbers. */
function spanIn(name: string): string | undefined {
  const numbers = westernDigits(name).match(/\d+/g) ?? []
  const [from, to] = numbers
  if (from === undefined || numbers.length > 2) return undefined
  return to === undefined ? `${Number(from)}+` : `${Number(from)}-${Number(to)}`
}

function wordsOf(text: Text): string[] {
  return Object.values(text).map(plain)
}

/** Without what people write now one way and now another: accents, case, hamza, tatweel, spaces. */
function plain(name: string): string {
  return foldArabic(
    westernDigits(name)
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, ''),
  )
    .toLowerCase()
    .replace(/[\s_\u00a0]+/g, ' ')
    .replace(/ ?[-‐–—] ?/g, '-')
    .trim()
}

/** Signs that part thousands, always the same within one number. */
const grouped = /^\d{1,3}(?:([ ,.'’٬\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*$/

/** A whole number of people, at least 1, in Western, Arabic or Persian digits; `undefined` for everything else. */
export function wholeNumber(written: string): number | undefined {
  const digits = westernDigits(written)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .trim()
  const plainDigits = grouped.test(digits) ? digits.replace(/\D/g, '') : digits
  if (!/^\d{1,11}$/.test(plainDigits)) return undefined
  const people = Number(plainDigits)
  return people >= 1 && people <= 10_000_000_000 ? people : undefined
}

const groupHeadings = new Set(headings.group.map(plain))
const peopleHeadings = new Set(headings.people.map(plain))
