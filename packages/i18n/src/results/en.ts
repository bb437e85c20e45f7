import type {EnglishForm} from '../message.ts'
import type {ResultsTerms} from './terms.ts'

export const results: ResultsTerms<EnglishForm> = {
  title: 'Results:',
  people: {one: '{n} form counted', other: '{n} forms counted'},
  channels:
    'Of these, {web} were sent by people themselves, {assisted} entered with them present, and {paper} came on paper.',
  channelsWithheld:
    'Some were entered from paper or with people present; how many is withheld, because they are so few.',
  snapshot: 'Publication {number}, {moment}',
  levelInShort: {
    open: 'open to anyone, identities not checked',
    browser: 'one response per browser, identities not checked',
    invitation: 'by invitation, one response per code',
  },
  open: 'Open for answers: {period}',
  tooFew: {
    title: 'Results appear when enough people have answered',
    why: {
      one: 'Answers are added in groups, so that nobody can be recognised by a change in the figures.',
      other:
        'Answers are added in groups of at least {n} people, so that nobody can be recognised by a change in the figures.',
    },
    when: {
      one: 'The first results appear when two groups are complete, or when the survey closes.',
      other: 'The first results appear after {n} responses, or when the survey closes.',
    },
    closed: {
      one: 'The survey closed with too few responses to publish without somebody being recognised.',
      other:
        'The survey closed with fewer than {n} responses: the results are not published, so that nobody can be recognised.',
    },
  },
  columns: {answer: 'Answer', people: 'People', share: 'Share', average: 'Average'},
  answered: {one: '{n} person answered this question', other: '{n} people answered this question'},
  agreed: {one: '{n} person agreed', other: '{n} people agreed'},
  reachable: {one: '{n} person can be reached', other: '{n} people can be reached'},
  answeredWithheld: 'The number of people who answered this question is withheld',
  declined: 'Would rather not say',
  unanswered: 'Left it unanswered',
  unasked: 'Not asked, because of an earlier answer',
  shareOfAnswered: 'Percentages are of the people who answered this question.',
  sharesOfSeveral:
    'Percentages are of the people who answered this question. Several answers were possible, so they may add up to more than 100%.',
  averages:
    'Averages are over everybody who answered this question. People are those who gave the option anything.',
  firstChoices:
    'Shown are first choices alone: the other places hold so few people that some might be recognised.',
  place: 'Place {place}',
  rating: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
  ticks: {one: '{n} choice in all', other: '{n} choices in all'},
  withheld: 'Withheld',
  whyWithheld: {
    one: 'Withheld: so few that people might be recognised.',
    other: 'Withheld: fewer than {n} people, or a number that would give such a one away by subtraction.',
  },
  average: 'Average: {average} on a scale from {from} to {to}',
  band: '{from} to {to}',
  bandBelow: '{from} to under {to}',
  writtenAnswers: 'Written answers are read by the municipality and are not published here.',
  notPublished: 'These answers are read by the municipality and are not published here.',
  contactsApart:
    'Contact details are stored apart from the answers, and never published. The municipality uses them only for what the question says.',
  places: {
    onMap: 'Marked on the map',
    elsewhere: 'On the map, outside the districts',
    address: 'Address or description',
    map: 'Map: {question}. Its figures are in the tables.',
    squares: 'The map in figures',
    square: 'Column {column} from the west, row {row} from the north',
    shown: {
      one: 'The map shows squares in which somebody marked something. A line counts at its middle, an area at its centre.',
      other:
        'The map shows squares in which at least {n} people marked something. A line counts at its middle, an area at its centre.',
    },
    unavailable: 'The map could not be loaded. Its figures are in the tables.',
  },
  showChart: 'Show as chart',
  hideChart: 'Hide chart',
  chart: 'Chart: {question}. Its figures are in the table below.',
  notRefreshed: 'The results could not be refreshed. What you see is the last publication read.',
}
