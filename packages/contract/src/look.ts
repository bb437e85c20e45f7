/** How an element looks on a page. */
import {z} from 'zod'

/**
 * What a webmaster may choose, as the address of a preview has it. What is absent is as it is by itself; what is none of
 * these is as if it were absent.
 */
export const ElementLook = z.object({
  /** Default: as the page is. */
  theme: z.enum(['light', 'dark']).optional().catch(undefined),
  /** Digits. Default: as the reader’s language has them. */
  numerals: z.enum(['latn', 'arab']).optional().catch(undefined),
  /** The one accent, in six hexadecimal digits. */
  accent: z
    .string()
    .regex(/^[0-9a-f]{6}$/)
    .optional()
    .catch(undefined),
  /** Greatest width, in rem. */
  width: z.coerce.number().int().min(10).max(200).optional().catch(undefined),
})
export type ElementLook = z.infer<typeof ElementLook>
