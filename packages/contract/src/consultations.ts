/** Lists of consultations: what is open, coming and closed, of one municipality or of all on the server. All of it is public. */
import {z} from 'zod'
import {ActivityState, Municipality} from './activity.ts'
import {PlainOption} from './choice-questions.ts'
import {Id, Language, Moment, Text} from './text.ts'

/** How people take part in a consultation. */
export const ActivityKind = z.enum(['survey', 'comments', 'ideas', 'event'])
export type ActivityKind = z.infer<typeof ActivityKind>

/** A consultation in a list. Moments are in UTC. */
export const ListedConsultation = z.strictObject({
  id: Id,
  title: Text,
  /** The first `limits.consultationExcerpt` graphemes in each language, up to the end of a word. */
  summary: Text,
  state: ActivityState,
  /** Open, and closes within `limits.soonDays` days. */
  soon: z.literal(true).optional(),
  opens: Moment,
  closes: Moment,
  /** Kinds of its activities, each once. Empty where one of them is sensitive: nothing is said of how people take part. */
  kinds: z.array(ActivityKind),
  /**
   * Somebody may come to harm when others learn that they read this. It stands in no feed and in no calendar, which other
   * people of a household may see.
   */
  sensitive: z.literal(true).optional(),
  /** Results of one of its activities are published. */
  results: z.literal(true).optional(),
  /** The municipality has published what it decided about it. */
  answered: z.literal(true).optional(),
  category: PlainOption.optional(),
  /** Districts that it concerns; absent where it concerns everybody. */
  districts: z.array(PlainOption).optional(),
  municipality: Municipality.pick({id: true, name: true, region: true}),
  /** Where it stands on the municipality's site. Absent: on the server's own page. */
  page: z.url({protocol: /^https?$/}).optional(),
})
export type ListedConsultation = z.infer<typeof ListedConsultation>

/** What can be chosen of one filter, and how many consultations that would show. */
export const ConsultationChoice = z.strictObject({
  id: z.string(),
  /** Its words; absent where the id is one of the contract's: kinds and states. */
  text: Text.optional(),
  /** 0 only for what is chosen. */
  count: z.int().nonnegative(),
})
export type ConsultationChoice = z.infer<typeof ConsultationChoice>

/**
 * For each filter, counts among the consultations that all *other* filters let through. Choices that would show none are
 * absent, unless they are chosen; the most frequent ones first, but for states and kinds, and what a municipality has put
 * in an order.
 */
export const ConsultationFacets = z.strictObject({
  state: z.array(ConsultationChoice),
  kind: z.array(ConsultationChoice),
  /** Categories of several municipalities that have the same id are one. */
  category: z.array(ConsultationChoice),
  /** Of one municipality; empty in a list of all. What concerns everybody concerns each district. */
  district: z.array(ConsultationChoice),
  /** Empty in a list of one municipality, like the next. */
  region: z.array(ConsultationChoice),
  /** The `limits.facetMunicipalities` most frequent ones, and the chosen ones. */
  municipality: z.array(ConsultationChoice),
})
export type ConsultationFacets = z.infer<typeof ConsultationFacets>

/**
 * A page of a list: at most `limits.consultationsPage`. What is open comes first, what closes soonest on top; then what is
 * coming, the next on top; then what is closed, the last on top. Where words are searched for, those come first that hold
 * more of them in their titles.
 */
export const ConsultationsPage = z.strictObject({
  consultations: z.array(ListedConsultation),
  /** All that the filters let through. */
  matching: z.int().nonnegative(),
  /** All, whatever the filters. */
  all: z.int().nonnegative(),
  /** The municipality's languages, the main one first; of all, the most frequent one. */
  languages: z.array(Language),
  /** Whose list it is; absent where it is that of all. */
  municipality: Municipality.pick({id: true, name: true, region: true}).optional(),
  /** On the first page alone. */
  facets: ConsultationFacets.optional(),
  /** Asks for the next page; absent on the last one. */
  cursor: z.string().optional(),
})
export type ConsultationsPage = z.infer<typeof ConsultationsPage>
