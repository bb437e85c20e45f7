import type {DescribedRoute, RouteFacts} from './facts.ts'

/** What is said of the route of outcomes. */
export const outcomeFacts = {
  readOutcomes: {
    summary:
      'Twenty decisions of a municipality, the last one first: why they were made, and on which ideas, comments and results they rest.',
    reply: {status: 200, shape: 'OutcomesPage', means: 'The decisions.'},
    isCached: true,
    query: [
      {name: 'consultation', means: 'Only those about this consultation: its id.'},
      {name: 'activity', means: 'Only those about the consultation that this activity belongs to: its id.'},
      {name: 'cursor', means: 'As the page before gave it.'},
    ],
    refusals: ['not-found', 'invalid', 'too-many', 'unknown'],
  },
} satisfies Partial<Record<DescribedRoute, RouteFacts>>
