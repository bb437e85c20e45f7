import type {Level} from '@saha/contract'
import type {Sentence} from '../message.ts'

/** Heads over what a municipality says about a consultation. */
export interface ConsultationTerms {
  purpose: string
  decides: string
  contact: string
  period: string
  retention: string
  /** After the head `retention`. */
  keptUntil: Sentence<'day'>
  /** Head over who may take part, and what that guarantees and what it does not. */
  level: string
  levels: Record<Level, string>
  receipt: ReceiptTerms
}

/** Asking what became of a contribution. */
export interface ReceiptTerms {
  /** Of the field. */
  label: string
  /** On the button. */
  check: string
  counted: string
  /** Stored, but not published yet. */
  waiting: string
  /** It is the code of a comment: there is nothing here to be done with it. */
  comment: string
  unknown: string
  unreachable: string
  /** Opens the answers. */
  open: string
}
