/** Ideas: what people propose, where, who supports it, and what the municipality did with it. Everything in it is public. */
import {z} from 'zod'
import {Answers, UploadId} from './answer.ts'
import {Tombstone} from './comments.ts'
import {withFewNames} from './few-names.ts'
import {limits} from './limits.ts'
import {HideReason, WaitReason} from './moderation.ts'
import {PlaceAnswer} from './place.ts'
import {Day, Id, Moment, Text} from './text.ts'

/**
 * Number of an idea within its activity, from 1, in the order of publication. Never given twice. Stands in links to it and
 * is what people call it by; one that waits has none yet.
 */
export const IdeaNumber = z.int().positive().max(1_000_000_000)
export type IdeaNumber = z.infer<typeof IdeaNumber>

/** Plain text, as it was typed; what is invisible or turns its neighbours around is taken out of it. */
const IdeaTitle = z.string().min(1).max(limits.ideaTitle)
const IdeaText = z.string().min(1).max(limits.ideaText)
const AuthorName = z.string().min(1).max(limits.authorName)
/** Words by which ideas are found. Two that differ only in how they are written are one: see the domain's `foldArabic`. */
const Tags = z.array(z.string().min(1).max(limits.tagText)).max(limits.ideaTags)

/** A photo of an idea, and what it shows, for those who do not see it. Empty where its author did not say. */
export const IdeaPhoto = z.strictObject({photo: UploadId, alt: z.string().max(limits.photoAlt)})
export type IdeaPhoto = z.infer<typeof IdeaPhoto>

const FieldAnswers = withFewNames(limits.ideaFields, Answers)

/** What an author writes and may change. */
const written = {
  title: IdeaTitle,
  text: IdeaText,
  /** A pseudonym that the device made, or a name of the author's own. */
  name: AuthorName,
  /** Where the activity has categories, and there always. */
  category: Id.optional(),
  tags: Tags.optional(),
  place: PlaceAnswer.optional(),
  photos: z.array(IdeaPhoto).min(1).max(limits.ideaPhotos).optional(),
  /** Question id to answer. */
  fields: FieldAnswers.optional(),
}

/** An idea as it is handed in. */
export const NewIdea = z.strictObject({
  /** Made by the browser once per idea: see `SurveyResponse`. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
  ...written,
  /** See `NewComment`: a comment or an idea. */
  earlier: z.string().max(40).optional(),
  ticket: z.string().max(200).optional(),
  work: z.string().max(2_000).optional(),
  website: z.string().max(500).optional(),
})
export type NewIdea = z.infer<typeof NewIdea>

/** Changes that its author makes to an idea, as long as `IdeaReceiptStatus.canEdit` says so. Photos as they shall be. */
export const IdeaChanges = z.strictObject({...written, earlier: z.string().max(40).optional()})
export type IdeaChanges = z.infer<typeof IdeaChanges>

/** The server's word that an idea is stored. */
export const IdeaReceipt = z.strictObject({
  /** Secret code: follow, edit, withdraw, appeal. */
  receipt: z.string(),
  /** Absent while it waits. */
  idea: IdeaNumber.optional(),
  /** Why it is not published yet; empty when it is, or was. */
  waits: z.array(WaitReason),
  /** It arrived before, and moderators have hidden it since; what the code stands for says why. Absent otherwise. */
  hidden: z.literal(true).optional(),
  /** Seconds for which it can be edited. */
  editSeconds: z.int().nonnegative(),
})
export type IdeaReceipt = z.infer<typeof IdeaReceipt>

/** An idea in a list. */
export const IdeaCard = z.strictObject({
  idea: IdeaNumber,
  /** The full hour in which it was published, in UTC. */
  hour: Moment,
  /** Instead of all that its author wrote. */
  gone: Tombstone.optional(),
  /** Absent when it is gone, like all that its author wrote. */
  title: z.string().optional(),
  /** The first `limits.ideaExcerpt` graphemes of the text, up to the end of a word; the whole where it is no longer. */
  excerpt: z.string().optional(),
  name: z.string().optional(),
  category: Id.optional(),
  /** As first written by anybody, in the order of the author. */
  tags: z.array(z.string()),
  /** District of the map in which it lies. */
  district: Id.optional(),
  /** Its first photo. */
  photo: IdeaPhoto.optional(),
  supports: z.int().nonnegative(),
  /** Published comments under it. */
  comments: z.int().nonnegative(),
  /** One of the municipality's. */
  status: Id,
  /** The municipality has said something about it. */
  answered: z.literal(true).optional(),
  /** The same has been proposed there: read and support that one. */
  duplicateOf: IdeaNumber.optional(),
  /** With ideas that propose the same: how many those are, and all supports of these and of this one together. */
  together: z.strictObject({others: z.int().positive(), supports: z.int().nonnegative()}).optional(),
  /** The group of ideas to which the municipality has put it. */
  group: Id.optional(),
  edited: z.literal(true).optional(),
  redacted: z.literal(true).optional(),
})
export type IdeaCard = z.infer<typeof IdeaCard>

/** What the municipality did with an idea on a day: another status, an answer, or both. */
export const IdeaStep = z.strictObject({
  /** Absent where only an answer was given. */
  status: Id.optional(),
  day: Day,
  office: Text,
  /** The reasons, or what is being done. */
  text: Text.optional(),
  /** Where the decision stands. */
  link: z
    .url({protocol: /^https?$/})
    .max(500)
    .optional(),
})
export type IdeaStep = z.infer<typeof IdeaStep>

/** An idea as a link to it. */
export const IdeaLink = z.strictObject({
  idea: IdeaNumber,
  title: z.string(),
  supports: z.int().nonnegative(),
  status: Id,
})
export type IdeaLink = z.infer<typeof IdeaLink>

/** One idea, whole. */
export const Idea = IdeaCard.omit({excerpt: true, photo: true, duplicateOf: true}).extend({
  /** Plain text. Absent when it is gone. */
  text: z.string().optional(),
  place: PlaceAnswer.optional(),
  photos: z.array(IdeaPhoto),
  fields: Answers.optional(),
  /** What was done with it, oldest first. */
  steps: z.array(IdeaStep),
  duplicateOf: IdeaLink.optional(),
  /** Ideas that propose the same as this one, oldest first; at most `limits.ideasPage`. */
  duplicates: z.array(IdeaLink),
  /** `municipality/activity` of the thread under it; absent where there is none. */
  thread: z.string().optional(),
})
export type Idea = z.infer<typeof Idea>

/** One idea for a reader. */
export const IdeaReply = z.strictObject({whole: Idea})
export type IdeaReply = z.infer<typeof IdeaReply>

/**
 * Order of a list. `supported` and `discussed`: the most first. `nearest`: to `near`; those without a place last.
 * `random`: the same for the same `seed`, so that nobody is always first.
 */
export const IdeaSort = z.enum(['newest', 'supported', 'discussed', 'nearest', 'random'])
export type IdeaSort = z.infer<typeof IdeaSort>

/** How many ideas a filter would show, by what could be chosen: choices that would show none are absent. */
const FacetCounts = z.record(z.string(), z.int().positive())

/** For each filter, counts among the ideas that all *other* filters let through. */
export const IdeaFacets = z.strictObject({
  category: FacetCounts,
  district: FacetCounts,
  status: FacetCounts,
  group: FacetCounts,
  /** By tag as it is shown; the `limits.facetTags` most frequent ones, and the chosen ones. */
  tag: FacetCounts,
  /** `yes`: the municipality has said something about it. `no`. */
  answered: FacetCounts,
})
export type IdeaFacets = z.infer<typeof IdeaFacets>

/** Ideas that the municipality has put together. */
export const IdeaGroup = z.strictObject({id: Id, title: Text, text: Text.optional()})
export type IdeaGroup = z.infer<typeof IdeaGroup>

/** A page of a collection: at most `limits.ideasPage` ideas, in the order that was asked for. */
export const IdeasPage = z.strictObject({
  ideas: z.array(IdeaCard),
  /** All that the filters let through. */
  matching: z.int().nonnegative(),
  /** All published ones, whatever the filters, and their supports. */
  all: z.strictObject({ideas: z.int().nonnegative(), supports: z.int().nonnegative()}),
  /** On the first page alone. */
  facets: IdeaFacets.optional(),
  /** In the order of their first ideas. On the first page alone. */
  groups: z.array(IdeaGroup).optional(),
  /** The newest number that was given: when it grows, there is something new. 0 before the first. */
  newest: z.int().nonnegative(),
  /** Asks for the next page; absent on the last one. */
  cursor: z.string().optional(),
})
export type IdeasPage = z.infer<typeof IdeasPage>

/**
 * One mark on the map: number, longitude, latitude (of the point, or of a point on the line or in the area), place of its
 * status in the list of the municipality's, and the day of its publication, in days since 1970.
 */
export const IdeaMark = z.tuple([IdeaNumber, z.number(), z.number(), z.int().nonnegative(), z.int()])
export type IdeaMark = z.infer<typeof IdeaMark>

/** Marks of all ideas that the filters let through and that have a place on the map; by number. */
export const IdeaMarks = z.strictObject({marks: z.array(IdeaMark).max(limits.ideaMarks)})
export type IdeaMarks = z.infer<typeof IdeaMarks>

/** What somebody is about to hand in. It is looked at and forgotten. */
export const IdeaSketch = z.strictObject({
  title: z.string().max(limits.ideaTitle),
  text: z.string().max(limits.ideaText).optional(),
})
export type IdeaSketch = z.infer<typeof IdeaSketch>

/** Ideas that may propose the same, the likest first; at most `limits.similarIdeas`. */
export const SimilarIdeas = z.strictObject({similar: z.array(IdeaCard)})
export type SimilarIdeas = z.infer<typeof SimilarIdeas>

/** The count with this support, and how many this browser has left, where they are limited. */
export const SupportCounts = z.strictObject({
  supports: z.int().nonnegative(),
  left: z.int().nonnegative().optional(),
  leftInCategory: z.int().nonnegative().optional(),
})
export type SupportCounts = z.infer<typeof SupportCounts>

/** A support of an idea, or its end. The last one counts. */
export const Support = z.strictObject({
  /** See `Vote`. */
  token: z.string().regex(/^[0-9a-f]{32}$/),
  value: z.union([z.literal(1), z.literal(0)]),
})
export type Support = z.infer<typeof Support>

/** What became of an idea, for whoever holds its receipt. */
export const IdeaReceiptStatus = z.strictObject({
  kind: z.literal('idea'),
  municipality: Id,
  activity: Id,
  state: z.enum(['waiting', 'published', 'hidden']),
  /** Absent before its first publication. */
  idea: IdeaNumber.optional(),
  /** As it is stored: without what was cleaned or taken out of it. */
  title: z.string(),
  text: z.string(),
  name: z.string(),
  category: Id.optional(),
  tags: z.array(z.string()),
  place: PlaceAnswer.optional(),
  photos: z.array(IdeaPhoto),
  fields: Answers.optional(),
  /** See `CommentStatus`. */
  waits: z.array(WaitReason),
  hidden: z.strictObject({reason: HideReason, day: Day, message: z.string().optional()}).optional(),
  message: z.string().optional(),
  redacted: z.literal(true).optional(),
  /** Whether it can be changed: within `limits.editMinutes`, and later as long as nobody supports, comments or answers it. */
  canEdit: z.boolean(),
  editSeconds: z.int().nonnegative(),
  canAppeal: z.boolean(),
  appeal: z.enum(['waiting', 'restored', 'upheld']).optional(),
  supports: z.int().nonnegative(),
  comments: z.int().nonnegative(),
  status: Id,
  /** What was done with it, oldest first. */
  steps: z.array(IdeaStep),
  duplicateOf: IdeaLink.optional(),
})
export type IdeaReceiptStatus = z.infer<typeof IdeaReceiptStatus>
