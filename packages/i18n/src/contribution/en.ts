import type {ContributionTerms} from './terms.ts'

export const contribution: ContributionTerms = {
  sending: 'Sending…',
  waiting: {
    title: 'Your answers are waiting for a connection',
    kept: 'They have not been sent yet. This browser keeps them and sends them as soon as the connection is back. You may close this page: they are sent when you open it again.',
    notKept:
      'They have not been sent yet. This browser does not let us keep them, so please leave this page open until the connection is back and they are sent.',
    sendNow: 'Send now',
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
