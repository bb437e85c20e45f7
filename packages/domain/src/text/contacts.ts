import {westernDigits} from './digits.ts'
import {plainText} from './plain-text.ts'

/** Longest e-mail address that mail carries (RFC 5321), in characters. */
const longestEmail = 254

/** Whether a text looks like one e-mail address. Whether it exists, only a letter can tell. */
export function isEmail(text: string): boolean {
  return (
    text.length <= longestEmail &&
    /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(?:\.[^\s@<>()[\]",;:\\.]+)+$/.test(text)
  )
}

/** The e-mail address that somebody typed, whose digits may be of any of the three sets. It may be none. */
export function readEmail(typed: string): string {
  return westernDigits(plainText(typed)).trim()
}

/** Whether a text is a telephone number as `readPhone` gives it. */
export function isPhone(text: string): boolean {
  return /^\+?\d{6,15}$/.test(text)
}

/**
 * The telephone number that somebody typed, in any of the three digit sets, as digits with at most a leading `+`.
 *
 * @returns `undefined` when it is none: fewer than 6 or more than 15 digits (E.164), or other characters.
 */
export function readPhone(typed: string): string | undefined {
  const plain = westernDigits(typed)
    .replace(/[\s\u200e\u200f\u061c().\-‐-―/]/g, '')
    .replace(/^00/, '+')
  return isPhone(plain) ? plain : undefined
}
