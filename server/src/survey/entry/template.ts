/** The empty workbook for forms on paper: a row for each form, and a sheet that says what belongs into each column. */
import type {Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {entryFields, RATHER_NOT, wordsIn, type EntryField, type SheetRow} from '@saha/domain'
import {randomBytes} from 'node:crypto'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import {writeWorkbook} from '../../formats/write-workbook.ts'
import {isRightToLeft} from '../../language-direction.ts'

/** The sheet with a row for each form. */
export const formsSheet = 'forms'
/** The sheet that says what the columns mean. */
export const columnsSheet = 'columns'
/** Column with the number of the form. Words of its head, because the rest of the sheet is found by it. */
export const formColumn = 'form'

/** Where the sheet of columns keeps which survey, wording and template it is. */
export const facts = {activity: 'activity', version: 'version', template: 'template'} as const

/**
 * @param language of the words that explain columns; ids stay as they are.
 * @returns the bytes of an .xlsx file in which every cell is text.
 */
export function templateOf(activity: SurveyRecord, language: string): Buffer {
  const fields = entryFields(activity.survey)
  const say = (text: Text) => wordsIn(text, language, activity.shown.municipality.languages).words
  const rows = Array.from({length: limits.entryRows}, (_, at) => [String(at + 1)])
  return writeWorkbook(
    [
      {name: formsSheet, rows: numbered([[formColumn, ...fields.map(({name}) => name)], ...rows])},
      {
        name: columnsSheet,
        rows: numbered([
          [facts.activity, activity.address],
          [facts.version, activity.version],
          [facts.template, randomBytes(16).toString('hex')],
          ['column', 'takes', 'value', 'meaning'],
          ...fields.flatMap((field) => explained(field, say)),
        ]),
      },
    ],
    isRightToLeft(language),
  )
}

function explained(field: EntryField, say: (text: Text) => string): string[][] {
  const {name, question, parts, takes, options} = field
  const meaning = [question.text, ...parts].map(say).join(' — ')
  return [
    [name, takes, values[takes], meaning],
    ...options.map(({id, text}) => [name, '', id, say(text)]),
    ...(question.mayDecline && parts.length === 0 ? [[name, '', RATHER_NOT, '']] : []),
  ]
}

/** What may stand in a cell, where there is no list of it. */
const values: Readonly<Record<EntryField['takes'], string>> = {
  choice: '',
  tick: '1',
  number: '0–9',
  place: '1, 2, 3 …',
  day: 'YYYY-MM-DD',
  words: '',
}

function numbered(rows: readonly (readonly string[])[]): SheetRow[] {
  return rows.map((cells, at) => ({number: at + 1, cells}))
}
