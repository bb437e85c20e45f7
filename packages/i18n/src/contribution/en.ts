import type {ContributionTerms} from './terms.ts'

const ourFault =
  'Nothing was stored, because of a fault on our side. Please try again in a little while, and tell the municipality if it happens again.'

export const contribution: ContributionTerms = {
  sending: 'Sending…',
  waiting: {
    title: 'Your answers are waiting for a connection',
    kept: 'They have not been sent yet. This browser keeps them and sends them as soon as the connection is back. You may close this page: they are sent when you open it again.',
    notKept:
      'They have not been sent yet. This browser does not let us keep them, so please leave this page open until the connection is back and they are sent.',
    sendNow: 'Send now',
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
      busy: 'The server is busy. Your answers are kept, and are sent in a moment.',
      unknown: ourFault,
    },
    tooOld:
      'Your answers waited here for so long that we can no longer be sure of counting them only once. Please check them and send again.',
    nothingLost: 'Everything you entered is still here.',
    backToForm: 'Back to your answers',
  },
  receipt: {
    title: 'Your receipt code',
    use: 'Please keep this code: with it you can find out later what became of your answers. It is shown only here, and nobody can look it up for you.',
    copy: 'Copy code',
    copied: 'Code copied',
    kept: 'We keep your answers and the day they arrived until {day}. We store no name, no internet address and nothing about your device.',
    cannotRemember:
      'This browser does not let the page remember anything: after reloading, the form will be empty again. Your answers are safe with us.',
  },
}
