import {shownName, type Remark} from './account.ts'

/** Why a file is no survey that can be carried over. A code keeps its meaning for ever; new ones may come. */
const meanings = {
  'not-a-survey': 'the file is not a survey of this format',
  'no-survey-sheet': 'there is no sheet "survey"',
  'no-type-column': 'the sheet has no column "type"',
  'not-opened': 'an "end" without its "begin"',
  'not-closed': 'a "begin" without its "end"',
  'too-deep': 'groups lie deeper in each other than 20 levels',
  'too-many-questions': 'there are more questions than a survey may have',
  'nothing-to-ask': 'no question of it could be carried over',
} as const

/** Codes of `FormatRefusal`. */
export type FormatRefusalCode = keyof typeof meanings

/** Where a file stops being a survey, and why. */
export interface FormatFinding {
  where: string
  name: string
  code: FormatRefusalCode
  says: string
  /** What was lost before nothing was left. */
  remarks: readonly Remark[]
}

/** Thrown where a file turns out to be no survey; caught where reading began. */
export class FormatRefusal extends Error {
  override name = 'FormatRefusal'
  readonly finding: FormatFinding

  constructor(code: FormatRefusalCode, where: string, name = '', remarks: readonly Remark[] = []) {
    super(meanings[code])
    this.finding = {where, name: shownName(name), code, says: meanings[code], remarks}
  }
}
