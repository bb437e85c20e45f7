/**
 * Why a registration is refused, beside the reasons that every request and every contribution may meet. No run-time
 * dependency, so that elements may import it.
 */
import type {IdeaRefusalCode} from './idea-refusals.ts'

/** HTTP status of every code that only registrations for events meet. */
export const eventRefusals = {
  /** All seats are taken, and there is no waiting list, or its sender did not ask to wait. Nothing was stored. */
  'event-full': 409,
  /** The event does not take place. */
  'event-cancelled': 410,
  /** Only those come who were invited. */
  'by-invitation': 403,
} as const

/** Everything that a contribution of any kind may be refused with. */
export type EventRefusalCode = IdeaRefusalCode | keyof typeof eventRefusals
