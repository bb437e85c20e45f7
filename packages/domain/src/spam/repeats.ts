/** Words that stand together. */
const together = 3

/** Shorter texts may say something twice. */
const fewest = 12

/**
 * How much of a text says again what it has said before: of its runs of three words, the share that is not new.
 *
 * @returns from 0 to 1; 0 for short texts.
 */
export function repeatedShare(words: readonly string[]): number {
  if (words.length < fewest) return 0
  const seen = new Set<string>()
  const runs = words.length - together + 1
  for (let at = 0; at < runs; at++) seen.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`)
  return 1 - seen.size / runs
}
