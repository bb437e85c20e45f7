/**
 * A name for somebody who wants none: a word and a number of three digits, such as `نورس 417`.
 *
 * Made on the device, once for each consultation, from nothing but chance: it tells nothing of its bearer, and two
 * consultations' names nothing of each other. 48 words and 900 numbers are 43,200 names, or 15.4 bits: enough to tell
 * the voices of a thread apart, not to prove who speaks. Of 245 writers, two have the same name every second time.
 *
 * @param words of one language, parted by spaces: one of the lists in `pseudonyms/`.
 * @param chance two whole numbers from 0 to 2³² − 1, each as likely as the other.
 */
export function pseudonymFrom(words: string, [word, number]: readonly [number, number]): string {
  const list = words.split(' ')
  return `${list[word % list.length]} ${100 + (number % 900)}`
}
