import {cleanComment, cleanName, countGraphemes} from '@saha/domain'
import {limits} from '@saha/contract/limits'
import {Refusal} from '../refusal.ts'

/**
 * Name and text of a comment as they are kept.
 *
 * @throws Refusal `text-refused` when nothing is left of one of them, or it is too long.
 */
export function cleanWords({name, text}: {name: string; text: string}): {name: string; text: string} {
  const words = {name: cleanName(name), text: cleanComment(text)}
  // Shorter ones have no more characters than units, and nothing was cut off.
  const isWhole =
    name.length <= limits.authorGraphemes || countGraphemes(cleanComment(name)) <= limits.authorGraphemes
  if (words.name === '' || words.text === '' || !isWhole || words.text.length > limits.commentText)
    throw new Refusal('text-refused')
  return words
}
