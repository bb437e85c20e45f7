import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What only some surveys say: those with paths, with rarer kinds of question, or with words of one's own. */
export interface ExtraTerms<Form extends PluralForm = 'other'> {
  paths: {
    /** While it is not settled how many pages there are. */
    page: Sentence<'page'>
    /** Above the author's reason why there is nothing more to ask. */
    endedEarly: string
    mayStillSend: string
  }
  choices: {
    /** Label of the field for words of one's own. */
    say: string
    atLeast: Counted<Form>
    atMost: Counted<Form>
    exactly: Counted<Form>
    between: Sentence<'min' | 'max'>
    tooFew: Counted<Form>
    tooMany: Counted<Form>
  }
  /** What the five faces mean, from the worst to the best. */
  rating: readonly [string, string, string, string, string]
  dropdown: {
    /** Help under the field. */
    typeAhead: string
    /** The empty choice of a short list. */
    none: string
    matches: Counted<Form>
    chooseFromList: string
  }
  date: {
    day: string
    month: string
    year: string
    example: Sentence<'example'>
    between: Sentence<'min' | 'max'>
    enter: string
    notADay: string
    tooEarly: Sentence<'min'>
    tooLate: Sentence<'max'>
  }
  ranking: {
    orderAll: string
    orderMost: Counted<Form>
    /** Name of the list of places beside an option. */
    place: Sentence<'option'>
    notPlaced: string
    up: string
    down: string
    /** Said after a move. */
    moved: Sentence<'option' | 'place' | 'places'>
    removed: Sentence<'option'>
    order: string
  }
  matrix: {
    answer: string
    everyRow: string
  }
  shares: {
    expected: Sentence<'total'>
    left: Sentence<'left' | 'total'>
    over: Sentence<'over' | 'total'>
    allGiven: Sentence<'total'>
    share: Sentence<'total'>
    whole: string
  }
  consent: {agree: string; tick: string}
  contact: {
    /** Beside the author's reason: that it is stored apart from the answers. */
    apart: string
    enter: {email: string; phone: string}
    notAnEmail: Sentence<'example'>
    notAPhone: string
  }
}
