import type {WaitSpan} from '@saha/contract'

/** From the shortest to the longest. */
export const waitSpans = [
  'hour',
  'day',
  'three-days',
  'week',
  'longer',
] as const satisfies readonly WaitSpan[]
