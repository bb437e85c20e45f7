import type {TextsWanted} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What the console says to those who read what citizens wrote, and sum it up. */
export interface ConsoleTextsTerms<Form extends PluralForm = 'other'> {
  title: string
  lead: string
  empty: {title: string; text: string}
  kinds: Record<'survey' | 'comments' | 'ideas', string>
  noTags: string
  notPublished: string
  published: Sentence<'number'>
  back: string
  /** The three parts of the page of some texts. */
  parts: {read: string; tags: string; findings: string}
  texts: Counted<Form>
  read: {
    noTags: string
    toTags: string
    show: Record<TextsWanted, Sentence<'n'>>
    which: string
    none: string
    of: Sentence<'n' | 'all'>
    legend: string
    noneFits: string
    keys: string
    save: string
    next: string
    previous: string
    saved: string
    suggestion: string
    like: string
    take: string
    mine: Sentence<'tags'>
    readings: string
    reading: Sentence<'n' | 'tags'>
    settle: string
    settledAs: Sentence<'tags'>
    settleLegend: string
    readTwice: string
    gone: string
    tagsChanged: string
  }
  quote: {
    title: string
    hint: string
    label: string
    keep: string
    drop: string
    chosen: string
    dropped: string
    notAllowed: string
    notInText: string
    tellsTooMuch: string
    tooMany: string
  }
  tags: {
    lead: string
    name: string
    meaning: string
    meaningHint: string
    add: string
    remove: Sentence<'n'>
    one: Sentence<'n'>
    nameMissing: string
    save: string
    saved: string
    changedMeanwhile: string
    takeNewest: string
  }
  findings: {
    agreement: string
    agreementHint: string
    twice: Counted<Form>
    noAlpha: string
    alpha: Sentence<'alpha'>
    weak: string
    fair: string
    good: string
    theme: string
    agree: string
    preview: string
    previewHint: Sentence<'step'>
    exact: string
    tooFew: string
    themes: string
    none: string
    noThemes: string
    count: string
    words: string
    wordsHint: string
    noWords: string
    wordsWait: string
    leaveOut: Sentence<'words'>
    leftOut: string
    putBack: Sentence<'words'>
    quotations: string
    noQuotations: string
    publish: string
    publishTitle: string
    publishText: string
    isPublished: string
    changedMeanwhile: string
    last: Sentence<'number' | 'day'>
    never: string
  }
}
