import type {OutcomeStatus} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What the console says to those who write down what was decided. */
export interface OutcomesPageTerms<Form extends PluralForm = 'other'> {
  title: string
  lead: string
  begin: string
  empty: {title: string; text: string}
  published: string
  draft: string
  /** Opens the page that citizens see. */
  onPage: string
  rests: Counted<Form>
  statuses: Record<OutcomeStatus, string>
  back: string
  /** Over the form of a new one. */
  newOne: string
  form: {
    consultation: string
    title: string
    titleHint: string
    decided: string
    decidedHint: string
    reasons: string
    reasonsHint: string
    status: string
    day: string
    office: string
    officeHint: string
    lastOffices: string
    otherOffice: string
    link: string
    linkHint: string
    linkWrong: string
    titleMissing: string
    /** It cannot be published yet: words are missing in a language. */
    wordsMissing: string
  }
  basis: {
    title: string
    hint: string
    none: string
    choose: string
    remove: Sentence<'name'>
    idea: Sentence<'n' | 'title'>
    results: Sentence<'title'>
    resultsOf: Sentence<'n' | 'day'>
    supports: Counted<Form>
    gone: Counted<Form>
    search: string
    addResults: string
    full: Sentence<'n'>
    basisGone: string
  }
  saveDraft: string
  publish: string
  save: string
  unpublish: string
  remove: string
  removeTitle: string
  removeText: string
  saved: string
  isPublished: string
  isUnpublished: string
  removed: string
  changedMeanwhile: string
  takeNewest: string
  tooMany: string
}
