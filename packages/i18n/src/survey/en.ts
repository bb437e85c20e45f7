import type {EnglishForm} from '../message.ts'
import type {SurveyTerms} from './terms.ts'

export const survey: SurveyTerms<EnglishForm> = {
  fromCache:
    'The server does not answer at the moment. You can go on: your answers are sent when the connection is back.',
  device: 'Language and device',
  time: 'Takes about',
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
    inQuestion: 'Question {question}:',
    chooseOne: 'choose an answer',
    chooseSome: 'choose at least one answer',
    enterNumber: 'enter a number, such as {example}',
    write: 'write an answer',
    tooLow: 'enter {min} or more',
    tooHigh: 'enter {max} or less',
    tooPrecise: 'enter at most {n} digits after the point',
    wholeNumber: 'enter a whole number',
    exclusive: 'choose either only {option} or other answers',
    answerAgain: 'please answer again',
  },
  toCheck: 'Check your answers',
}
