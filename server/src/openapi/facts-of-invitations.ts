import type {DescribedRoute, RouteFacts} from './facts.ts'

/** What is said of exchanging a code of an invitation for a pass. */
export const invitationFacts = {
  redeem: {
    summary:
      'Signs a blinded token for the code of an invitation (VOPRF, RFC 9497, ristretto255-SHA512), once for each activity. The same code and point again have the same reply.',
    body: 'Redemption',
    reply: {
      status: 200,
      shape: 'Redeemed',
      means: 'The code is used, and that is on disk. Who blinded the token makes the pass of it.',
    },
    refusals: [
      'malformed',
      'not-yet-open',
      'origin-not-allowed',
      'not-found',
      'code-unknown',
      'code-used',
      'closed',
      'too-many',
      'too-large',
      'unsupported-type',
      'invalid',
      'unknown',
      'busy',
    ],
  },
} satisfies Partial<Record<DescribedRoute, RouteFacts>>
