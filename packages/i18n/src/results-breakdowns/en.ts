import type {EnglishForm} from '../message.ts'
import type {ResultsBreakdownsTerms} from './terms.ts'

export const resultsBreakdowns: ResultsBreakdownsTerms<EnglishForm> = {
  caption: '{question} Compared by: {groups}',
  group: 'Group',
  people: 'Answered',
  over90: 'over 90%',
  percentages: 'Percentages are of the people of each group who answered.',
  rounded: 'Numbers of people are rounded to multiples of {n}.',
  withheld: {
    one: 'Withheld: so few that people might be recognised.',
    other: 'Withheld: fewer than {n} people, or a number that would give such a one away by subtraction.',
  },
  whyOver90: 'Where nearly everybody of a group gave the same answer, only “over 90%” is said.',
  joined: {
    band: '{band} together',
    range: '{first} to {last} together',
    others: 'Others together:',
    between: ',',
  },
  whyJoined: 'Small groups or answers stand together, so that nobody can be recognised.',
  notShown: {
    tooFew:
      'This comparison is not shown: even with groups and answers put together, too many numbers would be so small that people might be recognised.',
    coarser:
      'This comparison is not shown: another one with some of the same questions is, and the two together would give small groups away.',
  },
  differ: 'The groups differ: {strength} (V {v}). Chance alone would rarely make such a difference.',
  chance: 'The differences between the groups could be chance (V {v}).',
  strengths: {
    slight: 'a very slight difference',
    small: 'a small difference',
    moderate: 'a moderate difference',
    large: 'a large difference',
  },
  weak: 'Some groups or answers have so few people that this is not to be relied upon.',
  untold: 'Whether the groups differ by more than chance cannot be said from what is published.',
  limits: 'People chose to take part: this compares those who did, not all residents.',
}
