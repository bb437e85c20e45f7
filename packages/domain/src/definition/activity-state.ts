import type {ActivityState} from '@saha/contract'

/**
 * Whether an activity accepts contributions.
 *
 * @param opens first moment at which it does, ISO 8601 with offset.
 * @param closes first moment at which it no longer does.
 * @param now milliseconds since 1970.
 */
export function stateAt(opens: string, closes: string, now: number): ActivityState {
  if (now < Date.parse(opens)) return 'not-yet-open'
  return now < Date.parse(closes) ? 'open' : 'closed'
}
