import type {Sentence} from '../message.ts'

/**
 * What the plugin for WordPress says to those who edit a website. Its PHP holds the English sentences word for word; the
 * others become its translations.
 */
export interface WordpressTerms {
  title: string
  /** What the list of plugins says of it. */
  about: string
  /** What the list of blocks says of it. */
  blockAbout: string
  /** The link inside each element, for browsers without scripts. */
  linkSurvey: string
  linkComments: string
  linkIdeas: string
  linkEvent: string
  linkResults: string
  linkOutcomes: string
  linkConsultations: string
  /** For citizens, where something is wrong. */
  preparing: string
  /** For whoever may mend it, like the next ones. */
  noServer: string
  noKind: Sentence<'kinds'>
  noActivity: string
  noOutcomes: string
  /** Fields of the block. */
  what: string
  survey: string
  comments: string
  ideas: string
  event: string
  results: string
  outcomes: string
  consultations: string
  activity: string
  activityHelp: string
  municipality: string
  allHelp: string
  oneHelp: string
  consultation: string
  onlyHelp: string
  language: string
  asPage: string
  theme: string
  light: string
  dark: string
  view: string
  table: string
  chart: string
  both: string
  countOnly: string
  preview: string
  show: string
  noSending: string
  /** The page of settings. */
  settings: string
  privacy: string
  server: string
  serverHelp: string
  checkWith: string
  script: string
  newest: string
  pinned: Sentence<'version'>
  pinnedHelp: string
  save: string
  state: string
  ways: string
  wayBlock: string
  wayAddress: string
  wayShortcode: string
  badServer: string
  badActivity: string
  badVersion: string
  enterServer: string
  silent: Sentence<'server' | 'reason'>
  notSaha: Sentence<'server'>
  answers: Sentence<'version'>
  enterActivity: string
  unknownActivity: Sentence<'server' | 'activity'>
  untold: Sentence<'activity'>
  maySend: Sentence<'activity' | 'site'>
  mayNotSend: Sentence<'site'>
}
