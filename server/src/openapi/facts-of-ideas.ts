import type {DescribedRoute, RouteFacts} from './facts.ts'

/** What chooses among ideas. */
export const ideaFilters = [
  {name: 'q', means: 'Only ideas that hold these words.'},
  {name: 'category', means: 'Only these categories: ids with commas between them.'},
  {name: 'district', means: 'Only these districts.'},
  {name: 'status', means: 'Only these statuses.'},
  {name: 'group', means: 'Only these groups.'},
  {name: 'tag', means: 'Only ideas with any of these tags.'},
  {name: 'answered', means: '`yes` or `no`: whether the municipality has said something about it.'},
  {name: 'from', means: 'Published on this day or later, such as `2026-11-30`.'},
  {name: 'until', means: 'Published on this day or before.'},
]

const mostRefusals = [
  'malformed',
  'origin-not-allowed',
  'not-found',
  'too-many',
  'too-large',
  'unsupported-type',
  'invalid',
  'unknown',
  'busy',
] as const

/** What is said of the routes of ideas. */
export const ideaFacts = {
  readIdeas: {
    summary: 'A page of ideas: twenty, in the order that is asked for, and what else could be chosen.',
    reply: {status: 200, shape: 'IdeasPage', means: 'The ideas.'},
    isCached: true,
    query: [
      ...ideaFilters,
      {
        name: 'sort',
        means:
          '`newest`, `supported`, `discussed`, `nearest` or `random`. Default: `newest`; with `q`, those that hold the words in their titles first.',
      },
      {name: 'near', means: 'Longitude and latitude with a comma between them, for `nearest`.'},
      {name: 'seed', means: '0 to 999: names one order of `random`.'},
      {name: 'cursor', means: 'As the page before gave it.'},
    ],
    refusals: ['not-found', 'invalid', 'too-many', 'unknown'],
  },
  readIdea: {
    summary: 'One idea, whole, with what the municipality did with it.',
    reply: {status: 200, shape: 'IdeaReply', means: 'The idea.'},
    isCached: true,
    refusals: ['not-found', 'too-many', 'unknown'],
  },
  readMarks: {
    summary: 'Marks for a map of all ideas that the filters let through.',
    reply: {status: 200, shape: 'IdeaMarks', means: 'The marks.'},
    isCached: true,
    query: ideaFilters,
    refusals: ['not-found', 'invalid', 'too-many', 'unknown'],
  },
  findSimilar: {
    summary: 'Ideas like one that is being written. Nothing of it is kept.',
    body: 'IdeaSketch',
    reply: {status: 200, shape: 'SimilarIdeas', means: 'The likest first; none where nothing is like it.'},
    refusals: ['malformed', 'not-found', 'too-many', 'too-large', 'unsupported-type', 'invalid', 'unknown'],
  },
  sendIdea: {
    summary: 'Hands in an idea. The same key and body again have the same reply and store one.',
    body: 'NewIdea',
    reply: {status: 201, shape: 'IdeaReceipt', means: 'The idea is on disk.'},
    refusals: [
      ...mostRefusals,
      'not-yet-open',
      'closed',
      'key-reused',
      'changed',
      'work-wanted',
      'withdrawn',
      'text-refused',
      'answers-refused',
    ],
  },
  support: {
    summary: 'Supports an idea, or takes that back. One per browser; the last one counts.',
    body: 'Support',
    reply: {status: 200, shape: 'SupportCounts', means: 'The count with this support.'},
    refusals: [...mostRefusals, 'not-yet-open', 'closed', 'no-support-left', 'support-over'],
  },
  reportIdea: {
    summary: 'Tells the moderators of an idea, or takes that back. One per browser.',
    body: 'Report',
    reply: {status: 200, shape: 'Reported', means: 'The report is on disk, or gone.'},
    refusals: [...mostRefusals],
  },
} satisfies Partial<Record<DescribedRoute, RouteFacts>>
