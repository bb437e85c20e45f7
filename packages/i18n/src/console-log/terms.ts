import type {AuditAct, DownloadShape} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What entries tell, by the names under which they do. What is not among them is shown as it stands there. */
export type LoggedName =
  | 'accent'
  | 'action'
  | 'added'
  | 'addTags'
  | 'answers'
  | 'around'
  | 'assisted'
  | 'batch'
  | 'came'
  | 'categories'
  | 'category'
  | 'changed'
  | 'closes'
  | 'codes'
  | 'consultation'
  | 'consultationPage'
  | 'day'
  | 'decided'
  | 'differing'
  | 'districts'
  | 'ended'
  | 'format'
  | 'freeText'
  | 'group'
  | 'guests'
  | 'ideas'
  | 'isPinned'
  | 'isPublished'
  | 'labels'
  | 'languages'
  | 'link'
  | 'look'
  | 'meaning'
  | 'name'
  | 'numerals'
  | 'of'
  | 'office'
  | 'opens'
  | 'origins'
  | 'owner'
  | 'paper'
  | 'reason'
  | 'reasons'
  | 'region'
  | 'removed'
  | 'rests'
  | 'role'
  | 'settled'
  | 'shape'
  | 'stage'
  | 'state'
  | 'status'
  | 'statuses'
  | 'summary'
  | 'tags'
  | 'tagsGone'
  | 'text'
  | 'theme'
  | 'title'
  | 'typeface'
  | 'version'
  | 'wantsTwoFactor'

/** The page that tells who did what. */
export interface ConsoleLogTerms<Form extends PluralForm = 'other'> {
  title: string
  /** What stands here and for how long. */
  intro: string
  /** What was done, as a sentence without its doer. */
  acts: Record<AuditAct, string>
  names: Record<LoggedName, string>
  /** Words for values that are none themselves, by name. */
  values: {
    state: Record<'waiting' | 'published' | 'hidden', string>
    shape: Record<DownloadShape, string>
    kind: Record<'idea' | 'comment' | 'results', string>
    theme: Record<'light' | 'dark', string>
    numerals: Record<'latn' | 'arab', string>
    typeface: Record<'own', string>
  }
  /** Unfolds what is long. */
  showAll: string
  /** The server did it by itself. */
  byItself: string
  filters: {
    title: string
    who: string
    what: string
    thing: string
    thingHint: string
    from: string
    until: string
    anybody: string
    anything: string
    look: string
    all: string
  }
  head: {number: string; when: string; who: string; what: string; thing: string; difference: string}
  before: string
  after: string
  /** In the place of a value that was not there. */
  nothing: string
  yes: string
  no: string
  none: string
  noneSuch: string
  newer: string
  older: string
  file: string
  check: string
  checking: string
  whole: Counted<Form>
  broken: Sentence<'number'>
}
