/** Comments: what people say under a page, answer each other, support and report. Everything in it is public. */
import {z} from 'zod'
import {UploadId} from './answer.ts'
import {limits} from './limits.ts'
import {HideReason, ModerationMode, WaitReason} from './moderation.ts'
import {PlaceAnswer} from './place.ts'
import {ActivityName, Day, Id, Moment, Text} from './text.ts'

/** Name of a comment: 128 bits in base64url. Stands in links to it; nobody finds its receipt by it. */
export const CommentId = z.string().regex(/^[A-Za-z0-9_-]{22}$/)
export type CommentId = z.infer<typeof CommentId>

/** Where a comment stands on what is discussed. */
export const Side = z.enum(['for', 'neutral', 'against'])
export type Side = z.infer<typeof Side>

/**
 * What readers may do with a comment: `support` it, `both` support it and object to it, or `none` of these.
 */
export const Votes = z.enum(['none', 'support', 'both'])
export type Votes = z.infer<typeof Votes>

/** How a thread works. May be changed at any time; what was said before stays. */
export const CommentsSettings = z.strictObject({
  /** What to write about, above the form. */
  prompt: Text.optional(),
  /** What is expected of those who write, beside the form. Default: words of our own. */
  rules: Text.optional(),
  /** When comments are looked at. Default: `mixed`. */
  moderation: ModerationMode.default('mixed'),
  /** Entries in a guestbook: all wait until somebody has looked at them, and nobody replies. */
  guestbook: z.literal(true).optional(),
  /** Each comment on the first level says where it stands, and the two sides stand beside each other. */
  sides: z.literal(true).optional(),
  /** Default: `support`. */
  votes: Votes.default('support'),
  /**
   * Comments on the first level are statements: readers agree, disagree or pass, in place of `votes`, which is `none` then.
   * The votes of one browser are kept together until the thread closes, so that groups of opinion can be found.
   */
  opinions: z.literal(true).optional(),
  /**
   * Reports by so many browsers, in more than one network, take a comment that nobody has looked at back into the queue,
   * with `mixed` alone.
   */
  reportsToHold: z.int().min(2).max(100).default(3),
  /** A comment may name a place on the municipality's map. */
  places: z.literal(true).optional(),
  /** A comment may carry a photo. Somebody looks at it before it is published, unless all are published at once. */
  photos: z.literal(true).optional(),
})
export type CommentsSettings = z.infer<typeof CommentsSettings>

/** Receipt code as the server writes it. */
const ReceiptCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}$/)

/** Plain text as it was typed; what is invisible or turns its neighbours around is taken out of it. */
const CommentText = z.string().min(1).max(limits.commentText)
const AuthorName = z.string().min(1).max(limits.authorName)

/** A comment as it is sent. */
export const NewComment = z.strictObject({
  /** Made by the browser once per comment: see `SurveyResponse`. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
  /** The comment that it answers; absent on the first level. */
  parent: CommentId.optional(),
  /** A pseudonym that the device made, or a name of the author's own. */
  name: AuthorName,
  text: CommentText,
  /** Where the thread asks for it, and on the first level alone. */
  side: Side.optional(),
  place: PlaceAnswer.optional(),
  photo: UploadId.optional(),
  /**
   * Receipt of a comment by the same author to the same municipality that readers have seen for an hour or longer: its
   * author is no stranger then. Looked at and forgotten: nothing tells later that the two have one author.
   */
  earlier: ReceiptCode.optional(),
  /** What the server said when the form was opened: see `readTicket`. Absent when there was no network then. */
  ticket: z.string().max(200).optional(),
  /** The proof of work that a refusal `work-wanted` has asked for. */
  work: z.string().max(2_000).optional(),
  /** Nobody sees this field but programs that fill in everything. */
  website: z.string().max(500).optional(),
})
export type NewComment = z.infer<typeof NewComment>

/** When a form was opened, to three seconds, signed by the server: the same for all who open one at that time. */
export const Ticket = z.strictObject({ticket: z.string().max(200)})
export type Ticket = z.infer<typeof Ticket>

/** The server's word that a comment is stored. */
export const CommentReceipt = z.strictObject({
  /** Secret code: follow, edit, withdraw, appeal. */
  receipt: ReceiptCode,
  comment: CommentId,
  /** Why it is not published yet; empty when it is, or was. */
  waits: z.array(WaitReason),
  /** It arrived before, and moderators have hidden it since; what the code stands for says why. Absent otherwise. */
  hidden: z.literal(true).optional(),
  /** Seconds for which it can be edited. */
  editSeconds: z.int().nonnegative(),
})
export type CommentReceipt = z.infer<typeof CommentReceipt>

/**
 * What is left of a comment: withdrawn by its author; `held` until somebody has looked at it again, because readers have
 * reported it or its author has changed it; or hidden by moderators for a published reason.
 */
export const Tombstone = z.discriminatedUnion('is', [
  z.strictObject({is: z.literal('withdrawn')}),
  z.strictObject({is: z.literal('held')}),
  z.strictObject({is: z.literal('hidden'), reason: HideReason, day: Day}),
])
export type Tombstone = z.infer<typeof Tombstone>

/** A comment as everybody reads it. */
export const Comment = z.strictObject({
  id: CommentId,
  /** The comment that it answers; absent on the first level. */
  parent: CommentId.optional(),
  /**
   * Name of the one that it answers, where that does not stand right above it: answers below the third level stand on
   * the third. Absent otherwise, and where nothing is left of that comment.
   */
  inReplyTo: z.string().optional(),
  /** 0 on the first level, 1 to 3 below. */
  depth: z.int().min(0).max(limits.replyDepth),
  /** Place in the order of publication within the thread, from 1. Numbers of comments that are gone are missing. */
  position: z.int().positive(),
  /** The full hour in which it was published, in UTC. */
  hour: Moment,
  /** Instead of name and text. */
  gone: Tombstone.optional(),
  /** Absent when it is gone, and when it is official. */
  name: z.string().optional(),
  /** Absent when it is gone. Plain text. */
  text: z.string().optional(),
  /** An answer by the municipality: the name of the office. */
  official: Text.optional(),
  /** The municipality has put it at the top. */
  pinned: z.literal(true).optional(),
  side: Side.optional(),
  /** Its author changed it after it had been published. */
  edited: z.literal(true).optional(),
  /** Moderators took personal data out of it. */
  redacted: z.literal(true).optional(),
  supports: z.int().nonnegative(),
  /** Always 0 where nobody can object. */
  objections: z.int().nonnegative(),
  place: PlaceAnswer.optional(),
  photo: UploadId.optional(),
  /** Published answers below it, on all levels. */
  replies: z.int().nonnegative(),
  /** Answers below it, on all levels, that are not in this reply. On the first level alone; absent for none. */
  more: z.int().positive().optional(),
})
export type Comment = z.infer<typeof Comment>

/** Order of the comments on the first level. `supported`: by the lower end of `wilsonInterval`; `discussed`: by answers. */
export const CommentSort = z.enum(['newest', 'oldest', 'supported', 'discussed'])
export type CommentSort = z.infer<typeof CommentSort>

/** Published comments of a thread. */
export const CommentCounts = z.strictObject({
  /** All, answers included. */
  all: z.int().nonnegative(),
  /** On the first level, by side; all 0 where the thread does not ask. */
  for: z.int().nonnegative(),
  neutral: z.int().nonnegative(),
  against: z.int().nonnegative(),
  official: z.int().nonnegative(),
})
export type CommentCounts = z.infer<typeof CommentCounts>

/**
 * A page of a thread: at most `limits.commentsPage` comments. Those on the first level in the order that was asked for,
 * each followed by its first `limits.firstReplies` answers in the order of the tree, older ones first; or the further
 * answers to one comment; or what a search has found, without the tree around it.
 */
export const CommentsPage = z.strictObject({
  comments: z.array(Comment),
  counts: CommentCounts,
  /** The newest position that was given in this thread: when it grows, there is something new. 0 before the first. */
  newest: z.int().nonnegative(),
  /** Asks for the next page; absent on the last one. */
  cursor: z.string().optional(),
  /** Answers by the municipality, pinned ones first, then older ones first. On the first page alone. */
  official: z.array(Comment).optional(),
  /** How many a search has found; `more` when there are more than `limits.foundComments`. On its first page alone. */
  found: z.strictObject({count: z.int().nonnegative(), more: z.literal(true).optional()}).optional(),
})
export type CommentsPage = z.infer<typeof CommentsPage>

/** One comment with those above it, from the first level down, and its first answers. Pieces of the thread, in its order. */
export const CommentContext = z.strictObject({
  /** Which one it is about. */
  context: CommentId,
  comments: z.array(Comment),
  counts: CommentCounts,
})
export type CommentContext = z.infer<typeof CommentContext>

/** How many comments threads have: `municipality/activity` to number. Threads that do not exist are absent. */
export const CommentNumbers = z.strictObject({counts: z.record(z.string(), z.int().nonnegative())})
export type CommentNumbers = z.infer<typeof CommentNumbers>

/** Names this browser to one activity, and to nobody else: 128 random bits in hexadecimal. */
const Token = z.string().regex(/^[0-9a-f]{32}$/)

/**
 * 1: supports, or agrees. -1: objects, where that is possible, or disagrees. `pass`: has read a statement and does neither.
 * 0: nothing, any more. The last one counts.
 */
export const Vote = z.strictObject({
  token: Token,
  value: z.union([z.literal(1), z.literal(-1), z.literal(0), z.literal('pass')]),
})
export type Vote = z.infer<typeof Vote>

/** The counts with this vote. */
export const VoteCounts = z.strictObject({
  supports: z.int().nonnegative(),
  objections: z.int().nonnegative(),
})
export type VoteCounts = z.infer<typeof VoteCounts>

/** Changes that its author makes to a comment, within `limits.editMinutes` of sending it. */
export const CommentChanges = z.strictObject({
  name: AuthorName,
  text: CommentText,
  /** Absent: as before. */
  side: Side.optional(),
  /** See `NewComment`. */
  earlier: ReceiptCode.optional(),
})
export type CommentChanges = z.infer<typeof CommentChanges>

/** The server's word that a comment is changed. */
export const CommentChanged = z.strictObject({
  edited: z.literal(true),
  /** Why it is not published any more, or not yet; empty when it is. */
  waits: z.array(WaitReason),
})
export type CommentChanged = z.infer<typeof CommentChanged>

/** What became of a comment, for whoever holds its receipt. */
export const CommentStatus = z.strictObject({
  kind: z.literal('comment'),
  municipality: Id,
  activity: ActivityName,
  comment: CommentId,
  state: z.enum(['waiting', 'published', 'hidden']),
  /** As it is stored: without what was cleaned or taken out of it. */
  name: z.string(),
  text: z.string(),
  side: Side.optional(),
  /** Why it waits; empty when it does not. */
  waits: z.array(WaitReason),
  /** With `hidden`: why, since when, and what the moderators wrote to its author, if they did. */
  hidden: z.strictObject({reason: HideReason, day: Day, message: z.string().optional()}).optional(),
  /** With `published`: what the moderators wrote to its author when they decided that, if they did. */
  message: z.string().optional(),
  /** Moderators took personal data out of it. */
  redacted: z.literal(true).optional(),
  /** Seconds for which it can still be edited; 0 when no longer. */
  editSeconds: z.int().nonnegative(),
  /** Whether its author may ask for a second look, once. */
  canAppeal: z.boolean(),
  /** The author's appeal: not decided yet, or how. */
  appeal: z.enum(['waiting', 'restored', 'upheld']).optional(),
})
export type CommentStatus = z.infer<typeof CommentStatus>
