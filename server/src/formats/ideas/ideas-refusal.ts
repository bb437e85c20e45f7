import type {DefinitionFinding} from '@saha/domain'

/** Why a file holds no ideas that can be read. A code keeps its meaning for ever; new ones may come. */
const meanings = {
  'unknown-format': 'it is neither CSV nor GeoJSON nor a file of ideas of Saha',
  'not-this-format': 'it is not a file of this format',
  'not-json': 'it is not JSON',
  'no-columns': 'neither a title nor a text can be told by its first line: name the columns with --columns',
  'no-such-column': 'it has no column of that name',
  'not-csv': 'a quotation mark in it is never closed, or stands where none may',
} as const

/** Codes of `IdeasRefusal`. */
export type IdeasRefusalCode = keyof typeof meanings

/** A file cannot be read. Its message never holds what stands in the file. */
export class IdeasRefusal extends Error {
  override name = 'IdeasRefusal'
  readonly code: IdeasRefusalCode
  /** Line, or the path in the JSON; empty when it is the file as a whole. */
  readonly where: string
  /** With `not-this-format` for a file of Saha's own: each place, and what is expected there. */
  readonly findings: readonly DefinitionFinding[]

  constructor(code: IdeasRefusalCode, where = '', findings: readonly DefinitionFinding[] = []) {
    super(meanings[code])
    this.code = code
    this.where = where
    this.findings = findings
  }
}
