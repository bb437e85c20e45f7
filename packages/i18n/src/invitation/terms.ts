import type {Activity, InvitationRefusalCode} from '@saha/contract'
import type {Counted, PluralForm} from '../message.ts'

/** What a code can be refused for: by the server, by the browser, or because there is no server. */
export type CodeProblem =
  | Extract<
      InvitationRefusalCode,
      | 'code-unknown'
      | 'code-used'
      | 'too-many'
      | 'busy'
      | 'closed'
      | 'not-yet-open'
      | 'not-found'
      | 'origin-not-allowed'
      | 'unknown'
    >
  | 'unreachable'
  /** The server has signed with another key than it says. */
  | 'unproven'

/** What is said where only those take part who were invited: fetched with the first thing that wants a code. */
export interface InvitationTerms<Form extends PluralForm = 'other'> {
  title: string
  /** What the code is wanted for, and where it stands. */
  wanted: Record<Activity['kind'], string>
  /** Of the field. */
  label: string
  hint: string
  go: string
  checking: string
  cancel: string
  /** A link has brought the code along. */
  fromLink: string
  /** What can be known of somebody who enters a code, and what cannot. */
  known: {title: string; tells: string; hides: string; guess: string}
  /** How long it lasts: in this browser, or in this page alone, because the browser keeps nothing. */
  lasts: {browser: string; page: string}
  /** Too few or too many digits: `n` are there. */
  digits: Counted<Form>
  problems: Record<CodeProblem, string>
  /** The code was accepted. */
  letIn: {browser: string; page: string}
}
