import type {EnglishForm} from '../message.ts'
import type {OpinionGroupsTerms} from './terms.ts'

export const opinionGroups: OpinionGroupsTerms<EnglishForm> = {
  title: 'Opinions:',
  people: {one: 'At least {n} person', other: 'At least {n} people'},
  groups: {one: '{n} group of opinion', other: '{n} groups of opinion'},
  tooFew: {
    title: 'There are no groups of opinion yet',
    why: {
      one: 'Groups are looked for once {n} person has voted on seven statements or more.',
      other: 'Groups are looked for once at least {n} people have voted on seven statements or more.',
    },
    enough: {
      one: 'No group is shown that has too few people.',
      other: 'Only groups of at least {n} people are shown, so that nobody can be recognised.',
    },
  },
  consensus: {
    title: 'What unites',
    text: 'More than half of every group say the same, however large the group is.',
    agree: 'All groups agree',
    disagree: 'All groups disagree',
    none: 'There is no statement yet to which every group says the same.',
  },
  bars: 'Each bar is the whole group; its pale rest has not voted on the statement, or is too few to be shown.',
  dividing: {
    title: 'What divides',
    text: 'One group mostly agrees and another mostly does not. The widest gaps come first.',
    none: 'There is no statement on which the groups clearly differ.',
  },
  group: 'Group {letter}',
  letters: ['A', 'B', 'C', 'D', 'E'],
  members: {one: 'at least {n} person', other: 'at least {n} people'},
  agree: 'Agree',
  disagree: 'Disagree',
  pass: 'Pass',
  atLeast: 'at least {n}',
  fewerThan: 'fewer than {n}',
  table: 'How each group voted on: {statement}',
  map: {
    title: 'The groups',
    text: 'Groups that are close together voted alike; those far apart did not. The larger the circle, the more people. Nobody is on this map alone.',
    label: 'Map of opinions. {groups}. The same figures stand in the table below.',
    column: 'Group',
    people: 'People',
  },
  typical: {
    title: 'What is typical of it',
    agrees: 'Agrees:',
    disagrees: 'Disagrees:',
    none: 'Nothing that sets it clearly apart from the others.',
  },
  gone: 'This statement is no longer shown.',
  how: {
    title: 'How this is worked out',
    text: 'A program puts together people who voted alike; nobody sorts them by hand, and it knows nothing of them but their votes. Numbers of people are rounded down to multiples of {n}, so that no change in them gives anybody away. Those who took part chose to do so: this says how opinions lie among them, not in the whole town.',
    source:
      'Method: principal components of the votes and k-means, as in Polis (Small and others, 2021). Unanswered statements do not count; the last vote counts.',
  },
  publication: 'Publication {number}, {moment}',
  notRefreshed: 'This could not be refreshed. What you see is the last publication read.',
}
