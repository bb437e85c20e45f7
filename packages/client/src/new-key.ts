/**
 * The key of one form: 128 random bits in hexadecimal. Made once and kept over every retry, so that a lost reply
 * never counts a citizen twice. (`randomUUID` is missing on http pages.)
 */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
