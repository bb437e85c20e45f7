import {cleanComment} from '@saha/domain'
import {Refusal} from '../refusal.ts'

/**
 * What a moderator wrote, as it is kept.
 *
 * @param clean takes out what nobody sees. Default: `cleanComment`.
 * @throws Refusal `text-refused` when nothing can be seen of it.
 */
export function moderatorText<T extends string | undefined>(
  typed: T,
  clean: (text: string) => string = cleanComment,
): T {
  if (typed === undefined) return typed
  const text = clean(typed)
  if (text === '') throw new Refusal('text-refused')
  return text as T
}
