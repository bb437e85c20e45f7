import type {ReportReason} from '@saha/contract'

/** What a thread says to somebody who reports a comment. Fetched only then. */
export interface ReportingTerms {
  title: string
  /** What happens with it, and that nobody is told who reported. */
  text: string
  why: string
  reasons: Record<ReportReason, string>
  /** Of the field for words of one's own. */
  words: string
  optional: string
  send: string
  sending: string
  cancel: string
  choose: string
  explain: string
  long: string
  done: string
  doneText: string
  undo: string
  undone: string
  close: string
  notSent: string
  refused: string
}
