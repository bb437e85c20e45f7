/** Moderators side by side: the queue and what is in it, who looks at what, and replies that they share. */
import {z} from 'zod'
import {limits} from './limits.ts'
import {HideReason, ItemId, QueueItem, WaitSpan} from './moderation.ts'
import {ActivityName, Id, Text} from './text.ts'

const count = z.int().nonnegative()

/** Which part of the queue is asked for. `asked`: what somebody asks colleagues about. `appeals`: what authors appeal. */
export const QueueView = z.enum(['asked', 'appeals'])
export type QueueView = z.infer<typeof QueueView>

/** What is in a queue, in numbers. Nothing in it is about a single moderator. */
export const QueueCounts = z.strictObject({
  /**
   * Activities in which something waits, the one with most of it first; a collection of ideas with the threads below it.
   * All of the municipality, whichever one is asked for.
   */
  activities: z.array(z.strictObject({activity: ActivityName, title: Text, waiting: count})),
  /** By how long it has waited; spans without any are absent. This and the next two: where the queue is asked for. */
  ages: z.partialRecord(WaitSpan, count),
  appeals: count,
  /** What somebody asks colleagues about. */
  asked: count,
})
export type QueueCounts = z.infer<typeof QueueCounts>

/** A contribution that a colleague has in front of them. */
export const HeldItem = z.strictObject({
  item: ItemId,
  /** Their e-mail address. */
  by: z.string(),
})
export type HeldItem = z.infer<typeof HeldItem>

/**
 * A page of the queue of a municipality: appeals first, then what has waited longest; last of all what its reader asks
 * colleagues about.
 */
export const ModerationQueue = z.strictObject({
  items: z.array(QueueItem),
  /** All that are in it, as far as it was asked for. */
  waiting: count,
  cursor: z.string().optional(),
  /** What colleagues have in front of them, anywhere in the municipality. */
  held: z.array(HeldItem),
  /** On the first page alone. */
  counts: QueueCounts.optional(),
})
export type ModerationQueue = z.infer<typeof ModerationQueue>

/**
 * What a moderator has in front of them from now on, in the place of what they had before; none when they leave. Lasts two
 * minutes, unless it is said again. What a colleague has, stays theirs.
 */
export const ClaimWish = z.strictObject({items: z.array(ItemId).max(limits.claimedItems)})
export type ClaimWish = z.infer<typeof ClaimWish>

/** What became of a wish. Claims keep colleagues from meeting; nobody is kept from deciding by them. */
export const Claims = z.strictObject({
  /** See `ModerationQueue`. */
  held: z.array(HeldItem),
  /** Of what was wished for: what is in this queue no more. */
  gone: z.array(ItemId),
})
export type Claims = z.infer<typeof Claims>

/** What moderators of a municipality write often. */
export const ReplyWords = z.strictObject({
  /** What they call it among themselves. */
  title: z.string().trim().min(1).max(limits.replyTitle),
  /** To the author. */
  text: Text.refine((text) => Object.values(text).every((words) => words.length <= limits.moderatorText), {
    error: `at most ${limits.moderatorText} characters`,
  }),
  /** The reason for hiding that goes with it, if there is one. */
  reason: HideReason.optional(),
})
export type ReplyWords = z.infer<typeof ReplyWords>

/** The same with its name. */
export const SavedReply = ReplyWords.extend({id: Id})
export type SavedReply = z.infer<typeof SavedReply>

/** All of a municipality, in the order of their titles. */
export const SavedReplies = z.strictObject({replies: z.array(SavedReply)})
export type SavedReplies = z.infer<typeof SavedReplies>
