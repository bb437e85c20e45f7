/** The responses to a survey as one file, for the command line and the console alike. */
import {pipeline} from 'node:stream/promises'
import type {Writable} from 'node:stream'
import type {SurveyRecord} from '../activities/activities.queries.ts'
import {isRightToLeft} from '../language-direction.ts'
import {dictionaryOf} from './dictionary.ts'
import {sheetOf, type Shape, type SheetOptions, type StoredResponse} from './sheet.ts'
import {mostColumns, workbookOf} from './workbook.ts'
import {sheetRows, writeRows, type Format} from './write-sheet.ts'

/** What is written, and how. */
export interface ResponsesFile {
  format: Format
  shape: Shape
  /** Language whose words stand for chosen options. Default: their ids. */
  labels?: string | undefined
  noFreeText?: boolean | undefined
}

/**
 * Writes responses as they are read: memory does not grow with them. A workbook has a second sheet that says what every
 * column means, and runs from right to left where the language does.
 *
 * @returns how many responses were written.
 */
export async function writeResponses(
  activity: SurveyRecord,
  responses: AsyncIterable<StoredResponse>,
  file: ResponsesFile,
  out: Writable,
): Promise<number> {
  const options = optionsFor(activity, file)
  const sheet = sheetOf(activity.survey, file.shape, options)
  const rows = sheetRows(sheet, responses)
  if (file.format === 'xlsx') {
    const {languages} = activity.shown.municipality
    const [head = [], ...meanings] = dictionaryOf(activity.survey, languages, options)
    const tables = [
      {name: 'responses', head: sheet.head, rows: rows.all()},
      {name: 'dictionary', head: head.map(String), rows: meanings},
    ]
    const language = file.labels ?? languages[0] ?? ''
    await pipeline(workbookOf(tables, isRightToLeft(language)), out, {end: out !== process.stdout})
  } else await writeRows(sheet.head, rows.all(), file.format, out)
  return rows.written()
}

/** Whether a sheet would have more columns than a workbook can hold. */
export function isTooWide({survey}: SurveyRecord, {format, shape}: ResponsesFile): boolean {
  return format === 'xlsx' && sheetOf(survey, shape).head.length > mostColumns
}

/** @returns what `sheetOf` and `dictionaryOf` want to know. */
export function optionsFor({shown}: SurveyRecord, {labels, noFreeText}: ResponsesFile): SheetOptions {
  return {labels: labels === undefined ? undefined : [labels, ...shown.municipality.languages], noFreeText}
}
