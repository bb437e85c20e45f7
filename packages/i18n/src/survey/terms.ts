import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a survey says. */
export interface SurveyTerms<Form extends PluralForm = 'other'> {
  /** The questions came from the browser's cache: the server did not answer. */
  fromCache: string
  /** Opens what the citizen may decide about language and device. */
  device: string
  /** Before how long it takes, on the first page. */
  time: string
  page: Sentence<'page' | 'pages'>
  next: string
  back: string
  required: string
  decline: string
  /** Under a question with several answers. */
  chooseSeveral: string
  chooseExclusive: Sentence<'option'>
  numberBetween: Sentence<'min' | 'max'>
  charactersLeft: Counted<Form>
  charactersOver: Counted<Form>
  problems: {
    title: string
    /** Before what is wrong. */
    inQuestion: Sentence<'question'>
    chooseOne: string
    chooseSome: string
    enterNumber: Sentence<'example'>
    write: string
    tooLow: Sentence<'min'>
    tooHigh: Sentence<'max'>
    /** `n` digits are allowed. */
    tooPrecise: Sentence<'n'>
    wholeNumber: string
    exclusive: Sentence<'option'>
    /** Page and server disagree about what fits. */
    answerAgain: string
  }
  /** On the button that leads to all answers before they are sent. */
  toCheck: string
}
