/** What better-auth refuses, in our words. */
import type {StaffRefusalCode} from '@saha/contract'
import {isAPIError} from 'better-auth/api'
import {Refusal} from '../refusal.ts'

/** Codes of better-auth that say something of their own. */
const known: Partial<Record<string, StaffRefusalCode>> = {
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  INVALID_TWO_FACTOR_COOKIE: 'sign-in-again',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'sign-in-again',
  TOTP_ALREADY_ENABLED: 'second-factor-stands',
  TOTP_NOT_ENABLED: 'second-factor-stands',
  BACKUP_CODES_NOT_ENABLED: 'second-factor-stands',
  TWO_FACTOR_NOT_ENABLED: 'second-factor-stands',
}

/**
 * What better-auth replies; what it stumbles over stays an error.
 *
 * @param otherwise what its other refusals mean here.
 * @throws Refusal
 */
export async function told<T>(reply: Promise<T>, otherwise: StaffRefusalCode): Promise<T> {
  try {
    return await reply
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error
    // Two at once took the same backup code: the other one has it.
    if (error.statusCode === 409) throw new Refusal('wrong-code')
    throw new Refusal(known[error.body?.code ?? ''] ?? otherwise)
  }
}
