import {bareWord} from './bare-word.ts'

/** Number of buckets that words and pairs fall into: one half for those with an Arabic letter, one for all others. */
export const pairBuckets = 1 << 17

/** Longer texts are judged by their beginning. */
const most = 1_500

/** Words at the end of a text: there, whoever hides an offer behind praise makes it. */
const last = 12

/** Made once. `seen` is empty between calls. */
const seen = new Uint8Array(pairBuckets)
const found = new Uint32Array(3 * most + 2 * last + 3)

interface Word {
  hash: number
  isArabic: boolean
}

/** What stands before the first word of a text, and behind the last. */
const edge: Word = {hash: 1, isArabic: false}

/**
 * The words of a text, pairs of neighbours and pairs with one word between them, each bucket once; the last words and
 * pairs of neighbours are found once more, as such. Arabic words count without what is written together with them. Digits
 * are alike.
 *
 * @param words as `readText` gives them.
 * @returns valid until the next call.
 */
export function wordPairsOf(words: readonly string[]): Uint32Array {
  const text = words.slice(0, most).map((word) => wordOf(bareWord(word)))
  let count = 0
  const take = (hash: number, {isArabic}: Word, other = edge) => {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    const half = isArabic || other.isArabic ? pairBuckets / 2 : 0
    const bucket = half + ((mixed ^ (mixed >>> 13)) & (pairBuckets / 2 - 1))
    if (seen[bucket] === 1) return
    seen[bucket] = 1
    found[count++] = bucket
  }
  for (let at = 0; at <= text.length; at++) {
    const [word, before, beforeThat] = [text[at] ?? edge, text[at - 1] ?? edge, text[at - 2] ?? edge]
    const isLast = at >= text.length - last
    const pair = Math.imul(before.hash, 31) ^ word.hash
    if (at < text.length) take(word.hash, word)
    take(pair, word, before)
    take(Math.imul(beforeThat.hash, 1_031) ^ word.hash, word, beforeThat)
    if (isLast && at < text.length) take(Math.imul(word.hash, 8_191), word)
    if (isLast) take(Math.imul(pair, 131_071), word, before)
  }
  for (let at = 0; at < count; at++) seen[found[at] ?? 0] = 0
  return found.subarray(0, count)
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function wordOf(written: string): Word {
  let [hash, isArabic] = [0x811c9dc5, false]
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193)
    isArabic ||= code >= 0x600 && code < 0x700
  }
  return {hash, isArabic}
}
