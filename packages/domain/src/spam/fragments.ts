/** Number of buckets that fragments of text fall into: one half for those with an Arabic letter, one for all others. */
export const buckets = 1 << 15

/** Shortest and longest fragment, in UTF-16 units. */
const shortest = 3
const longest = 5

/** Longer texts are judged by their beginning: what counts is said there, or the rest is padding. */
const most = 8_000

/** All made once, because making them would take longer than all the rest. `seen` is empty between calls. */
const seen = new Uint8Array(buckets)
const found = new Uint16Array(buckets)
const codes = new Uint16Array(most + 2)

/**
 * The fragments of a folded text, each bucket once: runs of three to five characters, within words and across them.
 * Digits are alike, because it matters that there is a number and not which.
 *
 * Nobody can read a text from its buckets: many fragments share one, and their order is gone.
 *
 * @param text the prose that `readText` gives.
 * @returns valid until the next call.
 */
export function fragmentsOf(text: string): Uint16Array {
  const length = takeCodes(text)
  let count = 0
  for (let start = 0; start + shortest <= length; start++) {
    const end = Math.min(start + longest, length)
    let hash = 0x811c9dc5
    let half = 0
    for (let at = start; at < end; at++) {
      const code = codes[at] ?? 0
      hash = Math.imul(hash ^ code, 0x01000193)
      if (code >= 0x600 && code < 0x700) half = buckets / 2
      if (at < start + shortest - 1) continue
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
      const bucket = half + ((mixed ^ (mixed >>> 13)) & (buckets / 2 - 1))
      if (seen[bucket] === 1) continue
      seen[bucket] = 1
      found[count++] = bucket
    }
  }
  for (let at = 0; at < count; at++) seen[found[at] ?? 0] = 0
  return found.subarray(0, count)
}

const space = 32
const digit = 48

/** @returns how many there are. */
function takeCodes(text: string): number {
  const length = Math.min(text.length, most)
  codes[0] = space
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    codes[at + 1] = code >= 48 && code <= 57 ? digit : code
  }
  codes[length + 1] = space
  return length + 2
}
