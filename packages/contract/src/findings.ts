/**
 * Findings: what texts of citizens say, as it is published. Themes that people have put on the texts, words that many use,
 * and sentences that staff have chosen. Only texts that readers see or that moderators have let through count.
 */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Id, Moment, Text} from './text.ts'

const count = z.int().nonnegative()

/** A theme with how many texts are about it. A text may be about several. */
export const Theme = z.strictObject({
  tag: Id,
  label: Text,
  /** What the people who read the texts take it to mean. */
  description: Text.optional(),
  /** Texts, a multiple of `step`. Of a survey these are people: everybody answers once. */
  count,
})
export type Theme = z.infer<typeof Theme>

/** How far two people agree who have read the same texts, neither knowing what the other had put on them. */
export const Agreement = z.strictObject({
  /** Texts that both have read, a multiple of `step`. */
  texts: count,
  /**
   * Krippendorff's alpha with the distance MASI between sets of tags, in hundredths: 1 for full agreement, 0 for what chance
   * gives, below 0 for less. `null` where it says nothing: all texts got the same, or too few were read twice.
   */
  alpha: z.number().min(-1).max(1).nullable(),
})
export type Agreement = z.infer<typeof Agreement>

/** A word or a phrase that many use. */
export const FrequentWord = z.strictObject({
  /** In the spelling that most of them use. */
  words: z.string(),
  /** People who use it, each counted once: a multiple of the smallest group, and never 0. */
  people: z.int().positive(),
})
export type FrequentWord = z.infer<typeof FrequentWord>

/** A sentence of a citizen that staff have chosen. It is an example, and counts nothing. */
export const Quotation = z.strictObject({
  /** As it was written. */
  words: z.string().max(limits.quotation),
  /** When it was first published, in UTC, to the minute. */
  at: Moment,
})
export type Quotation = z.infer<typeof Quotation>

/** What is published at one moment of the texts of one question, thread or collection of ideas. */
export const FindingsSnapshot = z.strictObject({
  /** 1 for the first of these texts, then rising by one. */
  number: z.int().positive(),
  /** When it was published, in UTC, to the minute. */
  at: Moment,
  /** What readers do not see otherwise is counted in multiples of this, rounded down; 1: everybody can read the texts. */
  step: z.int().positive(),
  /** Texts that there are, a multiple of `step`. */
  texts: count,
  /** Texts that have been read, and about which nobody disagrees; a multiple of `step`. */
  read: count,
  /** In the order of the tags. Empty while nobody has read the texts. */
  themes: z.array(Theme),
  /** Texts that are about none of the themes, a multiple of `step`. */
  none: count,
  /** `null` while nobody has read texts a second time. */
  agreement: Agreement.nullable(),
  /** Those that most people use first. */
  words: z.array(FrequentWord),
  /** In the order in which staff chose them. */
  quotations: z.array(Quotation),
})
export type FindingsSnapshot = z.infer<typeof FindingsSnapshot>

/** What is published of one question, thread or collection. */
export const PublishedFindings = z.strictObject({
  /** The open question of a survey; absent for a thread and for ideas. */
  question: Id.optional(),
  snapshot: FindingsSnapshot,
  /** SHA-256 over the canonical JSON of `snapshot`, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type PublishedFindings = z.infer<typeof PublishedFindings>

/** Findings of an activity: of a survey question by question, in no particular order. Empty while there are none. */
export const Findings = z.strictObject({activity: z.string(), findings: z.array(PublishedFindings)})
export type Findings = z.infer<typeof Findings>
