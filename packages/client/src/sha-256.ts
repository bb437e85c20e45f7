/**
 * SHA-256 (FIPS 180-4) of one block, for many short messages in a row: the browser's own takes a promise for each, and
 * is missing on http pages.
 */

const primes: number[] = []
for (let number = 2; primes.length < 64; number++)
  if (primes.every((prime) => number % prime)) primes.push(number)

/** The first 32 bits of the fractional part. */
const fraction = (root: number) => (root * 2 ** 32) | 0
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))

const words = new Int32Array(64)

/**
 * @param block a message of at most 55 bytes, padded to one block: sixteen words of 32 bits.
 * @returns eight words of 32 bits, each with a sign.
 */
export function hashBlock(block: Int32Array): number[] {
  words.set(block)
  for (let at = 16; at < 64; at++) {
    const near = words[at - 2] ?? 0
    const far = words[at - 15] ?? 0
    words[at] =
      (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)) +
      (words[at - 7] ?? 0) +
      (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) +
      (words[at - 16] ?? 0)
  }
  let [a, b, c, d, e, f, g, h] = start as [number, number, number, number, number, number, number, number]
  for (let at = 0; at < 64; at++) {
    const one =
      h +
      (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
      ((e & f) ^ (~e & g)) +
      (constants[at] ?? 0) +
      (words[at] ?? 0)
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (start[at] ?? 0)) | 0)
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}
