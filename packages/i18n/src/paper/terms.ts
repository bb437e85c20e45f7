import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a survey says on paper. */
export interface PaperTerms<Form extends PluralForm = 'other'> {
  /** What the page is. */
  form: string
  /** Only on the screen: how to print, and the way back to the page. */
  print: string
  onScreen: string
  /** Beside the code that leads to the page. */
  scan: string
  /** What the code shows, for those who do not see it. */
  code: string
  handIn: {
    title: string
    until: Sentence<'moment'>
    /** Before the first day. */
    from: Sentence<'moment'>
    closed: Sentence<'moment'>
    /** Head over the municipality's words on whom to ask. */
    where: string
  }
  howTo: {
    title: string
    tick: string
    leaveOut: string
    moreRoom: string
    noName: string
    onePerPerson: string
  }
  kept: {
    title: string
    /** What is published, and how long answers are kept. `n`: the smallest group that is published. */
    text: Sentence<'n' | 'day'>
    /** Where moderators read what was written. */
    isRead: string
    noReceipt: string
  }
  background: string
  /** How to answer. */
  answer: {
    tickOne: string
    /** Above a list that is too long for boxes. */
    writeOne: string
    rankAll: Sentence<'n'>
    rankMost: Counted<Form>
    tickPerRow: string
    tickManyPerRow: string
    /** Under a table whose columns are numbered, before their names. */
    columns: string
    tickNumber: string
    decimals: Counted<Form>
    characters: Counted<Form>
    sum: Sentence<'total'>
    together: string
    describePlace: string
    orDescribe: string
    photo: string
  }
  contact: {
    /** Where the question would stand. */
    elsewhere: string
    title: string
    apart: string
    separate: string
    /** On the page before that sheet. */
    empty: string
  }
  /** Ways through the form. `condition` is one or more of `conditions`. */
  paths: {
    onlyIf: Sentence<'condition'>
    partOnlyIf: Sentence<'condition'>
    goOn: Sentence<'question'>
    goOnIf: Sentence<'condition' | 'question'>
    toEnd: string
    toEndIf: Sentence<'condition'>
    /** Before the author's reason why there is nothing more to ask. */
    done: string
    doneIf: Sentence<'condition'>
  }
  /** Clauses that go on after "if"; `not` holds their opposites. */
  conditions: ConditionWords & {not: ConditionWords}
  /** Stands for an earlier answer within a later text. */
  earlierAnswer: Sentence<'question'>
}

/** A clause for each comparison of a condition. */
export interface ConditionWords {
  answered: Sentence<'question'>
  unanswered: Sentence<'question'>
  declined: Sentence<'question'>
  chosen: Sentence<'option' | 'question'>
  ranked: Sentence<'option' | 'question'>
  inRow: Sentence<'option' | 'row' | 'question'>
  equal: Sentence<'question' | 'value'>
  below: Sentence<'question' | 'value'>
  atMost: Sentence<'question' | 'value'>
  above: Sentence<'question' | 'value'>
  atLeast: Sentence<'question' | 'value'>
  before: Sentence<'question' | 'day'>
  after: Sentence<'question' | 'day'>
}
