import type {DescribedRoute, RouteFacts} from './facts.ts'

const chosen = [
  {name: 'q', means: 'Only consultations that hold these words, in whatever form.'},
  {name: 'state', means: 'Only these states: `open`, `not-yet-open`, `closed`, with commas between them.'},
  {name: 'kind', means: 'Only those with activities of these kinds.'},
  {name: 'category', means: 'Only these categories: ids with commas between them.'},
]

const days = [
  {name: 'from', means: 'Open on this day or later, such as `2026-11-30`.'},
  {name: 'until', means: 'Open on this day or before.'},
]

/** What chooses among the consultations of one municipality. */
export const consultationFilters = [
  ...chosen,
  {name: 'district', means: 'Only those that concern these districts, or everybody.'},
  ...days,
]

/** What chooses among all consultations. */
export const networkFilters = [
  ...chosen,
  {name: 'region', means: 'Only those of municipalities in these regions.'},
  {name: 'municipality', means: 'Only those of these municipalities.'},
  ...days,
]

const cursor = {name: 'cursor', means: 'As the page before gave it.'}
const reply = {status: 200, shape: 'ConsultationsPage', means: 'The consultations.'} as const

/** What is said of the routes of lists of consultations. */
export const consultationFacts = {
  readConsultationList: {
    summary:
      'Twenty consultations of a municipality: what is open, coming and closed, and what else could be chosen.',
    reply,
    isCached: true,
    query: [...consultationFilters, cursor],
    refusals: ['not-found', 'invalid', 'too-many', 'unknown'],
  },
  readNetworkList: {
    summary: 'The same of all municipalities on the server.',
    reply,
    isCached: true,
    query: [...networkFilters, cursor],
    refusals: ['invalid', 'too-many', 'unknown'],
  },
} satisfies Partial<Record<DescribedRoute, RouteFacts>>
