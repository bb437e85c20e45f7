import type {OwnContributionTerms} from './terms.ts'

export const ownContribution: OwnContributionTerms = {
  code: {
    label: 'Receipt code',
    open: 'Open',
    elsewhere: 'This code belongs to something else. Please open it where you wrote it.',
    unreachable: 'The server does not answer now. Please try again.',
  },
  state: {
    published: 'It is published.',
    waiting: 'It is not published yet.',
    hidden: 'Moderators hid it on {day}: {reason}.',
  },
  redacted: 'Moderators took personal data out of it.',
  message: 'They wrote to you:',
  appeal: {
    go: 'Ask for a second look',
    text: 'You can do this once. Another moderator than the one who hid it reads what you write, and decides.',
    label: 'Why should it be shown?',
    send: 'Ask for a second look',
    empty: 'Please write why.',
    waiting: 'You have asked for a second look. Another moderator decides; please come back with your code.',
    restored: 'You asked for a second look. Another moderator agreed with you, and it was published again.',
    upheld: 'You asked for a second look. Another moderator read it and left it hidden.',
    none: 'A second look is not possible any more.',
  },
  notSent: 'This did not reach the server, so nothing has changed. Please try again.',
  refused: 'The server did not accept this, so nothing has changed.',
  here: {
    title: 'Written on this device',
    none: 'This device remembers nothing of yours here.',
    kept: 'This device remembers your receipt codes, your name and what you supported here. Anyone who uses it can see them.',
    nothingKept: 'Nothing of this is kept on this device. To come back to what you wrote you need its code.',
    forget: 'Forget everything on this device',
    sure: 'What you wrote stays published. Without the codes you cannot withdraw it any more: write them down first.',
    yes: 'Yes, forget it',
    no: 'Cancel',
    forgotten:
      'This device has forgotten it. One random number stays, so that nobody votes twice; it says nothing about you.',
  },
  close: 'Close',
}
