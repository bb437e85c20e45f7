import type {OpenAnswersTerms} from './terms.ts'

export const openAnswers: OpenAnswersTerms = {
  title: 'What you wrote and your photos',
  state: {
    published: 'A moderator has read it. It is handed on to those who evaluate the survey.',
    waiting: 'A moderator reads it before it is handed on to those who evaluate the survey.',
    hidden:
      'Moderators hid it on {day}: {reason}. It is not handed on. Your other answers count all the same.',
  },
  redacted: 'Moderators took personal data out of it.',
  message: 'They wrote to you:',
  appeal: {
    go: 'Ask for a second look',
    text: 'You can do this once. Another moderator than the one who hid it reads what you write, and decides.',
    label: 'Why should it be handed on?',
    send: 'Ask for a second look',
    empty: 'Please write why.',
    waiting: 'You have asked for a second look. Another moderator decides; please come back with your code.',
    restored: 'You asked for a second look. Another moderator agreed with you, and it is handed on.',
    upheld: 'You asked for a second look. Another moderator read it and left it hidden.',
    none: 'A second look is not possible any more.',
  },
  notSent: 'This did not reach the server, so nothing has changed. Please try again.',
  refused: 'The server did not accept this, so nothing has changed.',
  cancel: 'Cancel',
}
