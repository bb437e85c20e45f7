/** Outcomes: what the municipality decided, why, and on which contributions and results it rests. */
import {z} from 'zod'
import {CommentId} from './comments.ts'
import {IdeaNumber} from './ideas.ts'
import {limits} from './limits.ts'
import {ItemId} from './moderation.ts'
import {ActivityName, Day, Id, Moment, Text} from './text.ts'

const count = z.int().nonnegative()

/** How far it has come. `partly`: some of what people asked for is done, and the rest will not be. */
export const OutcomeStatus = z.enum(['done', 'under-way', 'planned', 'partly', 'declined'])
export type OutcomeStatus = z.infer<typeof OutcomeStatus>

/** One thing that an outcome rests on, by its name. Results as they were published at a time: number of the snapshot. */
export const Basis = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('idea'), activity: Id, idea: IdeaNumber}),
  z.strictObject({kind: z.literal('comment'), activity: ActivityName, comment: CommentId}),
  z.strictObject({kind: z.literal('results'), activity: Id, snapshot: z.int().positive()}),
])
export type Basis = z.infer<typeof Basis>

/** The same with what readers see of it. */
export const ShownBasis = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('idea'),
    activity: Id,
    idea: IdeaNumber,
    title: z.string(),
    supports: count,
  }),
  z.strictObject({
    kind: z.literal('comment'),
    activity: ActivityName,
    comment: CommentId,
    name: z.string(),
    /** Its first `limits.ideaExcerpt` graphemes. */
    words: z.string(),
    supports: count,
  }),
  z.strictObject({
    kind: z.literal('results'),
    activity: Id,
    snapshot: z.int().positive(),
    /** Of the activity. */
    title: Text,
    people: z.int().positive(),
    /** When they were published. */
    at: Moment,
  }),
])
export type ShownBasis = z.infer<typeof ShownBasis>

const Link = z.url({protocol: /^https?$/}).max(500)

/** An outcome as readers see it. */
export const Outcome = z.strictObject({
  outcome: ItemId,
  consultation: z.strictObject({id: Id, title: Text}),
  title: Text,
  decided: Text,
  reasons: Text,
  status: OutcomeStatus,
  day: Day,
  office: Text,
  /** Where the decision stands. */
  link: Link.optional(),
  /** What it rests on and readers see, in the order of the municipality. */
  rests: z.array(ShownBasis),
  /** How much else it rested on that was withdrawn, hidden or erased since. */
  gone: count,
})
export type Outcome = z.infer<typeof Outcome>

/** Published outcomes of a municipality or of one of its consultations: the last day first. */
export const OutcomesPage = z.strictObject({
  /** At most `limits.outcomesPage`. */
  outcomes: z.array(Outcome),
  /** All published ones that were asked for, by status; statuses that none has are absent. */
  counts: z.partialRecord(OutcomeStatus, count),
  municipality: z.strictObject({id: Id, name: Text, languages: z.array(z.string())}),
  /** Absent where those of all consultations were asked for. */
  consultation: z.strictObject({id: Id, title: Text}).optional(),
  /** Asks for the next page; absent on the last one. */
  cursor: z.string().optional(),
})
export type OutcomesPage = z.infer<typeof OutcomesPage>

/** An outcome as staff write it. What is published has everything, in all languages of the municipality. */
export const OutcomeContent = z.strictObject({
  consultation: Id,
  title: Text,
  decided: Text.optional(),
  reasons: Text.optional(),
  status: OutcomeStatus,
  day: Day,
  office: Text.optional(),
  link: Link.optional(),
  rests: z.array(Basis).max(limits.outcomeBasis),
  isPublished: z.boolean(),
})
export type OutcomeContent = z.infer<typeof OutcomeContent>

/** An outcome that is begun. */
export const NewOutcome = OutcomeContent.extend({
  /** Made by the browser once per form: the same key twice is one outcome. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
})
export type NewOutcome = z.infer<typeof NewOutcome>

/** Another content for an outcome, by somebody who has seen this revision of it. */
export const OutcomeChange = OutcomeContent.extend({revision: z.int().positive()})
export type OutcomeChange = z.infer<typeof OutcomeChange>

/** An outcome as staff read it. */
export const WholeOutcome = z.strictObject({
  outcome: ItemId,
  /** Counted up by every change, from 1. */
  revision: z.int().positive(),
  content: OutcomeContent,
  /** What readers see of `rests`; the others are gone. */
  found: z.array(ShownBasis),
})
export type WholeOutcome = z.infer<typeof WholeOutcome>

/** An outcome in the list of staff. */
export const OutcomeLine = OutcomeContent.pick({
  consultation: true,
  title: true,
  status: true,
  day: true,
  isPublished: true,
}).extend({outcome: ItemId, rests: count})
export type OutcomeLine = z.infer<typeof OutcomeLine>

/** All outcomes of a municipality, the last day first, and what new ones can be about and rest on. */
export const OutcomeList = z.strictObject({
  outcomes: z.array(OutcomeLine),
  consultations: z.array(z.strictObject({id: Id, title: Text})),
  activities: z.array(
    z.strictObject({
      id: Id,
      consultation: Id,
      kind: z.enum(['ideas', 'comments', 'survey']),
      title: Text,
      /** Results that are published now; absent while there are none. */
      results: z.strictObject({snapshot: z.int().positive(), people: count, at: Moment}).optional(),
    }),
  ),
  /** Offices that have answered before, the last one first. */
  offices: z.array(Text),
})
export type OutcomeList = z.infer<typeof OutcomeList>
