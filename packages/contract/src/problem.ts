/** The shape of a refusal, for readers of the contract who check it at run time. */
import {z} from 'zod'
import {commentRefusals} from './comment-refusals.ts'
import {eventRefusals, type EventRefusalCode} from './event-refusals.ts'
import {ideaRefusals} from './idea-refusals.ts'
import {invitationRefusals, type InvitationRefusalCode} from './invitation-refusals.ts'
import {oembedRefusals} from './oembed.ts'
import {pictureRefusals, type PictureRefusalCode} from './picture-refusals.ts'
import {refusals} from './refusals.ts'
import {resultRefusals, type ResultRefusalCode} from './result-refusals.ts'
import {Day} from './text.ts'

type PublicCode =
  | EventRefusalCode
  | InvitationRefusalCode
  | PictureRefusalCode
  | ResultRefusalCode
  | keyof typeof oembedRefusals

const codes = Object.keys({
  ...refusals,
  ...commentRefusals,
  ...ideaRefusals,
  ...eventRefusals,
  ...invitationRefusals,
  ...oembedRefusals,
  ...pictureRefusals,
  ...resultRefusals,
}) as [PublicCode, ...PublicCode[]]

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
