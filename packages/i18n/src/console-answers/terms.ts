import type {Unanswered} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What the console says to those who answer in the name of the municipality. */
export interface AnswersTerms<Form extends PluralForm = 'other'> {
  title: string
  lead: string
  waiting: Counted<Form>
  empty: {title: string; text: string}
  activity: string
  allActivities: string
  /** An activity with how much waits there. */
  withCount: Sentence<'title' | 'n'>
  kinds: Record<Unanswered['kind'], string>
  since: Sentence<'moment'>
  supports: Counted<Form>
  comments: Counted<Form>
  anonymous: string
  more: string
  back: string
  /** To the next one that waits. */
  next: string
  /** Opens the page that citizens see. */
  onPage: string
  /** Hidden or withdrawn meanwhile. */
  gone: string
  photo: Sentence<'n'>
  before: string
  nothingBefore: string
  form: {
    title: string
    status: string
    sameStatus: string
    reasonWanted: string
    text: string
    textHint: string
    textMissing: string
    office: string
    officeHint: string
    officeMissing: string
    lastOffices: string
    otherOffice: string
    link: string
    linkHint: string
    linkWrong: string
    send: string
    sent: string
  }
  comment: {
    text: string
    textMissing: string
    pinned: string
    pinnedHint: string
    send: string
    sent: string
    pin: string
    unpin: string
    isPinned: string
    isUnpinned: string
    /** Above what a comment answers. */
    answersTo: string
  }
  order: {
    title: string
    hint: string
    category: string
    noCategory: string
    group: string
    noGroup: string
    newGroup: string
    groupTitle: string
    groupMissing: string
    tags: string
    tagsHint: string
    save: string
    saved: string
    tooManyTags: string
    tooManyGroups: string
    groupGone: string
  }
  duplicate: {
    title: string
    hint: string
    /** What is said of one that is marked. */
    is: Sentence<'n' | 'title'>
    mark: string
    unmark: string
    marked: string
    unmarked: string
    has: Sentence<'list'>
    isDuplicate: string
    hasDuplicates: string
    originalGone: string
  }
}
