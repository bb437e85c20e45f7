import type {EnglishForm} from '../message.ts'
import type {CollectionTerms} from './terms.ts'

export const collection: CollectionTerms<EnglishForm> = {
  empty: 'No ideas yet. Hand in the first one.',
  duplicateOf: 'The same as idea {number}',
  together: {one: 'With {n} other idea:', other: 'With {n} other ideas:'},
  closed: 'Ideas could be handed in until {moment}. They stay here to read, with what becomes of them.',
  notYetOpen: 'Ideas can be handed in from {moment}.',
  notRefreshed: 'The ideas could not be refreshed. The newest may be missing here.',
  arrived: {one: '{n} new idea: show', other: '{n} new ideas: show'},
  found: {one: '{n} idea found', other: '{n} ideas found'},
  none: {title: 'No idea fits all of this', text: 'Remove some of what is chosen, or all of it.'},
  search: {label: 'Words to look for', go: 'Search'},
  facets: {
    category: 'Subject',
    district: 'District',
    status: 'What is being done',
    group: 'Ideas put together',
    tag: 'Tag',
    answered: 'Answer by the municipality',
  },
  yes: 'Answered',
  no: 'Not yet answered',
  chosen: 'Shown are only:',
  words: 'with the words {words}',
  days: {title: 'When it was published', from: 'From', until: 'Until'},
  from: 'from {day}',
  until: 'until {day}',
  remove: 'Remove: {filter}',
  clear: 'Show all ideas',
  near: {
    title: 'Nearest to which place?',
    text: 'Your device can say where you are. It is rounded to about 100 metres here, used for this list alone, and kept nowhere.',
    here: 'Where I am now',
    unknown: 'The device does not say where it is. You can choose a district instead.',
    district: 'Or a district',
    choose: 'Please choose',
    byPosition: 'nearest to where I am',
    byDistrict: 'nearest to {district}',
  },
  about: {
    purpose: 'What the ideas are used for',
    decides: 'Who decides',
    period: 'Open',
    retention: 'How long ideas are kept',
    keptUntil: 'Until {day}, then they are deleted.',
    contact: 'Questions',
    who: 'Who takes part',
    levels: {
      open: 'Anyone may hand in ideas and support them without an account. Each browser supports an idea once. Nobody’s identity is checked: supports count browsers, not people.',
      invitation:
        'Only those whom the municipality has invited by letter may hand in ideas and support them, without an account. Everybody may read. Each code lets in one browser, which supports an idea once, and nobody can find out from what is stored which code an idea or a support came with.',
    },
  },
  limits: {
    title: 'How many ideas one can support',
    most: {one: '{n} idea at a time.', other: 'Up to {n} ideas at a time.'},
    mostPerCategory: {one: '{n} idea of each subject.', other: 'Up to {n} ideas of each subject.'},
    means:
      'To count them, the server can tell which supports here come from one browser, though not whose it is. That ends when the consultation closes.',
  },
  feed: 'New ideas in a feed reader (Atom)',
}
