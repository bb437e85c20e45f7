import type {EnglishForm} from '../message.ts'
import type {SetbackTerms} from './terms.ts'

const ourFault =
  'Nothing was stored, because of a fault on our side. Please try again in a little while, and tell the municipality if it happens again.'

export const setback: SetbackTerms<EnglishForm> = {
  misconfigured: {
    title: 'This part of the page is not set up correctly',
    forWebmaster: 'For the person who looks after this website:',
    missing: 'The tag {tag} lacks the attribute {attribute}, for example {example}.',
    wrong: 'The attribute {attribute} of the tag {tag} is {value}. Expected is something like {example}.',
    unknownActivity: 'The server {server} has no activity named {value}.',
    unknownMunicipality: 'The server {server} has no municipality named {value}.',
    unknownQuestion: 'This survey has no question named {value}.',
    unknownBreakdown: 'This survey has no comparison named {value}.',
    cannotShow:
      'This element cannot show the question {value} yet. Please take it out of the definition file, or ask it as another kind of question.',
    originNotAllowed:
      'The site {origin} is not among those that may send answers to {municipality}. An owner allows it in the console, under “Put on a website”.',
  },
  notYetOpen: {title: 'This survey has not opened yet', text: 'It opens on {moment}.'},
  closed: {
    title: 'This survey has closed',
    text: 'It closed on {moment}. Thank you to everyone who took part.',
  },
  answered: {
    title: 'Answers to this survey were sent from this browser',
    again: 'Answer for another person',
    once: {
      browser:
        'This survey takes one response per browser. What was sent can be changed or withdrawn with its receipt code, under “About this consultation”.',
      invitation:
        'This survey takes one response per code. What was sent can be changed or withdrawn with its receipt code, under “About this consultation”.',
    },
  },
  withReceipt: 'I have a receipt code',
  forgetful:
    'This browser does not let the page remember anything. If you have answered this survey before, please do not answer it again: we have no way to tell.',
  crowded: {
    title: 'A great many people are answering at this moment',
    kept: 'Your answers have not been sent yet. This browser keeps them, and they are sent by themselves within minutes.',
    notKept:
      'Your answers have not been sent yet. Please leave this page open: they are sent by themselves within minutes.',
  },
  refused: {
    title: 'Your answers were not accepted',
    because: {
      malformed: ourFault,
      invalid: ourFault,
      'answers-refused': 'Some answers do not fit their questions. Please correct them and send again.',
      'not-found':
        'This survey is no longer at this address. Please ask the municipality where it has moved.',
      'method-not-allowed': ourFault,
      'not-yet-open': 'The survey has not opened yet. Please send your answers once it has.',
      closed:
        'The survey closed before your answers arrived, so they can no longer be counted. You can still write to the contact named under “About this consultation”.',
      'origin-not-allowed':
        'This page is not on a site from which the municipality accepts answers. Please tell the people who run this website.',
      'unsupported-type': ourFault,
      'too-large': 'Your answers are longer than we can accept. Please shorten the texts and send again.',
      'key-reused':
        'An earlier version of these answers arrived before and is counted; the change was not stored. You do not need to send again.',
      changed: 'The questions changed while you were answering. Please go through them and send again.',
      'quota-full':
        'Enough people of your group have answered already, so your answers were not stored. Thank you for your interest.',
      'token-missing':
        'This survey now takes one response per browser. Please send your answers again from this page.',
      'pass-missing':
        'Only those who were invited take part in this survey. Please enter the code of your invitation, and send your answers again.',
      'too-many': 'Too many responses are arriving. Your answers are kept, and are sent in a moment.',
      'taken-out':
        'The municipality took this response out, so it was not stored again. Please ask the municipality if that is a mistake.',
      withdrawn: 'This response was withdrawn, so it was not stored again. You can answer the survey anew.',
      busy: 'The server is busy. Your answers are kept, and are sent in a moment.',
      unknown: ourFault,
    },
    already: {
      title: 'This browser has answered already',
      text: {
        browser:
          'Answers from this browser arrived on {day}. This survey takes one response per browser, so the new answers were not stored.',
        invitation:
          'Answers from this browser arrived on {day}. This survey takes one response per code, so the new answers were not stored.',
      },
      now: 'The earlier answers can be changed or withdrawn with their receipt code, under “About this consultation”.',
    },
    full: 'Enough people of your group have answered already',
    notStored: 'Your answers were not stored.',
    tooOld:
      'Your answers waited here for so long that we can no longer be sure of counting them only once. Please check them and send again.',
    nothingLost: 'Everything you entered is still here.',
    backToForm: 'Back to your answers',
  },
  changed: {
    one: 'The questions changed while you were answering. {n} answer still fits and was kept. Please go through the questions.',
    other:
      'The questions changed while you were answering. {n} answers still fit and were kept. Please go through the questions.',
  },
}
