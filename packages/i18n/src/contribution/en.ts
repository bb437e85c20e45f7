import type {ContributionTerms} from './terms.ts'

export const contribution: ContributionTerms = {
  sending: 'Sending…',
  stored: 'Your answers are stored. Your receipt code:',
  waiting: {
    title: 'Your answers are waiting for a connection',
    kept: 'They have not been sent yet. This browser keeps them and sends them as soon as the connection is back. You may close this page: they are sent when you open it again.',
    notKept:
      'They have not been sent yet. This browser does not let us keep them, so please leave this page open until the connection is back and they are sent.',
    sendNow: 'Send now',
    another: 'Answer for another person',
  },
}
