import type {AnswerProblemCode} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** What a survey says. */
export interface SurveyTerms<Form extends PluralForm = 'other'> {
  notYetOpen: {title: string; text: Sentence<'moment'>}
  closed: {title: string; text: Sentence<'moment'>}
  /** This browser has sent the survey before. */
  answered: {title: string; again: string}
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
    /** A problem with the number of its question before it. */
    inQuestion: Sentence<'question' | 'problem'>
    chooseOne: string
    chooseSome: string
    enterNumber: Sentence<'example'>
    write: string
    tooLow: Sentence<'min'>
    tooHigh: Sentence<'max'>
    tooPrecise: Counted<Form>
    wholeNumber: string
    tooLong: Counted<Form>
    exclusive: Sentence<'option'>
    /** Reached only when page and server disagree. */
    others: Record<
      Extract<
        AnswerProblemCode,
        'unknown-question' | 'unknown-option' | 'wrong-type' | 'repeated' | 'cannot-decline'
      >,
      string
    >
  }
  check: {
    /** On the button that leads there. */
    go: string
    title: string
    text: string
    change: string
    unanswered: string
    /** Invisible characters that change the reading direction were dropped from an answer. */
    cleaned: string
    send: string
  }
  /** The questions changed meanwhile. `n` answers still fit. */
  changed: Counted<Form>
  sent: {title: string; text: string; another: string}
}
