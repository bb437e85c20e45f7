/**
 * Why a code of an invitation is refused, beside the reasons that every request may meet. Apart from those, so that only
 * pages that ask for a code carry words for them. No run-time dependency, so that elements may import it.
 */
import type {RefusalCode} from './refusals.ts'

/** HTTP status of every code that only redeeming an invitation meets. */
export const invitationRefusals = {
  /** No such code in this consultation, or one that was taken back. Nobody learns which. */
  'code-unknown': 404,
  /** Somebody has used this code for this activity before, with another browser or after erasing what this one kept. */
  'code-used': 409,
} as const

/** Everything that redeeming an invitation may be refused with. */
export type InvitationRefusalCode = RefusalCode | keyof typeof invitationRefusals
