import type {DefinedActivity, FrozenPart, Level, Question} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'
import type {BreakdownTerms} from './breakdown-terms.ts'
import type {ConditionTerms, QuestionTerms, SurveyFormTerms} from './survey-terms.ts'

/** What the console says where a consultation is built. */
export interface BuildingTerms<Form extends PluralForm = 'other'> {
  /** In the place of words that nobody has written yet. */
  unnamed: string
  /** Buttons of one thing in a list. */
  earlier: string
  later: string
  remove: string
  /** Parts of the draft, as a list of ways. */
  parts: string
  publishTitle: string
  /** The same while findings stand in the way. */
  publishOpen: Counted<Form>
  addQuestion: string
  addOption: string
  option: Sentence<'n'>
  begin: BeginTerms<Form>
  saving: SavingTerms
  other: {
    took: Sentence<'email'>
    both: Counted<Form>
    takeTheirs: string
    close: string
  }
  basics: BasicsTerms
  phases: {title: string; hint: string; name: string; text: string; add: string}
  kinds: Record<DefinedActivity['kind'], string>
  /** What each kind is good for. */
  kindUses: Record<DefinedActivity['kind'], string>
  activities: {title: string; none: string; add: string; gone: string}
  activity: ActivityTerms
  talk: TalkTerms
  ideas: IdeasFormTerms
  types: Record<Question['type'], {name: string; use: string}>
  question: QuestionTerms
  condition: ConditionTerms
  survey: SurveyFormTerms
  breakdowns: BreakdownTerms
  preview: PreviewTerms
  /** By the code of the finding. */
  findings: {
    codes: Partial<Record<string, Sentence<string>>>
    other: Sentence<'expected'>
    whole: string
    more: Counted<Form>
  }
  frozen: Record<FrozenPart['what'], string>
  ways: Record<FrozenPart['way'], string>
  version: VersionTerms
  publish: PublishTerms<Form>
  versions: {
    title: string
    none: string
    number: Sentence<'number'>
    by: Sentence<'moment' | 'email'>
    /** In the place of an address. */
    elsewhere: string
    restore: string
    restored: string
  }
}

/** Going on with something that people have answered. */
export interface VersionTerms {
  make: string
  /** @param title of the one before. */
  made: Sentence<'title'>
  /** Both take part until one of them is ended. */
  both: string
  end: string
  keep: string
  /** Said when it was chosen. */
  ends: string
  stays: string
}

export interface BeginTerms<Form extends PluralForm> {
  heading: string
  title: string
  titleHint: string
  untitled: string
  template: string
  file: string
  fileHint: string
  fileRead: Sentence<'name' | 'n'>
  fileRemarks: Counted<Form>
  fileRefused: string
  fileLarge: string
  make: string
  making: string
}

export interface SavingTerms {
  saved: string
  unsaved: string
  saving: string
  offline: string
  /** Too large, or nothing that can be stored: the last change did that. */
  refused: string
  /** Whoever writes may not build any more. */
  withdrawn: string
  /** What was written then, to be taken along. */
  ownWords: string
  ownWordsHint: string
  undo: string
  redo: string
}

/** Fields of the consultation; a finding names them by the same words. */
export interface BasicsTerms {
  tab: string
  words: string
  title: string
  titleHint: string
  summary: string
  summaryHint: string
  purpose: string
  purposeHint: string
  decides: string
  decidesHint: string
  contact: string
  contactHint: string
  dates: string
  opens: string
  closes: string
  retention: string
  retentionHint: string
  activities: string
  phases: string
}

export interface ActivityTerms {
  title: string
  titleHint: string
  phase: string
  wholeTime: string
  more: string
  level: string
  /** What it means, while it is chosen. */
  levelHints: Record<Level, string>
  levels: Record<Level, string>
  smallestGroup: string
  smallestGroupHint: Sentence<'n'>
  sensitive: string
  sensitiveHint: string
  leaveTo: string
}

export interface TalkTerms {
  title: string
  prompt: string
  promptHint: string
  moderation: string
  moderationHint: string
  modes: Record<'mixed' | 'before' | 'after', string>
  votes: string
  voteKinds: Record<'support' | 'both' | 'none', string>
  sides: string
  sidesHint: string
  opinions: string
  opinionsHint: string
  places: string
  photos: string
  photosHint: string
  rules: string
  rulesHint: string
  guestbook: string
  guestbookHint: string
  reports: string
  reportsHint: string
}

export interface IdeasFormTerms {
  title: string
  prompt: string
  promptHint: string
  categories: string
  categoriesHint: string
  place: string
  placeHint: string
  placeRequired: string
  shapes: string
  shapeNames: Record<'point' | 'line' | 'area', string>
  address: string
  photos: string
  photosHint: string
  tags: string
  tagsHint: string
  supportsTitle: string
  supports: string
  threshold: string
  thresholdHint: string
  most: string
  mostHint: string
  mostPerCategory: string
  talk: string
  talkHint: string
  fields: string
  fieldsHint: string
}

export interface PreviewTerms {
  title: string
  hint: string
  languages: string
  widths: string
  phone: string
  tablet: string
  full: string
  missing: string
}

export interface PublishTerms<Form extends PluralForm> {
  looking: string
  missing: Counted<Form>
  frozen: string
  ready: string
  readyChanges: string
  nothing: string
  opensAt: Sentence<'moment'>
  openSince: Sentence<'moment'>
  added: string
  changed: string
  removed: string
  around: string
  freezes: string
  freezeList: readonly string[]
  publish: string
  publishing: string
  sure: string
  sureText: string
  done: string
  stillWrong: string
  hints: Counted<Form>
}
