/** What a file with a survey may hold at most, so that reading one costs bounded time and memory. */
export const fileBounds = {
  bytes: 5 * 1024 * 1024,
  /** Of the parts of a workbook together, once unpacked. */
  unpackedBytes: 40 * 1024 * 1024,
  /** Parts within a workbook. */
  parts: 2000,
  sheets: 50,
  /** Of one sheet. */
  rows: 20_000,
  columns: 400,
  /** Of one cell: as many as spreadsheets have. */
  cellCharacters: 32_767,
  /** Of all cells together. */
  characters: 10_000_000,
  /** To read a workbook. */
  milliseconds: 15_000,
  memoryMegabytes: 256,
} as const

const meanings = {
  'too-large': 'a file of more than 5 MB is not read',
  'unpacks-too-large': 'its parts would take more than 40 MB unpacked',
  'too-many-sheets': `there are more than ${fileBounds.sheets} sheets`,
  'too-many-rows': `there are more than ${fileBounds.rows} rows`,
  'too-many-columns': `there are more than ${fileBounds.columns} columns`,
  'too-long-cell': `a cell holds more than ${fileBounds.cellCharacters} characters`,
  'too-much-text': `the cells hold more than ${fileBounds.characters} characters`,
  'takes-too-long': 'reading it takes more time or memory than a survey does',
  'not-a-workbook': 'it is no workbook that can be read',
  'not-json': 'it is not JSON',
  'not-csv': 'it is no comma-separated text that can be read',
  'not-text': 'it is not text in UTF-8',
} as const

export type FileRefusalCode = keyof typeof meanings

/** A file cannot be read. Its message never holds what stands in the file. */
export class FileRefusal extends Error {
  override name = 'FileRefusal'
  readonly code: FileRefusalCode
  /** Sheet, row and column, as far as it is known. */
  readonly where: string

  constructor(code: FileRefusalCode, where = '') {
    super(meanings[code])
    this.code = code
    this.where = where
  }
}

/** Whether a value is the code of a refusal. */
export function isFileRefusalCode(value: string): value is FileRefusalCode {
  return Object.hasOwn(meanings, value)
}
