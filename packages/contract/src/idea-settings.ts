/** How a collection of ideas works, and what a municipality does with ideas. */
import {z} from 'zod'
import {PlainOption} from './choice-questions.ts'
import {CommentsSettings} from './comments.ts'
import {limits} from './limits.ts'
import {ModerationMode} from './moderation.ts'
import {Bounds, PlaceShape} from './place.ts'
import {Question} from './question.ts'
import {Id, Text} from './text.ts'

/** What the municipality can do with an idea, and what it means by that. */
export const IdeaStatus = z.strictObject({
  id: Id,
  text: Text,
  /** In plain language: what happens to an idea of this status, and by when. */
  meaning: Text,
  /** How far that is: nothing decided yet, decided and under way, done, or declined. */
  stage: z.enum(['open', 'accepted', 'done', 'declined']),
  /** Nobody gives this status without saying why. Default: false, but true where the stage is `declined`. */
  needsReason: z.boolean().optional(),
})
export type IdeaStatus = z.infer<typeof IdeaStatus>

/** Where ideas lie. */
export const IdeaPlaceSettings = z.strictObject({
  /** Each idea names a place. Default: whoever likes to. */
  required: z.literal(true).optional(),
  /** See `PlaceQuestion`. Default: points alone. */
  shapes: z.array(PlaceShape).min(1).max(3).default(['point']),
  bounds: Bounds.optional(),
  list: z.array(PlainOption).min(2).max(limits.options).optional(),
  address: z.literal(true).optional(),
})
export type IdeaPlaceSettings = z.infer<typeof IdeaPlaceSettings>

/** How ideas can be supported. */
export const SupportSettings = z.strictObject({
  /**
   * Ideas that one browser can support at a time, without those that are done, declined or the same as another one. Default:
   * any number.
   */
  most: z.int().min(1).max(1000).optional(),
  /** The same within one category. */
  mostPerCategory: z.int().min(1).max(1000).optional(),
  /** So many supports lead to what the rules of the activity say: shown as "120 of 500". */
  threshold: z.int().min(2).max(10_000_000).optional(),
})
export type SupportSettings = z.infer<typeof SupportSettings>

/** How a collection of ideas works. May be changed at any time; what was handed in before stays. */
export const IdeasSettings = z.strictObject({
  /** What is asked for, above the form. */
  prompt: Text.optional(),
  /** What is expected, and what becomes of an idea, beside the form. Default: words of our own. */
  rules: Text.optional(),
  /** When ideas are looked at. Default: `mixed`. */
  moderation: ModerationMode.default('mixed'),
  /** See `CommentsSettings`. */
  reportsToHold: z.int().min(2).max(100).default(3),
  /** Each idea belongs to one of these. Default: there are none. */
  categories: z.array(PlainOption).min(2).max(limits.ideaCategories).optional(),
  /** Ideas carry tags, words of their authors. */
  tags: z.literal(true).optional(),
  /** Ideas lie on the municipality's map. When that changes, so do their districts; their places stay. */
  place: IdeaPlaceSettings.optional(),
  /** Up to `limits.ideaPhotos` photos. Somebody looks at them before they are published, unless all is published at once. */
  photos: z.literal(true).optional(),
  /**
   * What else is asked, such as what it costs. Any question but those for contact details, consent, places and photos; no
   * conditions. The answers are public.
   */
  fields: z.array(Question).min(1).max(limits.ideaFields).optional(),
  /** `false`: nobody can support anything. Default: any browser any number of ideas. */
  supports: z.union([z.literal(false), SupportSettings]).prefault({}),
  /**
   * A thread under each idea, and how it works. Absent: there is none. When it comes later, threads are opened under earlier
   * ideas as well; when it goes, what was said is kept and not shown. Under an idea that is hidden or withdrawn nobody writes
   * any more; what was said there can still be read at the address of the thread.
   */
  comments: CommentsSettings.optional(),
})
export type IdeasSettings = z.infer<typeof IdeasSettings>
