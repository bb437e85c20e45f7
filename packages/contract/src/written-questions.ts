/** Questions that are answered in words, with a tick or with a photo, and words to read between questions. */
import {z} from 'zod'
import {asked, shown} from './asked.ts'
import {limits} from './limits.ts'
import {Text} from './text.ts'

const written = {
  ...asked,
  /** Most graphemes (what a reader sees as one character). */
  most: z.int().min(1).max(limits.longTextGraphemes).optional(),
}

/** One line of the citizen's own words. Never published as such. */
export const ShortTextQuestion = z.strictObject({...written, type: z.literal('short-text')})
export type ShortTextQuestion = z.infer<typeof ShortTextQuestion>

/** Several lines of the citizen's own words. Never published as such. */
export const LongTextQuestion = z.strictObject({...written, type: z.literal('long-text')})
export type LongTextQuestion = z.infer<typeof LongTextQuestion>

/**
 * A way to reach the citizen. It is stored apart from the response, so that nobody can tell whose response it was,
 * and of what was given only the number is published.
 */
export const ContactQuestion = z.strictObject({
  ...asked,
  type: z.literal('contact'),
  by: z.enum(['email', 'phone']),
  /** What it is needed for, and what happens to it. Always shown. */
  why: Text,
})
export type ContactQuestion = z.infer<typeof ContactQuestion>

/** A tick under words that the citizen agrees to (`text`). Required unless `required` is false; never declined. */
export const ConsentQuestion = z.strictObject({...asked, type: z.literal('consent')})
export type ConsentQuestion = z.infer<typeof ConsentQuestion>

/** Photos, which the server re-encodes without what the camera wrote into them. */
export const PhotoQuestion = z.strictObject({
  ...asked,
  type: z.literal('photo'),
  /** Most photos of an answer. Default: 1. */
  most: z.int().min(1).max(limits.photos).optional(),
})
export type PhotoQuestion = z.infer<typeof PhotoQuestion>

/** Words to read between questions. Has no answer. */
export const Information = z.strictObject({
  ...shown,
  type: z.literal('information'),
  title: Text.optional(),
  text: Text,
})
export type Information = z.infer<typeof Information>
