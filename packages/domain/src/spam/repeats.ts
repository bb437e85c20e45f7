/** Shorter texts may say something twice. */
const fewest = 12

/** Places for runs of words, each with the number of the text in which a run last fell into it. */
const places = 1 << 15
const texts = new Uint32Array(places)
let text = 0

/**
 * How much of a text says again what it has said before: of its runs of three words, the share that is not new.
 *
 * @returns from 0 to 1; 0 for short texts.
 */
export function repeatedShare(words: readonly string[]): number {
  if (words.length < fewest || isNewThroughout(words)) return 0
  const numbers = new Map<string, number>()
  const numbered = words.map((word) => {
    const number = numbers.get(word) ?? numbers.size
    if (number === numbers.size) numbers.set(word, number)
    return number
  })
  const runs = words.length - 2
  const seen = new Set<number>()
  for (let at = 0; at < runs; at++) {
    const [first = 0, second = 0, third = 0] = [numbered[at], numbered[at + 1], numbered[at + 2]]
    // No text has so many words that this number would not be exact.
    seen.add((first * words.length + second) * words.length + third)
  }
  return 1 - seen.size / runs
}

/** Whether no run comes twice, as in nearly every text. Where two fall into one place by chance, nobody knows. */
function isNewThroughout(words: readonly string[]): boolean {
  if (text === 0xffff_ffff) texts.fill(0)
  text = text === 0xffff_ffff ? 1 : text + 1
  let [first, second] = [0, 0]
  for (let at = 0; at < words.length; at++) {
    const third = hashOf(words[at] ?? '')
    const run = Math.imul(Math.imul(first, 31) + second, 31) + third
    const place = (run ^ (run >>> 15)) & (places - 1)
    if (at >= 2 && texts[place] === text) return false
    if (at >= 2) texts[place] = text
    first = second
    second = third
  }
  return true
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
