/**
 * Survey: a fixed list of questions on one or more pages, answered once per form, counted per option.
 * This file is the only definition of what crosses the wire for surveys.
 */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Id, Text, Version} from './text.ts'

/** One choice of a single- or multiple-choice question. */
export const Option = z.strictObject({
  id: Id,
  text: Text,
  /** Cannot stand beside another choice ("none of these"). Only for multiple choice. */
  exclusive: z.boolean().optional(),
})
export type Option = z.infer<typeof Option>

const asked = {
  /** Unique within the survey, whatever the page. */
  id: Id,
  text: Text,
  /** A sentence of help under the question. */
  hint: Text.optional(),
  /** The form cannot be sent without an answer. Default: false. */
  required: z.boolean().optional(),
  /** Offers "I'd rather not say", which counts as an answer of its own. Default: false. */
  mayDecline: z.boolean().optional(),
}

/** Exactly one of the options. */
export const SingleQuestion = z.strictObject({
  ...asked,
  type: z.literal('single'),
  options: z
    .array(Option.omit({exclusive: true}))
    .min(2)
    .max(limits.options),
})

/** Any number of the options. People and ticks are counted apart. */
export const MultipleQuestion = z.strictObject({
  ...asked,
  type: z.literal('multiple'),
  options: z.array(Option).min(2).max(limits.options),
})

/** A whole number between two worded ends, such as 0–10 or 1–5. */
export const ScaleQuestion = z.strictObject({
  ...asked,
  type: z.literal('scale'),
  from: z.union([z.literal(0), z.literal(1)]),
  to: z.int().min(2).max(10),
  /** What the lowest value means. */
  low: Text,
  /** What the highest value means. */
  high: Text,
})
export type ScaleQuestion = z.infer<typeof ScaleQuestion>

/** A number, counted in bands. */
export const NumberQuestion = z.strictObject({
  ...asked,
  type: z.literal('number'),
  /** Smallest and largest answer that is accepted, both included. */
  min: z.number(),
  max: z.number(),
  /** Digits after the decimal point, 0 to 3. Default: 0, whole numbers. */
  decimals: z.int().min(0).max(3).optional(),
  /** What is counted: "years", "people", "JD". */
  unit: Text.optional(),
  /**
   * Lowest value of each band after the first, rising, within `min` and `max`. The first band starts at `min`, the last
   * ends with `max`. Default: at most ten bands of equal width.
   */
  bands: z
    .array(z.number())
    .min(1)
    .max(limits.numberBands - 1)
    .optional(),
})
export type NumberQuestion = z.infer<typeof NumberQuestion>

const written = {
  ...asked,
  /** Most graphemes (what a reader sees as one character). */
  most: z.int().min(1).max(limits.longTextGraphemes).optional(),
}

/** One line of the citizen's own words. Never published as such. */
export const ShortTextQuestion = z.strictObject({...written, type: z.literal('short-text')})

/** Several lines of the citizen's own words. Never published as such. */
export const LongTextQuestion = z.strictObject({...written, type: z.literal('long-text')})

/** Words to read between questions. Has no answer. */
export const Information = z.strictObject({
  id: Id,
  type: z.literal('information'),
  title: Text.optional(),
  text: Text,
})

/** One question, or words to read between questions. */
export const Question = z.discriminatedUnion('type', [
  SingleQuestion,
  MultipleQuestion,
  ScaleQuestion,
  NumberQuestion,
  ShortTextQuestion,
  LongTextQuestion,
  Information,
])
export type Question = z.infer<typeof Question>

/** A question that can be answered: all but `information`. */
export type AnswerableQuestion = Exclude<Question, {type: 'information'}>

/** Questions that are shown together on a large screen. */
export const Page = z.strictObject({
  id: Id,
  title: Text.optional(),
  questions: z.array(Question).min(1).max(limits.questions),
})
export type Page = z.infer<typeof Page>

/** Pages in the order in which they are shown. */
export const Survey = z.strictObject({pages: z.array(Page).min(1).max(limits.pages)})
export type Survey = z.infer<typeof Survey>

/**
 * One answer: an option id (single), option ids (multiple), a number (scale, number) or words (texts).
 * `null` means "I'd rather not say". A question left unanswered is absent.
 */
export const Answer = z.union([
  z.string().max(limits.longTextGraphemes * 10),
  z.number(),
  z.array(Id).min(1).max(limits.options),
  z.null(),
])
export type Answer = z.infer<typeof Answer>

/** Question id to answer. */
export const Answers = z.record(Id, Answer)
export type Answers = Readonly<Record<string, Answer>>

/** One form, as the browser sends it. */
export const SurveyResponse = z.strictObject({
  /** 128 random bits in hexadecimal, made by the browser once per form. The same key twice is one response. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
  /** The wording that was shown. Another one than the server's is refused with `changed`. */
  version: Version,
  answers: Answers,
})
export type SurveyResponse = z.infer<typeof SurveyResponse>

/** The server's word that a response is stored. */
export const SurveyReceipt = z.strictObject({
  /** Secret code of 100 bits, written XXXX-XXXX-XXXX-XXXX-XXXX. The same key gives the same code. */
  receipt: z.string().regex(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/),
  /** Questions whose text lost invisible direction or control characters, in the order of the survey. */
  cleaned: z.array(Id),
})
export type SurveyReceipt = z.infer<typeof SurveyReceipt>
