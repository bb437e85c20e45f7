import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a thread says to those who write in it, besides what is said to all who hand something in: see `ContributingTerms`. */
export interface ComposingTerms<Form extends PluralForm = 'other'> {
  title: string
  reply: Sentence<'name'>
  text: string
  side: string
  /** Opens what may be added. */
  place: string
  photo: string
  rules: {title: string; usual: string}
  /** What everybody can read, and what is stored besides. */
  kept: Sentence<'day'>
  send: string
  problems: {text: string; unseen: string; long: string; side: string}
  published: string
  /** It arrived, and somebody looks at it first. */
  waits: string
  /** It arrived before, and has been hidden by moderators since. */
  hidden: string
  use: string
  /** Minutes for which the text can be changed. */
  minutes: Counted<Form>
  edit: string
  withdraw: string
  follow: string
  vote: {sending: string; offline: string; refused: string; again: string}
}
