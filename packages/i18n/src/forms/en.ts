import type {EnglishForm} from '../message.ts'
import type {FormsTerms} from './terms.ts'

export const forms: FormsTerms<EnglishForm> = {
  leaveEmpty: 'Please leave this field empty',
  name: 'This name was made up for you just now. You can write another one. Everybody can read it, and search engines can find it.',
  problems: {name: 'Enter a name.', nameLong: 'The name is too long: at most 40 characters.'},
  tooMuch: {
    'too-many': 'Much arrives from your network at this moment. Please wait a minute and send again.',
    busy: 'The server has too much to do at this moment. Please wait a minute and send again.',
  },
  unread: {
    title: 'Not sent yet',
    tooMany:
      'Much arrives from your network at this moment. Please wait a minute and load this page again: your browser still has what you wrote, and sends it anew.',
    tooLarge:
      'This is longer than we can accept. Please go back with your browser, which still has what you wrote, and shorten it.',
  },
  tags: 'Words under which others find it, such as “shade”, with commas between them. Up to five.',
  photos: {
    promise:
      'The photo is made smaller when it arrives. Where and when it was taken goes along with it from this browser, and is not kept.',
    remove: 'Take {photo} away',
  },
  invitation: {
    why: 'This is for people whom the municipality has invited by letter. A code can only be entered with JavaScript: your browser exchanges it so that nobody, not even the server, knows which code took part. A form without JavaScript would hand over the code together with what you say, so there is none.',
    code: 'Your code is not used up here. Please do not write it into a message together with what you want to say: whoever reads both would know who said it.',
    ways: 'You can still take part',
    device:
      'Open this page in a browser that runs JavaScript, for example on another device. Your code works there.',
    paper: 'Answer on paper. That needs no code:',
    help: 'Ask the municipality: somebody there can enter your answers with you. That needs no code either.',
    ask: 'Ask the municipality how else you can be heard.',
  },
  keepCode:
    'Please write the code down or print this page. It is shown only here, and this browser does not remember it.',
  openLater: 'Open something with its receipt code',
  seeIt: 'See it as others see it',
  act: {comment: 'Reply, support or report', idea: 'Support or report'},
  ways: {
    write: 'Write a comment',
    propose: 'Hand in an idea',
    answer: 'Answer the questions',
    receipt: 'I have a receipt code',
  },
  vote: {
    done: 'Your vote is counted',
    undone: 'Your vote is taken back',
    undo: 'You can take it back as long as this page is open. Without JavaScript, the browser remembers nothing of it.',
    takeBack: 'Take it back',
    together:
      'Here, the votes of one browser are counted together. That needs JavaScript: without it, the browser cannot remember them.',
    back: 'Back',
  },
  survey: {
    once: 'One response is accepted from each browser. Without JavaScript, this browser cannot remember that you have answered: please answer only once.',
    shorten: {one: 'write at most {n} character', other: 'write at most {n} characters'},
    drawn: 'The map needs JavaScript. Here, you can say where it is in another way.',
    rank: 'Give the most important one number 1, up to number {n}. Each number once.',
    left: {
      title: 'What is no longer asked',
      text: 'You had written this. The survey has changed meanwhile and no longer asks for it, so it is not sent.',
    },
    changed:
      'The questions have changed since you began. Everything that still fits is kept. Please go through the questions once more.',
    given: 'What you marked here on a map',
    givenStays: 'It stays as it is, unless you enter something else here.',
  },
  event: {
    once: 'One registration is accepted from each browser. Without JavaScript, this browser cannot remember that you have registered: please register only once.',
  },
  receipt: {
    title: 'Open something with its receipt code',
    help: '20 letters and digits. Capitals, spaces and hyphens do not matter.',
    empty: 'Enter the code.',
    unknown: 'Nothing is stored under this code. Please check that it is complete.',
    elsewhere:
      'This was answered on another page, or its questions have changed since. Your answers can be read and changed where they were given, as long as its questions are the same. You can withdraw them here.',
    withdraw: {
      sure: 'Withdraw this? It is deleted for good. This cannot be undone.',
      yes: 'Yes, withdraw it',
      no: 'No, keep it',
      done: 'It is withdrawn',
      doneText: 'It is deleted. The code opens nothing any more.',
    },
  },
}
