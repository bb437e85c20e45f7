import type {EnglishForm} from '../message.ts'
import type {ResultsAccountTerms} from './terms.ts'

export const resultsAccount: ResultsAccountTerms<EnglishForm> = {
  caption: 'Every form that arrived stands in one of these lines.',
  columns: {line: 'What became of it', all: 'Forms', web: 'Online', assisted: 'With help', paper: 'On paper'},
  counted: 'Counted in the results',
  waiting: 'Not counted yet',
  withdrawn: 'Taken back by the people who sent them',
  duplicates: 'The same twice',
  spam: 'Spam',
  hidden: 'Hidden: {reason}',
  test: 'Sent by staff to try it out',
  received: 'Arrived in all',
  rounded:
    'Until the survey closes, each line is rounded down to a multiple of {n}. What the rounding leaves over stands under “Not counted yet”.',
  channelsWithheld: {
    one: 'How the forms came is withheld: on one of the ways there were very few.',
    other: 'How the forms came is withheld: on one of the ways there were fewer than {n}.',
  },
  who: 'Who could take part',
  period: 'Open for answers',
  wording: 'Wording of the questions',
  policy: 'What is withheld',
  withholding: {
    one: 'Numbers by which somebody could be recognised.',
    other:
      'Numbers of fewer than {n} people, and any number from which such a one could be worked out by subtraction. Citizens, the council and staff see the same figures.',
  },
  nothingWithheld: 'Nothing: only public acts are counted.',
  publication: 'Publication',
  fingerprint: 'Its fingerprint (SHA-256)',
  asData: 'This publication as data (JSON)',
}
