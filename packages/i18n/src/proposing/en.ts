import type {ProposingTerms} from './terms.ts'

export const proposing: ProposingTerms = {
  title: 'Hand in an idea',
  changing: 'Change your idea',
  heading: 'Title',
  headingHint: 'Say what and where, in one line. For example: “Olive trees along the old platform”.',
  text: 'Your idea',
  textHint: 'What should be done, what for, and who gains by it?',
  category: 'What is it about?',
  none: 'Choose one',
  rules: {
    title: 'What is expected',
    usual:
      'One idea at a time, so that each can be supported and answered for itself. Say plainly what should change. No advertising, no insults, and nothing private about yourself or others. If an idea is hidden, its author learns why and can object.',
  },
  kept: 'Everybody can read all of this: title, text, place, photos, answers, the name above and the hour of publication. The municipality keeps it until {day}. It stores no account, no internet address and nothing about your device.',
  send: 'Hand in the idea',
  save: 'Save the changes',
  later: 'Close and go on later',
  problems: {
    heading: 'Give your idea a title.',
    headingUnseen: 'The title holds only characters that nobody can see.',
    headingLong: 'The title is too long.',
    text: 'Write what your idea is.',
    unseen: 'The text holds only characters that nobody can see.',
    long: 'The text is too long.',
    category: 'Choose what it is about.',
    parts: 'A part of the form has not been loaded. Wait a moment, or load it again.',
  },
}
