import type {Survey, Text} from '@saha/contract'
import type {Remark, Renamed} from './account.ts'
import type {Shapes} from './shapes.ts'

/** A foreign survey as one of ours, and what became of the rest. */
export interface Imported {
  survey: Survey
  title?: Text
  /** In the order of the file. */
  remarks: Remark[]
  /** Questions that have another name in Saha. */
  renamed: Renamed[]
}

/** What a foreign file does not say itself. */
export interface ImportOptions {
  shapes: Shapes
  /** Language of words that do not say theirs. Default: what the file says, else Arabic or English, as they look. */
  language?: string | undefined
}

/** A survey of ours in a foreign format. */
export interface Exported<File> {
  file: File
  /** What only Saha reads back. */
  remarks: Remark[]
}
