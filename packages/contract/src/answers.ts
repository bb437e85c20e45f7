/** What citizens have said and no office has answered yet. */
import {z} from 'zod'
import {CommentId} from './comments.ts'
import {IdeaNumber} from './ideas.ts'
import {Id, Moment, Text} from './text.ts'

const count = z.int().nonnegative()

const waiting = {
  activity: Id,
  /** The full hour in which it was published, in UTC. */
  hour: Moment,
  name: z.string(),
  /** Title of an idea; first words of a comment. */
  words: z.string(),
  supports: count,
  /** Published comments under it. */
  comments: count,
}

/**
 * Something that waits for an answer: an idea about which the municipality has said nothing and which is not settled, or a
 * comment on the first level with no official answer below it. Duplicates are answered where they lead; threads under ideas
 * are answered with the idea; nobody replies in a guestbook.
 */
export const Unanswered = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('idea'), idea: IdeaNumber, ...waiting}),
  z.strictObject({kind: z.literal('comment'), comment: CommentId, ...waiting}),
])
export type Unanswered = z.infer<typeof Unanswered>

/** An activity in which something can be answered. */
export const AnswerableActivity = z.strictObject({
  id: Id,
  kind: z.enum(['ideas', 'comments']),
  title: Text,
  /** How much waits for an answer there. */
  waiting: count,
})
export type AnswerableActivity = z.infer<typeof AnswerableActivity>

/** What waits for an answer in a municipality, or in one of its activities: what has waited longest first. */
export const UnansweredPage = z.strictObject({
  /** At most `limits.unansweredPage`. */
  unanswered: z.array(Unanswered),
  /** On the first page alone, whatever activity was asked for: what waits most first. */
  activities: z.array(AnswerableActivity).optional(),
  /** Offices that have answered before, the last one first; at most `limits.offices`. On the first page alone. */
  offices: z.array(Text).optional(),
  /** Asks for the next page; absent on the last one. */
  cursor: z.string().optional(),
})
export type UnansweredPage = z.infer<typeof UnansweredPage>
