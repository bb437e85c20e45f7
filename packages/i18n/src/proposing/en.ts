import type {ProposingTerms} from './terms.ts'

export const proposing: ProposingTerms = {
  title: 'Hand in an idea',
  heading: 'Title',
  headingHint: 'Say what and where, in one line. For example: “Olive trees along the old platform”.',
  text: 'Your idea',
  textHint: 'What should be done, what for, and who gains by it?',
  category: 'What is it about?',
  rules: 'What is expected',
  kept: 'Everybody can read all that is filled in here, the name above and the hour of publication. The municipality keeps it until {day}. It stores no account, no internet address and nothing about your device.',
  send: 'Hand in the idea',
  later: 'Close and go on later',
}
