import {isAddress, type Reading} from './reading.ts'

/** How a text asks to be answered elsewhere. */
export interface Contacts {
  /** Names of messengers, and addresses in them. */
  messengers: number
  /** Numbers long enough to be those of telephones. */
  phones: number
  /** Names with an @ in front. */
  handles: number
}

const messengers = new Set(
  'whatsapp watsapp whatsap telegram viber imo skype discord wechat line icq tiktok instagram insta snapchat واتساب واتس واتسب الواتس الواتساب عالواتس عالواتساب تلغرام تلجرام تليجرام تيليجرام تليكرام تيلجرام التلغرام بالتلغرام فايبر ايمو انستا انستغرام انستقرام عالانستا عالانستغرام ديسكورد عالديسكورد الخاص عالخاص برايفت inbox dm'.split(
    ' ',
  ),
)
const addresses = /^(?:https?:\/\/)?(?:wa\.me|t\.me|telegram\.me|chat\.whatsapp\.com|discord\.gg|m\.me)\//

const handle = /^[([«"'،:]?@\w{4}/
const numeric = /^[+(]?\d[\d()+-]*[.,،)+]?$|^\+$/

export function contactsIn({tokens, leadsAway, words}: Reading): Contacts {
  const found = {messengers: 0, phones: 0, handles: 0}
  for (const word of words) if (messengers.has(word)) found.messengers++
  let number = ''
  for (const token of tokens) {
    const address = leadsAway && kindOf(token)
    if (address === 'handle') found.handles++
    if (address === 'messenger') found.messengers++
    // Digits of one number may stand apart: `+962 79 000 00 00`.
    if (address || !mayBeNumeric(token) || !numeric.test(token)) {
      number = ''
      continue
    }
    number = (number + token.replace(/[^\d+]/g, '')).slice(0, longestNumber)
    if (!isPhone(number)) continue
    found.phones++
    number = ''
  }
  return found
}

/** What a token leads to. */
function kindOf(token: string): 'handle' | 'messenger' | 'elsewhere' | undefined {
  if (token.includes('@') && handle.test(token)) return 'handle'
  if (!isAddress(token)) return undefined
  return addresses.test(token) ? 'messenger' : 'elsewhere'
}

/** Whether a token begins as numbers do: hardly any other does. */
function mayBeNumeric(token: string): boolean {
  const first = token.charCodeAt(0)
  return (first >= 48 && first <= 57) || first === 43 || first === 40
}

/** Digits of the longest telephone number, with its signs. */
const longestNumber = 20

/** Countries around the Mediterranean and the Gulf. A longer number that begins so may stand without its plus. */
const countries = /^(?:9[67]\d|2[01]\d|30|3[349]|90)\d{9,10}$/

/** With a zero or a plus in front; other long numbers are those of files, postal areas and plots. */
function isPhone(number: string): boolean {
  return /^(?:\+|00?[1-9])\d{7,14}$/.test(number) ? number.length >= 9 : countries.test(number)
}
