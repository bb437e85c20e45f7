/** The file in which ideas leave Saha and come in: documented in `docs/ideas-formats.md`. */
import {z} from 'zod'
import {Answers} from './answer.ts'
import {IdeaNumber, IdeaPhoto, IdeaStep} from './ideas.ts'
import {limits} from './limits.ts'
import {HideReason} from './moderation.ts'
import {PlaceAnswer} from './place.ts'
import {Day, Id, Moment, Text} from './text.ts'

/** An idea in a file. */
export const FileIdea = z
  .strictObject({
    /** No other idea of the file has it. In Saha's own public files its number. */
    id: z.string().min(1).max(2_000),
    /** Public number; absent when it was never published. */
    number: IdeaNumber.optional(),
    /** When it was published; kept to the full hour. Absent when it never was. */
    at: Moment.optional(),
    /** `withdrawn` by its author. `waiting`: nobody has looked at it yet. Default: `published`. */
    state: z.enum(['published', 'waiting', 'hidden', 'withdrawn']).default('published'),
    /** Why and since when; with `hidden` alone. */
    hidden: z.strictObject({reason: HideReason, day: Day}).optional(),
    /** Plain text, like `text` and `name`. Absent when nothing is left of it. */
    title: z.string().max(10_000).optional(),
    text: z.string().max(1_000_000).optional(),
    name: z.string().max(10_000).optional(),
    category: Id.optional(),
    tags: z.array(z.string().max(1_000)).max(1_000).optional(),
    place: PlaceAnswer.optional(),
    /** In which it lies; told by its place when it comes in. */
    district: Id.optional(),
    /** Names of photos where it came from: photos themselves are not in the file. */
    photos: z.array(IdeaPhoto).max(limits.ideaPhotos).optional(),
    fields: Answers.optional(),
    /** Default: 0. */
    supports: z.int().min(0).max(1_000_000_000).default(0),
    /** Published comments under it: they have a file of their own. */
    comments: z.int().min(0).optional(),
    /** One of the municipality's. Default: the first one. */
    status: Id.optional(),
    /** What was done with it, oldest first. */
    steps: z.array(IdeaStep).max(1_000).optional(),
    /** `id` of the idea that proposes the same. */
    duplicateOf: z.string().min(1).max(2_000).optional(),
    /** One of the file's `groups`. */
    group: Id.optional(),
    edited: z.literal(true).optional(),
    redacted: z.literal(true).optional(),
    /** Where everybody can read it. */
    url: z.string().max(2_000).optional(),
  })
  .refine(({state, at}) => state !== 'published' || at !== undefined, {
    path: ['at'],
    error: 'a moment with its offset, such as 2026-11-01T08:00:00+03:00',
  })
  .refine(({state, hidden}) => (state === 'hidden') === (hidden !== undefined), {
    path: ['hidden'],
    error: 'reason and day with the state "hidden", and only there',
  })
export type FileIdea = z.infer<typeof FileIdea>

/** A file of ideas. */
export const IdeasFile = z.strictObject({
  saha: z.literal('ideas'),
  version: z.literal(1),
  /** `municipality/activity`. */
  address: z.string().min(1).max(2_000),
  title: z.string().max(10_000).optional(),
  /** Ideas that the municipality has put together. */
  groups: z
    .array(z.strictObject({id: Id, title: Text, text: Text.optional()}))
    .max(limits.ideaGroups)
    .optional(),
  /** In the order of their numbers. */
  ideas: z.array(FileIdea).max(1_000_000),
})
export type IdeasFile = z.infer<typeof IdeasFile>

const Column = z.string().min(1).max(500)

/** A column of a sheet, or a property of GeoJSON: its name, or its name and how its values are read. */
const MappedColumn = z.union([
  Column,
  z.strictObject({
    column: Column,
    /** What stands there to what it means here: ids of categories, statuses or districts. */
    values: z.record(z.string(), z.string().max(200)).optional(),
    /** What stands between several tags. Default: a comma or a semicolon. */
    separator: z.string().min(1).max(5).optional(),
  }),
])

/** Which column holds what, when a sheet of ideas comes in. What is not named is told by its header. */
export const IdeaColumns = z.strictObject({
  id: MappedColumn.nullable().optional(),
  title: MappedColumn.nullable().optional(),
  text: MappedColumn.nullable().optional(),
  name: MappedColumn.nullable().optional(),
  at: MappedColumn.nullable().optional(),
  supports: MappedColumn.nullable().optional(),
  category: MappedColumn.nullable().optional(),
  tags: MappedColumn.nullable().optional(),
  status: MappedColumn.nullable().optional(),
  district: MappedColumn.nullable().optional(),
  address: MappedColumn.nullable().optional(),
  longitude: MappedColumn.nullable().optional(),
  latitude: MappedColumn.nullable().optional(),
  /** When it was withdrawn; such an idea is left out. */
  withdrawn: MappedColumn.nullable().optional(),
  /** Days such as 3/4/2026. Default: `day-first`. */
  days: z.enum(['day-first', 'month-first']).optional(),
  /** What stands between cells. Default: a comma, a semicolon or a tab, as the first line looks. */
  delimiter: z.string().length(1).optional(),
})
export type IdeaColumns = z.infer<typeof IdeaColumns>
