import type {EnglishForm} from '../message.ts'
import type {ConsultationsTerms} from './terms.ts'

export const consultations: ConsultationsTerms<EnglishForm> = {
  titleOf: 'Consultations of {municipality}',
  title: 'Consultations of municipalities',
  empty: 'There are no consultations yet.',
  consultations: {one: '{n} consultation', other: '{n} consultations'},
  found: {one: '{n} consultation found', other: '{n} consultations found'},
  none: {title: 'No consultation fits all of this', text: 'Remove some of what is chosen, or all of it.'},
  states: {'not-yet-open': 'Coming', open: 'Open', closed: 'Closed'},
  soon: 'Closes soon',
  times: {'not-yet-open': 'Opens on {day}', open: 'Until {day}', closed: 'Closed on {day}'},
  kinds: {survey: 'Survey', comments: 'Discussion', ideas: 'Ideas', event: 'Meeting'},
  results: 'Results are published',
  answered: 'The municipality has answered',
  sensitive: 'Nothing of it stays on your device',
  filter: 'Search and filter',
  more: 'Show more consultations',
  follow: {title: 'Follow', feed: 'Feed reader (Atom)', calendar: 'Calendar'},
}
