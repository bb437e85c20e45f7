import type {EnglishForm} from '../message.ts'
import type {OwnCommentTerms} from './terms.ts'

export const ownComment: OwnCommentTerms<EnglishForm> = {
  title: 'Your comment',
  code: {
    title: 'Open a comment with its receipt code',
    unknown: 'No comment has this code. Please check that it is complete.',
  },
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
  withdraw: {
    go: 'Withdraw',
    sure: 'Withdraw this comment? Its text and name are deleted for good. If somebody has answered, a note that you withdrew it stays in its place.',
    yes: 'Yes, withdraw it',
    no: 'No, keep it',
    gone: 'Your comment is withdrawn',
    goneText: 'Its text and name are deleted. The code opens nothing any more.',
  },
}
