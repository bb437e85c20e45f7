import type {EnglishForm} from '../message.ts'
import type {ComposingTerms} from './terms.ts'

export const composing: ComposingTerms<EnglishForm> = {
  title: 'Write a comment',
  reply: 'Reply to {name}',
  text: 'Your comment',
  side: 'Where do you stand?',
  place: 'Add a place',
  photo: 'Add a photo',
  rules: {
    title: 'Rules of this discussion',
    usual:
      'Keep to the subject. Criticise decisions as hard as you like, but do not insult people. No advertising, no call to hatred, and nothing private about yourself or others. Whatever is hidden leaves a note that says why, and its author can object.',
  },
  kept: 'Everybody can read your text, the name above and the hour of publication. The municipality keeps them until {day}. It stores no account, no internet address and nothing about your device.',
  send: 'Send comment',
  problems: {
    text: 'Your comment is empty.',
    unseen: 'Your comment holds only characters that nobody can see.',
    long: 'Your comment is too long.',
    side: 'Say where you stand.',
  },
  published: 'Your comment is published',
  waits: 'Your comment has arrived, but is not published yet',
  hidden: 'Your comment had arrived before, and moderators have hidden it since',
  use: 'With this code you can see what becomes of your comment, withdraw it, and object if it is hidden. Nobody can look it up for you.',
  minutes: {
    one: 'You can still change the text for {n} minute.',
    other: 'You can still change the text for {n} minutes.',
  },
  edit: 'Change the text',
  withdraw: 'Withdraw',
  follow: 'What became of it',
  vote: {
    sending: 'Sending…',
    offline: 'This did not reach the server, so it does not count yet.',
    refused: 'This was not accepted: the discussion may have closed, or the comment is gone.',
    again: 'Try again',
  },
}
