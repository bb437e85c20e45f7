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
} as const

/** Everything that a request of the console may be refused with. */
export type StaffRefusalCode = RefusalCode | keyof typeof staffRefusals
