/** Proofs of work by the rules of ALTCHA. Loaded by whoever meets the refusal `work-wanted`, and by nobody else. */
import {hashBlock} from './sha-256.ts'

/** What the server asks for, as far as it matters here. */
interface Challenge {
  /** All in hexadecimal. */
  parameters: {salt: string; nonce: string; keyPrefix: string}
}

/** Milliseconds of work in one piece: between two, the page answers whoever uses it. */
const piece = 16

/** More than any challenge of ours takes. */
const most = 2 ** 24

/**
 * Does the work that a refusal `work-wanted` asks for: about a second on an old phone, in small pieces.
 *
 * @param challenge of that refusal.
 * @returns what to send as `work`, with the same contribution; `undefined` when the challenge is none of ours.
 */
export async function proveWork(challenge: object): Promise<string | undefined> {
  const {salt, nonce, keyPrefix} = (challenge as Challenge).parameters
  const message = wordsOf(`${salt}${nonce}`)
  const [first] = wordsOf(keyPrefix)
  const block = new Int32Array(16)
  message.forEach((word, at) => (block[at] = word))
  // The counter is the last word of the message; behind it stand the one bit and the length that SHA-256 asks for.
  const counterAt = message.length
  if (counterAt > 12) return undefined
  block[counterAt + 1] = 1 << 31
  block[15] = (counterAt + 1) * 32
  let since = performance.now()
  for (let counter = 0; counter < most; counter++) {
    block[counterAt] = counter
    const key = hashBlock(block)
    if (key[0] === first) {
      const derivedKey = key.map(hexOf).join('')
      if (derivedKey.startsWith(keyPrefix))
        return JSON.stringify({challenge, solution: {counter, derivedKey}})
    }
    if (counter % 256 || performance.now() - since < piece) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
  return undefined
}

function wordsOf(hex: string): number[] {
  return (hex.match(/.{8}/g) ?? []).map((word) => Number.parseInt(word, 16) | 0)
}

function hexOf(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}
