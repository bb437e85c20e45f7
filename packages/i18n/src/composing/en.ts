import type {EnglishForm} from '../message.ts'
import type {ComposingTerms} from './terms.ts'

export const composing: ComposingTerms<EnglishForm> = {
  title: 'Write a comment',
  reply: 'Reply to {name}',
  text: 'Your comment',
  left: {one: '{n} character left', other: '{n} characters left'},
  over: {one: '{n} character too many', other: '{n} characters too many'},
  side: 'Where do you stand?',
  name: {
    title: 'Your name here',
    made: 'Made up on this device, for this consultation alone. It says nothing about who you are.',
    another: 'Another name',
    own: 'Use a name of my own',
    public: 'Everybody can read this name, and search engines can find it.',
    back: 'Use a made-up name',
  },
  place: 'Add a place',
  photo: 'Add a photo',
  rules: {
    title: 'Rules of this discussion',
    usual:
      'Keep to the subject. Criticise decisions as hard as you like, but do not insult people. No advertising, no call to hatred, and nothing private about yourself or others. Whatever is hidden leaves a note that says why, and its author can object.',
  },
  kept: 'Everybody can read your text, the name above and the hour of publication. The municipality keeps them until {day}. It stores no account, no internet address and nothing about your device.',
  send: 'Send comment',
  cancel: 'Cancel',
  problems: {
    title: 'Not sent yet. Please check:',
    text: 'Your comment is empty.',
    unseen: 'Your comment holds only characters that nobody can see.',
    long: 'Your comment is too long.',
    name: 'Enter a name, or use a made-up one.',
    side: 'Say where you stand.',
    photo: 'The photo has not arrived yet. Wait a moment, or remove it.',
  },
  personal: {
    title: 'Do you want everybody to read this?',
    text: 'Your comment seems to contain:',
    kinds: {
      phone: 'a telephone number',
      'national-number': 'a national number',
      email: 'an e-mail address',
      iban: 'a bank account',
      'home-address': 'a home address',
    },
    change: 'Change the text',
    anyway: 'Publish it as it is',
  },
  sending: 'Sending…',
  working: 'One moment: this device is solving a small task that keeps spam programs away.',
  unsent: {
    title: 'Not sent yet',
    kept: 'There is no connection. This browser keeps your comment and sends it as soon as the connection is back. You may close this page: it is sent when you open it again.',
    notKept:
      'There is no connection, and this browser does not let us keep anything. Please leave this page open until your comment has been sent.',
    fleeting:
      'There is no connection. Nothing is kept on this device here, so please leave this page open until your comment has been sent. If you leave, it is deleted.',
    crowded: 'Many people are writing at this moment. Your comment is sent by itself within minutes.',
    now: 'Send now',
    change: 'Change',
    drop: 'Delete',
    sure: 'Yes, delete it',
    keep: 'Keep it',
  },
  published: 'Your comment is published',
  waits: 'Your comment has arrived, but is not published yet',
  why: {
    'all-wait': 'Here, somebody reads every comment before it appears. Nothing more is needed from you.',
    'first-link':
      'It contains a link, and nothing of yours was published here before. Somebody opens the link first; later comments with links need not wait.',
    'spam-suspected':
      'An automatic check took it for advertising, which can be a mistake. A person looks at it now and decides.',
    reported: 'Readers have reported it. A person looks at it now and decides.',
    'poses-as-official':
      'The name could be taken for the municipality’s. Somebody checks that first. With another name it would appear sooner.',
    photo: 'Somebody looks at the photo first, so that nobody is shown against their will.',
    appealed: 'You asked for a second look. Another moderator than before decides.',
  },
  code: 'Your receipt code',
  use: 'With this code you can see what becomes of your comment, withdraw it, and object if it is hidden. Nobody can look it up for you.',
  remembered: 'This device remembers it for you.',
  forgotten: 'This device does not remember it: please write it down.',
  copy: 'Copy code',
  copied: 'Code copied',
  minutes: {
    one: 'You can still change the text for {n} minute.',
    other: 'You can still change the text for {n} minutes.',
  },
  edit: 'Change the text',
  withdraw: 'Withdraw',
  follow: 'What became of it',
  done: 'Close',
  vote: {
    sending: 'Sending…',
    offline: 'This did not reach the server, so it does not count yet.',
    refused: 'This was not accepted: the discussion may have closed, or the comment is gone.',
    again: 'Try again',
  },
}
