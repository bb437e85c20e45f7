import type {DefinitionFinding} from '../../definition/finding.ts'

/** Why a file holds no comments that can be read. A code keeps its meaning for ever; new ones may come. */
const meanings = {
  'unknown-format': 'it looks like none of the formats that are known',
  'not-this-format': 'it is not a file of this format',
  'other-version': 'it is written in a version of the format that is not known',
  'not-xml': 'it is not XML',
  'not-json': 'it is not JSON',
  'not-text': 'it is not text in UTF-8',
  'not-packed': 'it begins as a packed file does, and cannot be unpacked',
  'too-large': 'it holds more than 256 MB',
  'too-deep': 'its parts lie deeper in each other than comments do',
} as const

/** Codes of `ThreadsRefusal`. */
export type ThreadsRefusalCode = keyof typeof meanings

/** A file cannot be read. Its message never holds what stands in the file. */
export class ThreadsRefusal extends Error {
  override name = 'ThreadsRefusal'
  readonly code: ThreadsRefusalCode
  /** Line and column, or the path in the JSON; empty when it is the file as a whole. */
  readonly where: string
  /** With `not-this-format` for a file of Saha's own: each place, and what is expected there. */
  readonly findings: readonly DefinitionFinding[]

  constructor(code: ThreadsRefusalCode, where = '', findings: readonly DefinitionFinding[] = []) {
    super(meanings[code])
    this.code = code
    this.where = where
    this.findings = findings
  }
}
