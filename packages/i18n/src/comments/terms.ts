import type {CommentSort, Side} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a thread says to everybody who reads it: the words of the first screen. */
export interface CommentsTerms<Form extends PluralForm = 'other'> {
  /** Nobody has written yet. */
  empty: string
  /** Invites to write, behind `empty`, where somebody can. */
  begin: string
  /** Opens the form. */
  write: string
  /** Head over the answers by the municipality. */
  officialAnswers: Counted<Form>
  /** Beside the name of an office. */
  official: string
  pinned: string
  /** Label of the choice of orders. */
  sort: string
  sorts: Record<CommentSort, string>
  sides: Record<Side, string>
  /** Shows the next page. */
  more: string
  /** Shows answers to one comment that are left. */
  moreReplies: Counted<Form>
  inReplyTo: Sentence<'name'>
  edited: string
  /** Moderators took personal data out. */
  redacted: string
  /** Opens the rest of a very long comment. */
  readAll: string
  reply: string
  support: string
  object: string
  /** The address of one comment. */
  link: string
  /** Opens the field for words to look for. */
  search: string
  /** Opens the public account of what moderators did. */
  moderation: string
}
