import type {EnglishForm} from '../message.ts'
import type {ResultsTerms} from './terms.ts'

export const results: ResultsTerms<EnglishForm> = {
  title: 'Results:',
  people: {one: '{n} form counted', other: '{n} forms counted'},
  channels:
    'Of these, {web} were sent by people themselves, {assisted} entered with them present, and {paper} came on paper.',
  channelsAtLeast:
    'At least {web} were sent by people themselves, at least {assisted} entered with them present, and at least {paper} came on paper.',
  channelsWithheld:
    'Some were entered from paper or with people present; how many is withheld, because they are so few.',
  snapshot: 'Publication {number}, {moment}',
  levelInShort: {
    open: 'open to anyone, identities not checked',
    browser: 'one response per browser, identities not checked',
    invitation: 'by invitation, one response per code',
  },
  open: 'Open for answers: {period}',
  columns: {
    answer: 'Answer',
    people: 'People',
    peopleAtLeast: 'People, at\u00a0least',
    share: 'Share',
    range: 'and its range',
  },
  atLeast: 'at least {n}',
  fewerThan: 'fewer than {n}',
  rounded:
    'Until the survey closes, numbers of people are rounded down to multiples of {n}, so that no change in them can give a single person away. Percentages are worked out from the rounded numbers; exact ones follow at the end.',
  howSure:
    'The range under a percentage would hold the truth 95 times out of 100 if those who answered had been drawn by lot. They were not: they chose to take part, so nothing here speaks for people who did not.',
  answered: {one: '{n} person answered this question', other: '{n} people answered this question'},
  agreed: {one: '{n} person agreed', other: '{n} people agreed'},
  answeredWithheld: 'The number of people who answered this question is withheld',
  declined: 'Would rather not say',
  unanswered: 'Left it unanswered',
  unasked: 'Not asked, because of an earlier answer',
  shareOfAnswered: 'Percentages are of the people who answered this question.',
  sharesOfSeveral:
    'Percentages are of the people who answered this question. Several answers were possible, so they may add up to more than 100%.',
  shareWithDeclined: 'Percentages are of the people who answered or would rather not say.',
  outside: 'Counted, but outside of the percentages: {options}.',
  rating: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
  ticks: {one: '{n} choice in all', other: '{n} choices in all'},
  withheld: 'Withheld',
  whyWithheld: {
    one: 'Withheld: so few that people might be recognised.',
    other: 'Withheld: fewer than {n} people, or a number that would give such a one away by subtraction.',
  },
  average: 'Average: {average} on a scale from {from} to {to}',
  median: 'Median: {median}.',
  top: '{share} chose {values}.',
  spread:
    'Half of the answers lie between {lower} and {upper}; median {median}, average {average}, all estimated from the groups below.',
  band: '{from} to {to}',
  bandBelow: '{from} to under {to}',
  writtenAnswers: 'Written answers are read by the municipality, and are not published one by one.',
  notPublished: 'These answers are read by the municipality and are not published here.',
  contactsApart:
    'Contact details are stored apart from the answers, and never published. The municipality uses them only for what the question says.',
  places: {
    onMap: 'Marked on the map',
    elsewhere: 'On the map, outside the districts',
    address: 'Address or description',
  },
  showChart: 'Show as chart',
  hideChart: 'Hide chart',
  asTable: 'The figures as a table',
  comparedBy: 'Compared by: {groups}',
  takingPart: 'Who took part, and who is missing',
  account: 'Where every form went',
  notRefreshed: 'The results could not be refreshed. What you see is the last publication read.',
}
