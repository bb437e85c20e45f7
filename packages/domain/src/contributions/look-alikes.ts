import {byCharacter} from '../text/by-character.ts'
import {foldArabic} from '../text/fold-arabic.ts'

// Each group is shown by its first letter. Arabic first, then Cyrillic, Greek, small capitals and digits.
const groups =
  'كکڪگ يیےۍ هہھەۀة وۇۆۈ بٮپ فڡڤ aаαᴀ4@ bвβʙ8 cсϲᴄ¢ dԁᴅ eеεєᴇ3€ fғꜰ gɡɢ9 hһнʜ kкκᴋ lіιɪıíɩӏі1!|ʟi mмᴍ nпηɴո oоοσօᴏ0 pрρᴘ rгʀ sѕꜱ5$ tтτᴛ7 uυսᴜ vѵνᴠ wԝᴡω xхχ yуγʏ zᴢ2 jјᴊ'

const shownAs = new Map(
  groups.split(' ').flatMap(([first = '', ...others]) => others.map((one) => [one, first])),
)

/**
 * The words of a name as the eye takes them: without marks, signs and repetitions of a letter, and with one letter for
 * all that look like it. To be compared, never shown.
 */
export function seenWords(name: string): string[] {
  const words = seenLetters(name)
    .split(/[^\p{L}]+/u)
    .map((word) => word.replace(/rn/g, 'm').replace(/(.)\1+/gu, '$1'))
    .filter(Boolean)
  // Spelled letter by letter, as in `A.d.m.i.n`.
  return words.every((word) => word.length === 1) ? [words.join('')] : words
}

const seenLetters = byCharacter((name) => {
  const bare = foldArabic(name)
    .replace(/\p{Cf}/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  let seen = ''
  for (const letter of bare) seen += shownAs.get(letter) ?? letter
  return seen
})
