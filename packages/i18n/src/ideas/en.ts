import type {EnglishForm} from '../message.ts'
import type {IdeasTerms} from './terms.ts'

export const ideas: IdeasTerms<EnglishForm> = {
  write: 'Hand in an idea',
  ideas: {one: '{n} idea', other: '{n} ideas'},
  supports: {one: '{n} support', other: '{n} supports'},
  comments: {one: '{n} comment', other: '{n} comments'},
  number: 'Idea {number}',
  support: 'Support',
  goal: '{supports} of {goal}',
  answered: 'Answered by the municipality',
  sort: 'Order',
  sorts: {
    newest: 'Newest first',
    supported: 'Most supported',
    discussed: 'Most discussed',
    nearest: 'Nearest first',
    random: 'Random',
  },
  filter: 'Filter and search',
  more: 'Show more ideas',
  moderation: 'How this is moderated',
  receipts: 'My ideas and receipt codes',
  all: 'All ideas',
}
