/** Words without which nobody says much in English. */
const english = new Set(
  'a about after all also am an and any are as at be been before but by can could did do does for from get had has have here how i if in is it its just like me more my no not of on one only or our out so some than that the their them there they this to too up us was we were what when where which who why will with would you your'.split(
    ' ',
  ),
)

/** Of the words of an English text, at least as many are among these. */
const usual = 0.15

/**
 * How well the base model knows the language of a text: whatever is written in Arabic letters, and English. Of others
 * it has only seen what sells something.
 *
 * @param words as `readText` gives them.
 * @returns from 0 to 1.
 */
export function taughtShare(words: readonly string[]): number {
  let [arabic, known] = [0, 0]
  for (const word of words) {
    if (isArabic(word)) arabic++
    else if (english.has(word)) known++
  }
  return Math.min(1, (arabic + known / usual) / Math.max(1, words.length))
}

function isArabic(word: string): boolean {
  const first = word.charCodeAt(0)
  // Nearly all of them can be told by their first letter.
  return (first >= 0x621 && first <= 0x63a) || /\p{Script=Arabic}/u.test(word)
}
