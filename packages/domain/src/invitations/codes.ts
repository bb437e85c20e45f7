/** Codes of invitations: how they are drawn, and how many of them were used. */

/** Digits of a code. */
const length = 16
const most = 10n ** BigInt(length)

/** Random bytes that one draw takes. */
export const drawBytes = 7
/** Numbers from here on would make some codes likelier than others. */
const fair = (2n ** BigInt(8 * drawBytes) / most) * most

/**
 * A code from random bytes, every one as likely as any other.
 *
 * @param bytes `drawBytes` of them.
 * @returns 16 digits; `undefined` in three draws of a hundred, when these bytes give none: draw again.
 */
export function codeFrom(bytes: Uint8Array): string | undefined {
  const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  return number < fair ? String(number % most).padStart(length, '0') : undefined
}

/**
 * How many codes of a batch were used, as staff are told: rounded down to tens, so that nobody can watch a single letter.
 *
 * @returns 0 for fewer than ten.
 */
export function atLeastUsed(count: number): number {
  return count - (count % 10)
}
