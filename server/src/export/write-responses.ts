/** The responses to a survey as one file, for the command line and the console alike. */
import {Readable, type Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {SurveyRecord} from '../activities/activities.queries.ts'
import {isRightToLeft} from '../language-direction.ts'
import type {Store} from '../storage/open.ts'
import {csvPen} from './csv.ts'
import {dictionaryOf} from './dictionary.ts'
import {geoJsonPen, placesSheet} from './geojson-pen.ts'
import {jsonPen} from './json-pen.ts'
import type {Pen} from './pen.ts'
import {readResponses} from './responses.queries.ts'
import {sheetOf, type Shape, type SheetOptions} from './sheet.ts'
import {bookPen, mostColumns, type BookPosition} from './workbook.ts'
import type {Format} from './write-sheet.ts'

/** What is written, and how. */
export interface ResponsesFile {
  /** `geojson`: the places that citizens drew, and nothing else. */
  format: Format | 'geojson'
  shape: Shape
  /** Language whose words stand for chosen options. Default: their ids. */
  labels?: string | undefined
  noFreeText?: boolean | undefined
}

/** How far a file is: plain data, with which it can be gone on with. */
export interface ResponsesPosition {
  /** Responses that it holds. */
  written: number
  /** Id of the last one. */
  last: string
  pen: unknown
}

/** Bytes of a file, in their order. */
export interface ResponsesPart {
  bytes: Buffer
  /** How far the file is with them; `null`: it is whole. */
  position: ResponsesPosition | null
}

/**
 * A file of all responses, as they are read: memory does not grow with them. A workbook has a second sheet that says what
 * every column means, and runs from right to left where the language does.
 *
 * @param from where it has broken off: what it already holds is not read again.
 */
export async function* responseParts(
  db: Store,
  activity: SurveyRecord,
  file: ResponsesFile,
  from?: ResponsesPosition,
): AsyncGenerator<ResponsesPart> {
  const {head, rowsOf} =
    file.format === 'geojson'
      ? placesSheet(activity.survey)
      : sheetOf(activity.survey, file.shape, optionsFor(activity, file))
  const pen = penFor(activity, file, head, from?.pen)
  let {written, last} = from ?? {written: 0, last: ''}
  const position = () => ({written, last, pen: pen.position})
  if (!from) yield {bytes: await pen.begin(), position: position()}
  for await (const block of readResponses(db, activity.number, last)) {
    const rows = block.responses.flatMap((response) => rowsOf(response, (written += 1)))
    last = block.last
    yield {bytes: await pen.add(rows), position: position()}
  }
  yield {bytes: await pen.end(), position: null}
}

/** Writes all responses. The standard output stays open. @returns how many there were. */
export async function writeResponses(
  db: Store,
  activity: SurveyRecord,
  file: ResponsesFile,
  out: Writable,
): Promise<number> {
  let written = 0
  async function* bytes() {
    for await (const part of responseParts(db, activity, file)) {
      written = part.position?.written ?? written
      yield part.bytes
    }
  }
  await pipeline(Readable.from(bytes()), out, {end: out !== process.stdout})
  return written
}

/** Whether a sheet would have more columns than a workbook can hold. */
export function isTooWide({survey}: SurveyRecord, {format, shape}: ResponsesFile): boolean {
  return format === 'xlsx' && sheetOf(survey, shape).head.length > mostColumns
}

/** @returns what `sheetOf` and `dictionaryOf` want to know. */
export function optionsFor({shown}: SurveyRecord, {labels, noFreeText}: ResponsesFile): SheetOptions {
  return {labels: labels === undefined ? undefined : [labels, ...shown.municipality.languages], noFreeText}
}

/** @param from what another pen for the same file has said of how far it was. */
function penFor(activity: SurveyRecord, file: ResponsesFile, head: readonly string[], from: unknown): Pen {
  if (file.format === 'csv') return csvPen(head)
  if (file.format === 'json') return jsonPen(head, from === true)
  if (file.format === 'geojson') return geoJsonPen(from === true)
  const {languages} = activity.shown.municipality
  const [top = [], ...rows] = dictionaryOf(activity.survey, languages, optionsFor(activity, file))
  return bookPen(
    {name: 'responses', head},
    {
      isRightToLeft: isRightToLeft(file.labels ?? languages[0] ?? ''),
      further: [{name: 'dictionary', head: top.map(String), rows}],
      from: from as BookPosition | undefined,
    },
  )
}
