import type {EnglishForm} from '../message.ts'
import type {OwnCommentTerms} from './terms.ts'

export const ownComment: OwnCommentTerms<EnglishForm> = {
  title: 'Your comment',
  code: {
    title: 'Open a comment with its receipt code',
    label: 'Receipt code',
    open: 'Open',
    unknown: 'No comment has this code. Please check that it is complete.',
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
  edit: {
    go: 'Change the text',
    label: 'Your comment',
    name: 'Name',
    save: 'Save',
    cancel: 'Leave it as it was',
    saved: 'The new text is published.',
    savedWaits: 'The new text has arrived. It is published once somebody has looked at it.',
    empty: 'Write something, and give a name.',
    long: {one: 'This is {n} character too long.', other: 'This is {n} characters too long.'},
    over: 'The time for changing the text is over. You can withdraw the comment and write a new one.',
  },
  appeal: {
    go: 'Ask for a second look',
    text: 'You can do this once. Another moderator than the one who hid your comment reads what you write, and decides.',
    label: 'Why should it be shown?',
    send: 'Ask for a second look',
    empty: 'Please write why.',
    waiting: 'You have asked for a second look. Another moderator decides; please come back with your code.',
    restored: 'You asked for a second look. Another moderator agreed with you, and it was published again.',
    upheld: 'You asked for a second look. Another moderator read it and left it hidden.',
    none: 'A second look is not possible any more.',
  },
  withdraw: {
    go: 'Withdraw',
    sure: 'Withdraw this comment? Its text and name are deleted for good. If somebody has answered, a note that you withdrew it stays in its place.',
    yes: 'Yes, withdraw it',
    no: 'No, keep it',
    gone: 'Your comment is withdrawn',
    goneText: 'Its text and name are deleted. The code opens nothing any more.',
  },
  notSent: 'This did not reach the server, so nothing has changed. Please try again.',
  refused: 'The server did not accept this, so nothing has changed.',
  here: {
    title: 'Written on this device',
    none: 'This device remembers no comment of yours in this discussion.',
    kept: 'This device remembers your receipt codes, your name and what you supported here. Anyone who uses it can see them.',
    nothingKept:
      'Nothing of this discussion is kept on this device. To come back to a comment you need its code.',
    forget: 'Forget everything on this device',
    sure: 'Your comments stay published. Without their codes you cannot withdraw them any more: write the codes down first.',
    yes: 'Yes, forget it',
    no: 'Cancel',
    forgotten:
      'This device has forgotten it. One random number stays, so that nobody votes twice; it says nothing about you.',
  },
  close: 'Close',
}
