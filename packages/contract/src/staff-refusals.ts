/**
 * Why the console's routes refuse, as stable codes. Apart from the public ones, so that no citizen's page carries
 * words for them. No run-time dependency, so that the console may import it.
 */
import type {RefusalCode} from './refusals.ts'

/** HTTP status of every code that only staff meet. */
export const staffRefusals = {
  /** Nobody is signed in, or the session has ended. */
  'signed-out': 401,
  /** This address and this password do not belong together. Never says which of them is wrong. */
  'wrong-sign-in': 401,
  /** The present password, asked for before it is changed, is not the right one. */
  'wrong-password': 403,
  /** This person works for the municipality, but may not do this. */
  'not-allowed': 403,
  /** No workbook has as many columns as this survey needs with a row for each response. */
  'too-wide': 422,
  /** Too many wrong passwords from here. Try again after `Retry-After` seconds; nobody else is kept out. */
  'too-many-tries': 429,
  /** Nobody gives this status to an idea without saying why. */
  'reason-wanted': 422,
  /** The idea that was named as the first is not there, or readers do not see it. */
  'original-gone': 409,
  /** The idea that was named as the first is a duplicate itself: what it is a duplicate of has to be named. */
  'is-duplicate': 409,
  /** Other ideas are marked as duplicates of this one: they have to be marked anew first. */
  'has-duplicates': 409,
  /** The group is not there, or not any more. */
  'group-gone': 409,
  /** There are as many groups as can be. */
  'too-many-groups': 409,
  /** An idea would have more tags than it can. Nothing was changed. */
  'too-many-tags': 409,
} as const

/** Everything that a request of the console may be refused with. */
export type StaffRefusalCode = RefusalCode | keyof typeof staffRefusals
