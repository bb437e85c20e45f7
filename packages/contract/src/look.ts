/** How elements and the pages around them look. */
import {z} from 'zod'

/** The one accent, as style sheets have it: six hexadecimal digits in small letters. */
const Accent = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, {error: 'a colour of six hexadecimal digits, such as #0a6558'})

/**
 * How the elements and pages of a municipality look where nobody has chosen otherwise. What is absent is as it is by
 * itself.
 */
export const MunicipalLook = z.strictObject({
  /** Default: the usual one. It has to be seen on every ground on which it may stand. */
  accent: Accent.optional(),
  /** Default: as the page around is; on the server's own pages, as the reader's device is set. */
  theme: z.enum(['light', 'dark']).optional(),
  /** Digits. Default: as the reader's language has them. */
  numerals: z.enum(['latn', 'arab']).optional(),
  /** `own`: the typeface of the server's own pages, on every page. Default: that of the page around. */
  typeface: z.enum(['own']).optional(),
})
export type MunicipalLook = z.infer<typeof MunicipalLook>

/**
 * What a webmaster may choose, as the address of a preview has it. What is absent is as the municipality has it; what is
 * none of these is as if it were absent.
 */
export const ElementLook = z.object({
  /** `auto`: as the page is, whatever the municipality says. */
  theme: z.enum(['auto', 'light', 'dark']).optional().catch(undefined),
  /** `auto`: as the reader's language has them. */
  numerals: z.enum(['auto', 'latn', 'arab']).optional().catch(undefined),
  /** In six hexadecimal digits; `usual`: that of every element. */
  accent: z
    .string()
    .regex(/^(?:[0-9a-f]{6}|usual)$/)
    .optional()
    .catch(undefined),
  /** `page`: that of the page around. */
  typeface: z.enum(['page', 'own']).optional().catch(undefined),
  /** Greatest width, in rem. */
  width: z.coerce.number().int().min(10).max(200).optional().catch(undefined),
})
export type ElementLook = z.infer<typeof ElementLook>
