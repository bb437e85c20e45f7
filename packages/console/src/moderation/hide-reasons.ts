import type {HideReason} from '@saha/contract'

/** In the order of their keys, from 1. */
export const hideReasons = [
  'spam',
  'insult',
  'hatred',
  'personal-data',
  'off-topic',
  'unlawful',
  'duplicate',
  'other',
] as const satisfies readonly HideReason[]
