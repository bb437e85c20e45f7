import type {EnglishForm} from '../message.ts'
import type {SurveyTerms} from './terms.ts'

export const survey: SurveyTerms<EnglishForm> = {
  notYetOpen: {title: 'This survey has not opened yet', text: 'It opens on {moment}.'},
  closed: {
    title: 'This survey has closed',
    text: 'It closed on {moment}. Thank you to everyone who took part.',
  },
  answered: {title: 'Answers to this survey were sent from this browser', again: 'Answer for another person'},
  page: 'Page {page} of {pages}',
  next: 'Next',
  back: 'Back',
  required: 'required',
  decline: 'I’d rather not say',
  chooseSeveral: 'You may choose several answers.',
  chooseExclusive: 'You may choose several answers, or only {option}.',
  numberBetween: 'A number from {min} to {max}',
  charactersLeft: {one: '{n} character left', other: '{n} characters left'},
  charactersOver: {one: '{n} character too many', other: '{n} characters too many'},
  problems: {
    title: 'There is a problem',
    inQuestion: 'Question {question}: {problem}',
    chooseOne: 'choose an answer',
    chooseSome: 'choose at least one answer',
    enterNumber: 'enter a number, such as {example}',
    write: 'write an answer',
    tooLow: 'enter {min} or more',
    tooHigh: 'enter {max} or less',
    tooPrecise: {
      one: 'enter at most {n} digit after the point',
      other: 'enter at most {n} digits after the point',
    },
    wholeNumber: 'enter a whole number',
    tooLong: {one: 'shorten your text by {n} character', other: 'shorten your text by {n} characters'},
    exclusive: 'choose either only {option} or other answers',
    others: {
      'unknown-question': 'this question is no longer part of the survey',
      'unknown-option': 'choose one of the answers shown',
      'wrong-type': 'please answer again',
      repeated: 'choose each answer only once',
      'cannot-decline': 'please answer this question',
    },
  },
  check: {
    go: 'Check your answers',
    title: 'Check your answers before sending',
    text: 'Nothing is sent until you press “Send answers”.',
    change: 'Change',
    unanswered: 'Not answered',
    cleaned: 'We removed invisible characters that change the reading direction from this answer.',
    send: 'Send answers',
  },
  changed: {
    one: 'The questions changed while you were answering. {n} answer still fits and was kept. Please go through the questions.',
    other:
      'The questions changed while you were answering. {n} answers still fit and were kept. Please go through the questions.',
  },
  sent: {
    title: 'Thank you. Your answers have arrived',
    text: 'They are stored, and will be counted in the published results.',
    another: 'Answer for another person',
  },
}
