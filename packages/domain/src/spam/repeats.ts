/** Shorter texts may say something twice. */
const fewest = 12

/**
 * How much of a text says again what it has said before: of its runs of three words, the share that is not new.
 *
 * @returns from 0 to 1; 0 for short texts.
 */
export function repeatedShare(words: readonly string[]): number {
  if (words.length < fewest) return 0
  const numbers = new Map<string, number>()
  const numbered = words.map((word) => {
    const number = numbers.get(word) ?? numbers.size
    if (number === numbers.size) numbers.set(word, number)
    return number
  })
  const runs = words.length - 2
  // Nothing was said twice, as in most short texts.
  if (numbers.size === words.length) return 0
  const seen = new Set<number>()
  for (let at = 0; at < runs; at++) {
    const [first = 0, second = 0, third = 0] = [numbered[at], numbered[at + 1], numbered[at + 2]]
    // No text has so many words that this number would not be exact.
    seen.add((first * words.length + second) * words.length + third)
  }
  return 1 - seen.size / runs
}
