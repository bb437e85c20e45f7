import type {EnglishForm} from '../message.ts'
import type {ExtraTerms} from './terms.ts'

export const extra: ExtraTerms<EnglishForm> = {
  paths: {
    page: 'Page {page}',
    endedEarly: 'There is nothing more to ask',
    mayStillSend: 'You can still send what you have answered.',
  },
  choices: {
    say: 'Please say',
    atLeast: {one: 'At least {n} answer', other: 'At least {n} answers'},
    atMost: {one: 'At most {n} answer', other: 'At most {n} answers'},
    exactly: {one: 'Exactly {n} answer', other: 'Exactly {n} answers'},
    between: 'From {min} to {max} answers',
    tooFew: {one: 'choose at least {n} answer', other: 'choose at least {n} answers'},
    tooMany: {one: 'choose at most {n} answer', other: 'choose at most {n} answers'},
  },
  rating: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
  dropdown: {
    typeAhead: 'Type a few letters, then choose from the list.',
    none: 'Choose an answer',
    matches: {one: '{n} answer in the list', other: '{n} answers in the list'},
    chooseFromList: 'choose an answer from the list',
  },
  date: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
    example: 'For example {example}',
    between: 'From {min} to {max}',
    enter: 'enter a date',
    notADay: 'enter a date with day, month and a year of four digits',
    tooEarly: 'enter {min} or a later date',
    tooLate: 'enter {max} or an earlier date',
  },
  ranking: {
    orderAll: 'Put them in your order, the most important first. As soon as you move one, the order counts.',
    orderMost: {
      one: 'Choose the most important one.',
      other: 'Choose up to {n}, and put the most important first.',
    },
    place: 'Place of {option}',
    notPlaced: 'Not placed',
    up: 'Move up',
    down: 'Move down',
    moved: '{option} is now number {place} of {places}',
    removed: '{option} has no place now',
    order: 'put the options in your order',
  },
  matrix: {answer: 'answer at least one row', everyRow: 'answer every row'},
  shares: {
    expected: 'Share out {total}, in whole numbers.',
    left: '{left} of {total} left',
    over: '{over} more than the {total} there are',
    allGiven: 'All {total} shared out',
    share: 'share out exactly {total}',
    whole: 'enter whole numbers of 0 or more',
  },
  consent: {agree: 'I agree', tick: 'tick the box if you agree'},
  contact: {
    apart: 'Stored apart from your answers. Only your receipt leads from one to the other.',
    enter: {email: 'enter your e-mail address', phone: 'enter your telephone number'},
    notAnEmail: 'enter a whole e-mail address, such as {example}',
    notAPhone: 'enter a telephone number of 6 to 15 digits',
  },
}
