/** The forms that stand in a filled workbook. */
import {limits} from '@saha/contract/limits'
import {entryFields, readEntry, type EntryRead, type Sheet} from '@saha/domain'
import {hash} from 'node:crypto'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import {FileRefusal} from '../../formats/file-refusal.ts'
import {readWorkbook} from '../../formats/read-workbook.ts'
import {columnsSheet, facts, formColumn, formsSheet} from './template.ts'

/** One row that holds something. */
export interface FilledForm extends EntryRead {
  /** As the spreadsheet counts. */
  row: number
  /** The same for the same number in the same template: a file that is sent twice is counted once. */
  key: string
  /** Whether another row before it has the same number, or it has none. */
  isNumbered: boolean
  /** Where a field stands, such as `C5`; empty for what has no column. */
  cellOf: (field: string) => string
}

/**
 * @returns the forms in the order of their rows; a code when the workbook as a whole cannot be used: a
 *   `FileRefusalCode`, `not-our-template`, `other-survey`, `changed` (the wording), `unknown-column` or `too-many-forms`.
 */
export async function readForms(activity: SurveyRecord, bytes: Buffer): Promise<FilledForm[] | string> {
  try {
    return formsIn(activity, await readWorkbook(bytes))
  } catch (error) {
    if (error instanceof FileRefusal) return error.code
    throw error
  }
}

function formsIn(activity: SurveyRecord, sheets: readonly Sheet[]): FilledForm[] | string {
  const [head, ...rows] = sheets.find(({name}) => name === formsSheet)?.rows ?? []
  const columns = sheets.find(({name}) => name === columnsSheet)?.rows ?? []
  const factOf = (name: string) => columns.find(({cells}) => cells[0] === name)?.cells[1] ?? ''
  const template = factOf(facts.template)
  if (head?.number !== 1 || head.cells[0] !== formColumn || !/^[0-9a-f]{32}$/.test(template))
    return 'not-our-template'
  if (factOf(facts.activity) !== activity.address) return 'other-survey'
  if (factOf(facts.version) !== activity.version) return 'changed'
  const names = head.cells
  const known = new Set([formColumn, ...entryFields(activity.survey).map(({name}) => name)])
  if (new Set(names).size < names.length || names.some((name) => !known.has(name))) return 'unknown-column'
  const filled = rows.filter(({cells}) => cells.slice(1).some((cell) => cell.trim() !== ''))
  if (filled.length > limits.entryRows) return 'too-many-forms'

  const numbers = new Set<string>()
  return filled.map(({number: row, cells}) => {
    const form = cells[0]?.trim() ?? ''
    const isNumbered = /^\S{1,40}$/.test(form) && !numbers.has(form)
    numbers.add(form)
    return {
      ...readEntry(activity.survey, new Map(names.map((name, at) => [name, cells[at] ?? '']))),
      row,
      isNumbered,
      key: hash('sha256', `${template} ${form}`).slice(0, 32),
      cellOf: (field) => (names.includes(field) ? `${letterOf(names.indexOf(field))}${row}` : ''),
    }
  })
}

/** Name of a column: A to Z, then AA and so on. @param at from 0. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last
}
