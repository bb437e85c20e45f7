import type {ActivityState} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {DAY} from '../text/days.ts'

/** States in the order in which lists show them. */
export const listedStates: readonly ActivityState[] = ['open', 'not-yet-open', 'closed']

/** State of a consultation, by its place in `listedStates`. All in milliseconds since 1970. */
export function listedStateAt(opens: number, closes: number, now: number): 0 | 1 | 2 {
  if (now < opens) return 1
  return now < closes ? 0 : 2
}

/** Whether what is open will be closed within `limits.soonDays` days. */
export function closesSoon(opens: number, closes: number, now: number): boolean {
  return listedStateAt(opens, closes, now) === 0 && closes - now <= limits.soonDays * DAY
}

/** Moments at which a consultation is shown otherwise than before, in milliseconds since 1970. */
export function changesOf(opens: number, closes: number): number[] {
  return [opens, closes - limits.soonDays * DAY, closes]
}
