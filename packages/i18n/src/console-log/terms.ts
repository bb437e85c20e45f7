import type {AuditAct} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** The page that tells who did what. */
export interface ConsoleLogTerms<Form extends PluralForm = 'other'> {
  title: string
  /** What stands here and for how long. */
  intro: string
  /** What was done, as a sentence without its doer. */
  acts: Record<AuditAct, string>
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
