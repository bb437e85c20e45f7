/**
 * Why an idea, or a support of one, is refused, beside the reasons that every request and every comment may meet. No
 * run-time dependency, so that elements may import it.
 */
import type {CommentRefusalCode} from './comment-refusals.ts'

/** HTTP status of every code that only ideas, and what is done with them, meet. */
export const ideaRefusals = {
  /** This browser supports as many ideas as it can, here or in this category: taking one back makes room. */
  'no-support-left': 409,
  /** The idea is closed to support: it is done, declined, or the same as another one. */
  'support-over': 409,
} as const

/** Everything that an idea, a support, a report or an appeal may be refused with. */
export type IdeaRefusalCode = CommentRefusalCode | keyof typeof ideaRefusals
