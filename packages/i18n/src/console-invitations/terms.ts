import type {StaffActivity} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What the console says where codes of invitation are made, and what stands on the paper that carries them. */
export interface ConsoleInvitationsTerms<Form extends PluralForm = 'other'> {
  title: string
  intro: string
  /** Nothing is open to invited people alone. */
  nowhere: {text: string; how: string; build: string; ask: string}
  back: string
  /** The address names a consultation that takes no codes. */
  none: string
  /** Before the names of what a code opens. */
  opens: string
  /** Everything has closed. */
  over: string
  make: MakeTerms<Form>
  batches: BatchTerms<Form>
  revoke: {
    button: string
    label: Sentence<'name'>
    title: Sentence<'name'>
    text: string
    done: Sentence<'name'>
  }
  made: MadeTerms<Form>
  /** Before somebody leaves codes that nobody can show again. */
  leave: {title: string; untaken: string; taken: string; yes: string}
  paper: PaperTerms
}

export interface MakeTerms<Form extends PluralForm> {
  title: string
  name: string
  nameHint: string
  nameMissing: string
  number: string
  numberHint: Sentence<'n'>
  numberWrong: Sentence<'n'>
  send: string
  making: string
  sure: Counted<Form>
  sureText: string
  /** Whether the codes were made is not known. */
  lost: string
  tooMany: string
  closed: string
}

export interface BatchTerms<Form extends PluralForm> {
  title: string
  none: string
  name: string
  codes: string
  used: string
  deeds: string
  made: Sentence<'day'>
  /** Of one activity. */
  atLeast: Sentence<'atleast' | 'codes'>
  fewer: string
  revoked: string
  why: {title: string; tens: string; never: string}
  count: Counted<Form>
}

export interface MadeTerms<Form extends PluralForm> {
  title: Sentence<'name'>
  once: string
  /** The letters need what everybody can read of the activity. */
  leadsTo: string
  languages: string
  languagesHint: string
  languagesWrong: string
  own: string
  ownHint: string
  what: string
  letters: string
  cards: Sentence<'n'>
  first: string
  tooLong: string
  setting: string
  print: Counted<Form>
  part: Sentence<'from' | 'to'>
  parts: Sentence<'n'>
  printed: string
  printHint: string
  file: {title: string; text: string; save: string; code: string; link: string}
  done: string
}

/** On letters and cards, in the language of whoever is invited. */
export interface PaperTerms {
  invited: Record<StaffActivity['kind'], string>
  code: string
  /** What the QR code is, for those who do not see it. */
  picture: string
  open: string
  type: string
  /** Both in one, where there is little room. */
  card: string
  /** The last step. */
  send: Record<StaffActivity['kind'], string>
  also: string
  once: string
  secret: string
  from: Sentence<'moment'>
  until: Sentence<'moment'>
  closed: Sentence<'moment'>
  ask: string
}
