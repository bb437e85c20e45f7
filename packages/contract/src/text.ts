/** Words in several languages, and the small shapes that every other file uses. */
import {z} from 'zod'
import {limits} from './limits.ts'

/** Name of a municipality, consultation, activity, page, question or option: lower-case letters, digits, hyphens. */
export const Id = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, {
  error: 'a name of at most 40 lower-case letters, digits and hyphens, such as park-survey',
})
export type Id = z.infer<typeof Id>

/** Name of an activity in addresses: its id; of the thread under an idea, that of the collection and the idea's number. */
export const ActivityName = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?(?:\.[1-9][0-9]{0,8})?$/)
export type ActivityName = z.infer<typeof ActivityName>

/** Language tag (BCP 47), such as `ar`, `en` or `fr-CA`. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {error: 'a language tag, such as ar or fr-CA'})
export type Language = z.infer<typeof Language>

/** More than any municipality publishes in. */
const mostLanguages = 50

// Line ends and tabs may stand there, and isolates, which keep a number range as it is amid Arabic.
// oxlint-disable-next-line no-control-regex -- these very characters are the point
const readable = /^[^\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufeff]*$/
const Words = z.string().trim().min(1).max(limits.authoredText).regex(readable, {
  error:
    'words without control characters, and without characters that turn those around them (U+202A to U+202E)',
})

/**
 * The same words in one or more languages. Plain text: it is never read as markup.
 * A reader whose language is absent is shown another one, marked as such.
 */
export const Text = z
  .record(Language, Words)
  .refine((text) => Object.keys(text).length > 0, {error: 'at least one language'})
  .refine((text) => Object.keys(text).length <= mostLanguages, {error: `at most ${mostLanguages} languages`})
export type Text = z.infer<typeof Text>

/** Moment with its offset from UTC, such as `2026-11-01T08:00:00+03:00`. */
export const Moment = z.iso.datetime({offset: true})

/** Calendar day, such as `2027-12-31`. */
export const Day = z.iso.date()

/** First 16 hexadecimal digits of a SHA-256: names the wording of a survey. */
export const Version = z.string().regex(/^[0-9a-f]{16}$/)
