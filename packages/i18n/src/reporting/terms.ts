import type {ReportReason} from '@saha/contract'

/** What is said to somebody who reports a comment or an idea. Fetched only then. */
export interface ReportingTerms {
  /** By what is reported. `text`: what happens with it, and that nobody is told who reported. */
  about: Record<'comment' | 'idea', {title: string; text: string; refused: string}>
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
}
