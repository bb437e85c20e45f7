import type {ReportingTerms} from './terms.ts'

export const reporting: ReportingTerms = {
  about: {
    comment: {
      title: 'Report this comment',
      text: 'Moderators look at it and decide. Neither its author nor anybody else learns who reported it. An opinion that you do not share is no reason.',
      refused: 'The server did not accept the report. The comment may be gone already.',
    },
    idea: {
      title: 'Report this idea',
      text: 'Moderators look at it and decide. Neither its author nor anybody else learns who reported it. An opinion that you do not share is no reason.',
      refused: 'The server did not accept the report. The idea may be gone already.',
    },
  },
  why: 'What is wrong with it?',
  reasons: {
    spam: 'Advertising',
    insult: 'Insult or hatred',
    'personal-data': 'Somebody’s personal data',
    'off-topic': 'Nothing to do with the subject',
    unlawful: 'Against the law',
    other: 'Something else',
  },
  words: 'In your words',
  optional: 'In your words, if you like',
  send: 'Report',
  sending: 'Sending…',
  cancel: 'Cancel',
  choose: 'Please choose what is wrong.',
  explain: 'Please write what is wrong.',
  long: 'This is too long: at most 1,000 characters.',
  done: 'Reported',
  doneText: 'Thank you. A moderator looks at it.',
  undo: 'Take the report back',
  undone: 'The report is taken back.',
  close: 'Close',
  notSent: 'This did not reach the server. Please try again.',
}
