import type {FindingsSnapshot} from '@saha/contract'
import type {Speaker} from '../speaker.ts'
import type {FindingsTerms} from './terms.ts'

/** "At least 120 texts, at least 100 of them read by staff": how much there is, and how much of it was read. */
export function textsRead(
  say: Speaker,
  terms: FindingsTerms,
  {texts, read, step, themes}: FindingsSnapshot,
): string {
  const all = step > 1 ? say.say(terms.textsAtLeast, {n: texts}) : say.count(terms.texts, texts)
  if (themes.length === 0) return `${all}.`
  const those = step > 1 ? terms.readAtLeast : terms.read
  return `${all}${say.locale.startsWith('ar') ? '، ' : ', '}${say.say(those, {n: read})}.`
}
