/** The file in which threads leave Saha and come in: documented in `docs/comments-formats.md`. */
import {z} from 'zod'
import {UploadId} from './answer.ts'
import {Side} from './comments.ts'
import {HideReason} from './moderation.ts'
import {PlaceAnswer} from './place.ts'
import {Day, Moment, Text} from './text.ts'

const votes = z.int().min(0).max(1_000_000_000)
/** Name of a comment or thread. In Saha's own files the id of the comment, and `municipality/activity`. */
const ForeignName = z.string().min(1).max(2_000)

/** A comment in a file. */
export const FileComment = z
  .strictObject({
    /** No other comment of its thread has it. */
    id: ForeignName,
    /** `id` of the comment that it answers; absent on the first level. */
    parent: ForeignName.optional(),
    /** When it was published; kept to the full hour. Absent when it never was: it waits, or was hidden at once. */
    at: Moment.optional(),
    /** Absent when it has none, and when nothing is left of it. */
    name: z.string().max(10_000).optional(),
    /** Plain text. Absent when nothing is left of it. */
    text: z.string().max(1_000_000).optional(),
    /** `withdrawn` by its author. `waiting`: nobody has looked at it yet. Default: `published`. */
    state: z.enum(['published', 'waiting', 'hidden', 'withdrawn']).default('published'),
    /** Why and since when; with `hidden` alone. */
    hidden: z.strictObject({reason: HideReason, day: Day}).optional(),
    /** Default: 0. */
    supports: votes.default(0),
    objections: votes.default(0),
    side: Side.optional(),
    /** An answer by the municipality: the name of the office. */
    official: Text.optional(),
    pinned: z.literal(true).optional(),
    edited: z.literal(true).optional(),
    redacted: z.literal(true).optional(),
    place: PlaceAnswer.optional(),
    /** Name of the photo where it came from: photos themselves are not in the file. */
    photo: UploadId.optional(),
  })
  .refine(({state, at}) => state !== 'published' || at !== undefined, {
    path: ['at'],
    error: 'a moment with its offset, such as 2026-11-01T08:00:00+03:00',
  })
  .refine(({state, hidden}) => (state === 'hidden') === (hidden !== undefined), {
    path: ['hidden'],
    error: 'reason and day with the state "hidden", and only there',
  })
export type FileComment = z.infer<typeof FileComment>

/** A thread in a file. */
export const FileThread = z.strictObject({
  /** `municipality/activity`, the address of a page, or any other name that no other thread of the file has. */
  address: ForeignName,
  title: z.string().max(10_000).optional(),
  /** In the order of their publication. */
  comments: z.array(FileComment).max(1_000_000),
})
export type FileThread = z.infer<typeof FileThread>

/** A file of threads. */
export const CommentsFile = z.strictObject({
  saha: z.literal('comments'),
  version: z.literal(1),
  threads: z.array(FileThread).max(100_000),
})
export type CommentsFile = z.infer<typeof CommentsFile>
