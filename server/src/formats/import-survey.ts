/** A file of another program as a survey of ours. */
import {extname} from 'node:path'
import {FormatRefusal, readSurveyJs, readXlsForm, type Imported, type Remark, type Sheet} from '@saha/domain'
import {fileBounds, FileRefusal} from './file-refusal.ts'
import {readCsvSheets, readMarkdownSheets} from './read-text-sheets.ts'
import {looksLikeWorkbook, readWorkbook} from './read-workbook.ts'
import {shapes} from './shapes.ts'

/** Formats of other programs that come in and go out. */
export const foreignFormats = ['surveyjs', 'xlsform'] as const
export type ForeignFormat = (typeof foreignFormats)[number]

/** Why a file was not imported. */
export interface Refused {
  /** Sheet, row and column, or the path in the JSON; empty when it is the file as a whole. */
  where: string
  /** What it is called there: bounded, and never markup. */
  name: string
  code: string
  /** The code in an English sentence. */
  says: string
  /** What was lost before nothing was left. */
  remarks: readonly Remark[]
}

export type ImportedFile = {is: 'imported'; imported: Imported} | {is: 'refused'; refused: Refused}

/** A file that somebody sent. */
export interface ForeignFile {
  /** Its name, which tells Markdown from CSV; nothing else of it is believed. */
  name: string
  bytes: Buffer
}

/**
 * Reads a survey of another program, within bounded time and memory.
 *
 * @param format default: as the file looks.
 * @param language of words that do not say theirs.
 */
export async function importSurvey(
  file: ForeignFile,
  {
    format = formatOf(file),
    language,
  }: {format?: ForeignFormat | undefined; language?: string | undefined} = {},
): Promise<ImportedFile> {
  try {
    if (file.bytes.length > fileBounds.bytes) throw new FileRefusal('too-large')
    const options = {shapes, language}
    const imported =
      format === 'surveyjs'
        ? readSurveyJs(parseJson(file.bytes), options)
        : readXlsForm(await sheetsOf(file), options)
    return {is: 'imported', imported}
  } catch (error) {
    if (error instanceof FormatRefusal) return {is: 'refused', refused: error.finding}
    if (error instanceof FileRefusal)
      return {
        is: 'refused',
        refused: {where: error.where, name: '', code: error.code, says: error.message, remarks: []},
      }
    throw error
  }
}

/** The format that a file looks like: SurveyJS when it begins as JSON does. */
function formatOf({bytes}: ForeignFile): ForeignFormat {
  return /^\uFEFF?\s{0,100}[{[]/.test(bytes.toString('utf8', 0, 200)) ? 'surveyjs' : 'xlsform'
}

async function sheetsOf(file: ForeignFile): Promise<Sheet[]> {
  if (looksLikeWorkbook(file.bytes)) return readWorkbook(file.bytes)
  if (/^\.xlsx?$/i.test(extname(file.name))) throw new FileRefusal('not-a-workbook')
  const text = textOf(file.bytes)
  return /^\.(?:md|markdown)$/i.test(extname(file.name)) ? readMarkdownSheets(text) : readCsvSheets(text)
}

/**
 * The value of a JSON file.
 *
 * @throws FileRefusal
 */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(textOf(bytes))
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('not-json')
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new FileRefusal('not-text')
  }
}
