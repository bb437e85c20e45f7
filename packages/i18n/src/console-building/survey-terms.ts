import type {SimpleCondition} from '@saha/contract'
import type {Sentence} from '../message.ts'

/** Fields of a question. */
export interface QuestionTerms {
  text: string
  information: string
  hint: string
  hintHint: string
  required: string
  mayDecline: string
  mayDeclineHint: string
  showIf: string
  unfinished: string
  options: string
  rows: string
  columns: string
  random: string
  randomHint: string
  look: string
  looks: Record<'list' | 'dropdown', string>
  exclusive: string
  exclusiveHint: string
  other: string
  otherHint: string
  outside: string
  outsideHint: string
  atLeast: string
  atMost: string
  rankMost: string
  rankMostHint: string
  severalPerRow: string
  orderedColumns: string
  from: string
  fromHint: string
  to: string
  low: string
  high: string
  min: string
  max: string
  decimals: string
  unit: string
  unitHint: string
  total: string
  firstDay: string
  lastDay: string
  countBy: string
  countings: Record<'none' | 'month' | 'year', string>
  mostLetters: string
  mostLettersHint: Sentence<'n'>
  by: string
  ways: Record<'email' | 'phone', string>
  why: string
  whyHint: string
  mostPhotos: string
  picture: string
  pictureAlt: string
  pictureAltHint: string
  pictureRemove: string
  pictureLarge: string
  pictureNone: string
  infoTitle: string
}

/** On which answers something depends. */
export interface ConditionTerms {
  add: string
  addMore: string
  clear: string
  /** A condition of parts within parts. */
  nested: string
  joined: string
  all: string
  any: string
  question: string
  is: string
  value: string
  operators: Record<SimpleCondition['is'], string>
}

/** Pages of a survey, and the way through them. */
export interface SurveyFormTerms {
  questions: string
  page: Sentence<'n'>
  pageTitle: string
  showPage: string
  addPage: string
  more: string
  onePerPage: string
  onePerPageHint: string
  reviewTexts: string
  reviewTextsHint: string
  quoteTexts: string
  quoteTextsHint: string
  declinedCounts: string
  declinedCountsHint: string
  paths: string
  pathsHint: string
  path: Sentence<'n'>
  pathIf: string
  goTo: string
  pageLater: Sentence<'n'>
  end: string
  endHint: string
  addJump: string
  addEnd: string
  rules: string
  rulesHint: string
  rule: Sentence<'n'>
  ruleLeft: string
  ruleRight: string
  ruleMessage: string
  addRule: string
  quotas: string
  quotasHint: string
  quota: Sentence<'n'>
  quotaIf: string
  quotaMost: string
  quotaMessage: string
  addQuota: string
}
