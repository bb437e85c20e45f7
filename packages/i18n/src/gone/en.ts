import type {GoneTerms} from './terms.ts'

export const gone: GoneTerms = {
  withdrawn: 'The author withdrew this comment.',
  held: 'Moderators will look at this comment before it is shown again.',
  hidden: 'Moderators hid this comment: {reason}, {day}.',
}
