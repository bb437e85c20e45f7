import {pseudonymFrom} from '@saha/domain/contributions/pseudonyms'

/** Makes up a name by chance. @param words to make it from, parted by spaces. */
export function inventName(words: string): string {
  const [word = 0, number = 0] = crypto.getRandomValues(new Uint32Array(2))
  return pseudonymFrom(words, [word, number])
}
