/** First letters of what may stand before an Arabic word, written together with it. */
const prefixes = 'وفبلكا'

/** An Arabic word without "and", "with", "for" and "the"; any other as it is. */
export function bareWord(word: string): string {
  return prefixes.includes(word.charAt(0)) ? word.replace(/^[وف]?[بلك]?(?:ال|لل)?(?=.{3})/, '') : word
}
