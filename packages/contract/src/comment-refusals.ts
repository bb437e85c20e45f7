/**
 * Why a comment, a vote or a report is refused, beside the reasons that every request may meet. Apart from those, so
 * that a page with a survey carries no words for them. No run-time dependency, so that elements may import it.
 */
import type {RefusalCode} from './refusals.ts'

/** HTTP status of every code that only comments, and what is done with them, meet. */
export const commentRefusals = {
  /** The comment that is answered is not there, is gone, or stands in another thread. */
  'parent-gone': 409,
  /** Nothing is left of the text or the name once what is invisible has been taken out, or they are too long. */
  'text-refused': 422,
  /** The time for editing is over. */
  'edit-over': 409,
  /** There was an appeal before, or nothing is hidden. */
  'no-appeal': 409,
  /** This looks like a program: with a proof of work for `challenge`, the same contribution is accepted. */
  'work-wanted': 428,
} as const

/** Everything that a comment, a vote, a report or an appeal may be refused with. */
export type CommentRefusalCode = RefusalCode | keyof typeof commentRefusals
