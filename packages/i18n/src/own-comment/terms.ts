import type {Counted, PluralForm} from '../message.ts'

/** What a thread says to somebody who comes back to a comment of theirs, besides `OwnContributionTerms`. Fetched only then. */
export interface OwnCommentTerms<Form extends PluralForm = 'other'> {
  title: string
  /** Typing the receipt code. */
  code: {title: string; unknown: string}
  edit: {
    go: string
    label: string
    name: string
    save: string
    cancel: string
    saved: string
    /** The new text waits for somebody to look at it. */
    savedWaits: string
    empty: string
    long: Counted<Form>
    over: string
  }
  withdraw: {go: string; sure: string; yes: string; no: string; gone: string; goneText: string}
}
