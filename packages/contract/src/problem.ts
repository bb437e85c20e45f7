/** The shape of a refusal, for readers of the contract who check it at run time. */
import {z} from 'zod'
import {commentRefusals, type CommentRefusalCode} from './comment-refusals.ts'
import {pictureRefusals, type PictureRefusalCode} from './picture-refusals.ts'
import {refusals} from './refusals.ts'
import {Day} from './text.ts'

type PublicCode = CommentRefusalCode | PictureRefusalCode

const codes = Object.keys({...refusals, ...commentRefusals, ...pictureRefusals}) as [
  PublicCode,
  ...PublicCode[],
]

/** Body of every public refusal. */
export const ProblemShape = z.strictObject({
  type: z.string().regex(/^urn:saha:refusal:[a-z-]+$/),
  status: z.int().min(400).max(599),
  code: z.enum(codes),
  problems: z
    .array(z.strictObject({question: z.string(), code: z.string(), rule: z.string().optional()}))
    .optional(),
  quota: z.string().optional(),
  day: Day.optional(),
  challenge: z.looseObject({}).optional(),
})
