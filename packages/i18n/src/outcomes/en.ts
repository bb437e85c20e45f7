import type {EnglishForm} from '../message.ts'
import type {OutcomesTerms} from './terms.ts'

export const outcomes: OutcomesTerms<EnglishForm> = {
  title: 'You said, we did',
  ofMunicipality: 'What {municipality} decided after people had their say',
  ofConsultation: '{consultation} – what {municipality} decided',
  empty: {
    title: 'Nothing has been decided yet',
    text: 'Every decision will stand here, with its reasons and with what you said.',
  },
  outcomes: {one: 'One decision', other: '{n} decisions'},
  statuses: {
    done: 'Done',
    'under-way': 'Under way',
    planned: 'Planned',
    partly: 'Done in part',
    declined: 'Not to be done',
  },
  said: 'You said',
  did: 'We decided',
  why: 'Why',
  decision: 'The decision itself',
  ideas: {one: 'One idea', other: '{n} ideas'},
  comments: {one: 'One comment', other: '{n} comments'},
  supports: {one: '{n} support', other: '{n} supports'},
  answers: {one: '{n} answer to surveys', other: '{n} answers to surveys'},
  idea: 'Idea {n}: {title}',
  results: 'Results: {title}',
  resultsOf: '{n} people, published on {day}',
  all: {one: 'Show the one', other: 'Show all {n}'},
  gone: {
    one: 'It rested on one more contribution, which was withdrawn, hidden or erased since.',
    other: 'It rested on {n} more contributions, which were withdrawn, hidden or erased since.',
  },
  more: 'Show more decisions',
  follow: 'Follow new decisions (Atom)',
  decidedOn: 'Decided on {day}',
}
