import type {DescribedRoute, RouteFacts} from './facts.ts'

/** What is said of the route of findings. */
export const findingsFacts = {
  readFindings: {
    summary:
      'What people wrote, summed up: themes with how many texts are about them, words of at least ten people, and sentences that staff have chosen. Of what readers do not see, all is counted in multiples of the smallest group.',
    reply: {
      status: 200,
      shape: 'Findings',
      means: 'What was published last, of a survey question by question.',
    },
    isCached: true,
    refusals: ['not-found', 'unknown'],
  },
} satisfies Partial<Record<DescribedRoute, RouteFacts>>
