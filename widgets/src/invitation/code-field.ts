/** A field for a code, in groups of four as it stands in letters. */
import {inFours} from '@saha/domain/text/in-fours'

const GROUP = 4

/** Digits, as they were typed: Western, Arabic or Persian. */
export const digitsIn = (text: string): string => text.replace(/[^0-9٠-٩۰-۹]/g, '')

/**
 * Groups what has just been typed. The caret stays behind the digit that it was behind.
 *
 * @param before what the field held until then.
 * @returns what it holds now.
 */
export function group(field: HTMLInputElement, {inputType}: InputEvent, before: string): string {
  const caret = field.selectionStart ?? field.value.length
  let digits = digitsIn(field.value)
  let ahead = digitsIn(field.value.slice(0, caret)).length
  // Whoever deletes a gap means the digit beside it.
  if (digits === digitsIn(before) && field.value !== before) {
    if (inputType === 'deleteContentBackward') ahead--
    if (inputType?.startsWith('deleteContent')) digits = digits.slice(0, ahead) + digits.slice(ahead + 1)
  }
  const text = inFours(digits)
  const at = ahead + Math.floor(Math.max(0, ahead - 1) / GROUP)
  if (field.value !== text) field.value = text
  field.setSelectionRange(at, at)
  return text
}
