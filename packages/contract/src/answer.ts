/** Answers, as they cross the wire. What a kind of question accepts of these, the domain checks. */
import {z} from 'zod'
import {withFewNames} from './few-names.ts'
import {limits} from './limits.ts'
import {PlaceAnswer} from './place.ts'
import {Id} from './text.ts'

/**
 * Name of an uploaded file: 128 random bits in base64url. None begins with a hyphen: it is a file name too, which programs
 * would take for an option, and spreadsheets for a formula.
 */
export const UploadId = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/)
export type UploadId = z.infer<typeof UploadId>

const ids = z.array(Id).min(1).max(limits.options)

/** A choice with "other, please say": what was chosen, and the citizen's words. */
export const OtherAnswer = z.strictObject({
  chosen: z.union([Id, ids]),
  other: z.string().max(limits.shortTextGraphemes * 10),
})
export type OtherAnswer = z.infer<typeof OtherAnswer>

/** Row id to column id, or to column ids. Rows left out are absent. */
export const MatrixAnswer = z.record(Id, z.union([Id, ids]))
export type MatrixAnswer = z.infer<typeof MatrixAnswer>

/** Option id to its share. Options left out have none. */
export const SharesAnswer = z.record(Id, z.number().min(0).max(limits.sharesTotal))
export type SharesAnswer = z.infer<typeof SharesAnswer>

/**
 * One answer: an option id (single), option ids (multiple; ranking, in order), a number (scale, rating, number), words
 * (texts, contact), a day as `2026-12-31` (date), `true` (consent), upload ids (photo), or an object (a choice with
 * words of one's own, matrix, shares, place). `null` means "I'd rather not say". A question left unanswered is absent.
 */
export const Answer = withFewNames(
  limits.matrixRows,
  z.union([
    z.string().max(limits.longTextGraphemes * 10),
    z.number(),
    ids,
    z.null(),
    z.literal(true),
    z.array(UploadId).min(1).max(limits.photos),
    OtherAnswer,
    PlaceAnswer,
    MatrixAnswer,
    SharesAnswer,
  ]),
)
export type Answer = z.infer<typeof Answer>

/** Question id to answer. */
export const Answers = withFewNames(limits.questions, z.record(Id, Answer))
export type Answers = Readonly<Record<string, Answer>>
