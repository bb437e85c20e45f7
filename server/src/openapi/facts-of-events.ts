import type {DescribedRoute, RouteFacts} from './facts.ts'

/** What is said of the routes of events. */
export const eventFacts = {
  sendRegistration: {
    summary:
      'Registers one person for an event, or puts them on its waiting list. The same key and body again have the same reply and store one.',
    body: 'NewRegistration',
    reply: {status: 201, shape: 'RegistrationReceipt', means: 'The registration is on disk.'},
    refusals: [
      'malformed',
      'origin-not-allowed',
      'not-found',
      'not-yet-open',
      'closed',
      'event-cancelled',
      'event-full',
      'by-invitation',
      'token-missing',
      'answered-already',
      'key-reused',
      'work-wanted',
      'withdrawn',
      'too-many',
      'too-large',
      'unsupported-type',
      'invalid',
      'text-refused',
      'answers-refused',
      'unknown',
      'busy',
    ],
  },
} satisfies Partial<Record<DescribedRoute, RouteFacts>>
