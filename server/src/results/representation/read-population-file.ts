/** Population figures out of a file: a workbook, or a text in columns, in whichever letters an office saved it. */
import type {AnswerableQuestion, MunicipalMap, PopulationFile} from '@saha/contract'
import {readFigures, type Sheet} from '@saha/domain'
import {CsvError, parse} from 'csv-parse/sync'
import {delimiterOf} from '../../formats/delimiter-of.ts'
import {FileRefusal} from '../../formats/file-refusal.ts'
import {looksLikeWorkbook, readWorkbook} from '../../formats/read-workbook.ts'

/** What the figures are tied to. */
export interface FiguresWanted {
  question: AnswerableQuestion
  cells: readonly string[]
  map: Pick<MunicipalMap, 'districts'> | undefined
}

const mostRows = 2_000
/** Encodings that any bytes could be in, as spreadsheets save a CSV in Arabic and in western countries. */
const singleByte = ['windows-1256', 'windows-1252'] as const

/** Reads the first sheet that holds something. Never throws for what stands in the file. */
export async function readPopulationFile(
  bytes: Buffer,
  {question, cells, map}: FiguresWanted,
): Promise<PopulationFile> {
  const read = (sheet: Sheet) => readFigures(sheet, question, cells, map)
  try {
    if (looksLikeWorkbook(bytes)) {
      const sheets = await readWorkbook(bytes)
      const sheet = sheets.find(({rows}) => rows.length > 0)
      if (sheet && sheet.rows.length > mostRows) throw new FileRefusal('too-many-rows', '')
      return sheet ? read(sheet) : {is: 'refused', why: 'no-rows'}
    }
    const text = unicodeIn(bytes)
    return text === undefined ? mostLikely(bytes, read) : read(tableIn(text))
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    const isLarge = /^(?:too-|unpacks-|takes-)/.test(error.code)
    return {is: 'refused', why: isLarge ? 'too-large' : 'not-readable'}
  }
}

/** The text of bytes that say how they are to be read, or that are UTF-8; `undefined` for others. @throws FileRefusal */
function unicodeIn(bytes: Buffer): string | undefined {
  const marks = {'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff]}
  const marked = Object.entries(marks).find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  const text = decoded(marked?.[0] ?? wide(bytes) ?? 'utf-8', bytes)
  if (text === undefined && marked) throw new FileRefusal('not-text')
  if (text !== undefined) checkReadable(text)
  return text
}

/** @throws FileRefusal for what is no text at all, but a picture or a program. */
function checkReadable(text: string): void {
  // oxlint-disable-next-line no-control-regex -- these very characters are the point
  if (/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text)) throw new FileRefusal('not-text')
}

/** UTF-16 without a mark: commas, digits and line ends leave every other byte empty. */
function wide(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 4_096)
  const empty = (rest: number) => start.filter((byte, at) => byte === 0 && at % 2 === rest).length
  const [even, odd] = [empty(0), empty(1)]
  if (even + odd < 2) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function decoded(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Bytes that could be in several encodings are read in the one in which names are answers of the survey. Where a name in
 * letters beyond ASCII is none, nobody can tell how it reads: the file is refused, rather than shown in wrong letters.
 */
function mostLikely(bytes: Buffer, read: (sheet: Sheet) => PopulationFile): PopulationFile {
  const files = singleByte.flatMap((encoding) => {
    const text = decoded(encoding, bytes)
    if (text === undefined) return []
    checkReadable(text)
    const file = read(tableIn(text))
    return [{file, found: answersIn(file)}]
  })
  const [best] = files.toSorted((one, other) => other.found - one.found)
  if (!best || best.found === 0) return {is: 'refused', why: 'encoding-unknown'}
  if (best.file.is === 'refused') return best.file
  const unsure = best.file.rows.find(({cell, name}) => cell === null && !isAscii(name))
  return unsure ? {is: 'refused', why: 'encoding-unknown', row: unsure.row} : best.file
}

function answersIn(file: PopulationFile): number {
  return file.is === 'read' ? file.rows.filter(({cell}) => cell !== null).length : 0
}

function isAscii(text: string): boolean {
  return [...text].every((letter) => letter < '\u0080')
}

/** A text in columns, as a sheet without a name. @throws FileRefusal */
function tableIn(text: string): Sheet {
  let records: {record: string[]; info: {lines: number}}[]
  try {
    // The library's types know nothing of what `info` adds.
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: mostRows + 1,
    }) as unknown as typeof records
  } catch (error) {
    if (error instanceof CsvError) throw new FileRefusal('not-csv')
    throw error
  }
  if (records.length > mostRows) throw new FileRefusal('too-many-rows', '')
  const rows = records.map(({record, info}) => ({number: info.lines, cells: record}))
  return {name: '', rows: rows.filter(({cells}) => cells.some((cell) => cell.trim() !== ''))}
}
