import type {
  Decided,
  HideReason,
  ModerationAct,
  QueueItem,
  ReportReason,
  WaitReason,
  WaitSpan,
} from '@saha/contract'
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
  /** Of open answers, which nobody but staff reads: said in the place of what is said of things that everybody reads. */
  answers: {
    whichReason: string
    messageReason: string
    /** In the place of the moment: of these only the day is known. */
    since: Sentence<'day'>
    /** An answer of photos alone. */
    photos: string
    redactHint: string
    redactSend: string
    takeOut: string
  }
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
  messageReason: string
  /** Language of the message that a saved reply becomes. */
  messageLanguage: string
  chooseReply: string
  noReply: string
  messageEmpty: string
  note: string
  noteText: string
  noteLabel: string
  noteSend: string
  noted: string
  ask: string
  askText: string
  askLabel: string
  askSend: string
  asked: string
  alreadyDecided: string
  /** `name`: an e-mail address. */
  asks: Sentence<'name'>
  youAsk: string
  next: string
  undo: string
  keysTitle: string
  /** What keys there are. */
  keys: string
  outcomes: Record<Exclude<Decided['outcomes'][number], 'done' | 'already'>, string>
  understood: string
  /** What there is of the queue, to choose from. */
  views: {
    label: string
    all: string
    asked: Sentence<'n'>
    appeals: Sentence<'n'>
    activity: string
    allActivities: string
    ages: string
    spans: Record<WaitSpan, string>
    none: string
  }
  /** What colleagues have in front of them. `name`: an e-mail address. */
  held: {
    by: Sentence<'name'>
    all: string
    allText: string
  }
  photos: {
    look: string
    enlarge: Sentence<'n'>
    title: Sentence<'n' | 'of'>
    previous: string
    next: string
    takeOut: string
    close: string
  }
  replies: {
    title: string
    text: string
    none: string
    add: string
    change: Sentence<'title'>
    remove: Sentence<'title'>
    sure: Sentence<'title'>
    removeYes: string
    name: string
    words: string
    reason: string
    noReason: string
    missing: string
    save: string
    saved: string
    removed: string
    tooMany: string
    close: string
  }
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
