import type {DraftContent, Text} from '@saha/contract'

/** A consultation to begin with, in the languages of the console. Who decides and whom to ask stays open: nobody can know that for another town. */
export interface Template {
  /** Unique. */
  id: string
  title: Text
  /** When it suits. */
  text: Text
  /** Ids of activities are words, such as `survey`, until it is put into a draft. */
  content: DraftContent
  /** Days for which it is open. Default: three weeks. */
  days?: number
}
