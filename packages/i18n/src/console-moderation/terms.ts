import type {Decided, HideReason, ModerationAct, QueueItem, ReportReason, WaitReason} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What the console says to moderators. */
export interface ModerationTerms<Form extends PluralForm = 'other'> {
  title: string
  waiting: Counted<Form>
  /** By this moderator since the page was opened. */
  decided: Counted<Form>
  empty: string
  emptyText: string
  offline: string
  /** The list beside the one that is looked at. */
  list: string
  choose: string
  chosen: Counted<Form>
  chooseNone: string
  decide: string
  kinds: Record<QueueItem['kind'], string>
  anonymous: string
  since: Sentence<'moment'>
  answersTo: Sentence<'name'>
  photo: Sentence<'n'>
  appeal: string
  /** Why it is here, to the moderator. */
  waits: Record<WaitReason, string>
  /** The same in a word or two. */
  waitsShort: Record<WaitReason, string>
  /** What made it look like spam, by code. */
  signals: Partial<Record<string, string>>
  reports: Counted<Form>
  reportReasons: Record<ReportReason, string>
  reasons: Record<HideReason, string>
  acts: Counted<Form>
  actions: Record<ModerationAct['action'], string>
  /** In the place of the address of somebody who works there no more. */
  gone: string
  approve: string
  hide: string
  whichReason: string
  withMessage: string
  messageTitle: string
  messageText: string
  message: string
  messageEmpty: string
  note: string
  noteText: string
  noteLabel: string
  noteSend: string
  noted: string
  next: string
  undo: string
  /** What keys there are. */
  keys: string
  outcomes: Record<Exclude<Decided['outcomes'][number], 'done' | 'already'>, string>
  understood: string
  redact: {
    title: string
    hint: string
    itemTitle: string
    text: string
    empty: string
    mark: string
    name: string
    removePhoto: string
    removeFurther: string
    send: string
  }
}
