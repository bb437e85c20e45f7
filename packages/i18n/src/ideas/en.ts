import type {EnglishForm} from '../message.ts'
import type {IdeasTerms} from './terms.ts'

export const ideas: IdeasTerms<EnglishForm> = {
  empty: 'No ideas yet. Hand in the first one.',
  write: 'Hand in an idea',
  ideas: {one: '{n} idea', other: '{n} ideas'},
  supports: {one: '{n} support', other: '{n} supports'},
  comments: {one: '{n} comment', other: '{n} comments'},
  number: 'Idea {number}',
  support: 'Support',
  goal: '{supports} of {goal}',
  answered: 'Answered by the municipality',
  duplicateOf: 'The same as idea {number}',
  together: {one: 'With {n} other idea:', other: 'With {n} other ideas:'},
  sort: 'Order',
  sorts: {
    newest: 'Newest first',
    supported: 'Most supported',
    discussed: 'Most discussed',
    nearest: 'Nearest first',
    random: 'Random',
  },
  filter: 'Filter and search',
  shownAs: 'Shown as',
  list: 'List',
  map: 'Map',
  both: 'Both',
  more: 'Show more ideas',
  moderation: 'How this is moderated',
}
