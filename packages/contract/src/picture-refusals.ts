/**
 * Why an upload is refused, beside the reasons that every request may meet. Apart from those, so that only pages that
 * ask for a photo carry words for them. No run-time dependency, so that elements may import it.
 */
import type {RefusalCode} from './refusals.ts'

/** HTTP status of every code that only uploads meet. */
export const pictureRefusals = {
  /** The bytes are no photo that can be read: another kind of file, a broken one, or one with far too many pixels. */
  'not-a-photo': 422,
} as const

/** Everything that an upload may be refused with. */
export type PictureRefusalCode = RefusalCode | keyof typeof pictureRefusals
