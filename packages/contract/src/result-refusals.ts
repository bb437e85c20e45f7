/**
 * Why a request for results is refused, beside the reasons that every request may meet. No run-time dependency, so that
 * elements may import it.
 */
import type {RefusalCode} from './refusals.ts'

/** HTTP status of every code that only requests for results meet. */
export const resultRefusals = {
  /**
   * Results are asked for by a filter, such as `?by=age`. Nobody can choose groups: what is published are the tables that
   * the survey declared before the first answer, in `snapshot.breakdowns`, because combined filters find single people.
   */
  'not-declared': 400,
} as const

/** Everything that a request for results may be refused with. */
export type ResultRefusalCode = RefusalCode | keyof typeof resultRefusals
