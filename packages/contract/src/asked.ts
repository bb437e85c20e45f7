/** What every question has, whatever its kind. */
import {z} from 'zod'
import {Condition} from './condition.ts'
import {Id, Text} from './text.ts'

/** Longer words that open under a question: the facts to know before answering. */
export const Background = z.strictObject({title: Text, text: Text})
export type Background = z.infer<typeof Background>

/** What both questions and information have. */
export const shown = {
  /** Unique within the survey, whatever the page. */
  id: Id,
  /** Shown only while this holds of earlier answers. Default: always. */
  showIf: Condition.optional(),
}

/** What every question that can be answered has. Its texts may hold `{question-id}`, an earlier answer in words. */
export const asked = {
  ...shown,
  text: Text,
  /** A sentence of help under the question. */
  hint: Text.optional(),
  background: Background.optional(),
  /** The form cannot be sent without an answer. Default: false, but true for consent. */
  required: z.boolean().optional(),
  /** Offers "I'd rather not say", which counts as an answer of its own. Default: false. */
  mayDecline: z.boolean().optional(),
}

/**
 * Order in which a citizen sees options or rows. `random`: drawn once per form; exclusive options and "other" stay
 * last. Default: `given`.
 */
export const Order = z.enum(['given', 'random'])
export type Order = z.infer<typeof Order>
