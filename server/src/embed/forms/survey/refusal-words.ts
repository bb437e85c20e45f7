import type {Problem, Survey} from '@saha/contract'
import type {AnyRefusalCode} from '../../../refusal.ts'
import type {Visit} from '../visit.ts'

/** Why answers were not accepted. */
export function refusalWords(
  {reader}: Visit,
  {quotas}: Survey,
  {code, quota, day = ''}: Problem<AnyRefusalCode>,
): string {
  const {refused} = reader.terms.setback
  const {tooMuch} = reader.terms.forms
  if (code === 'answered-already')
    return reader.say.say(refused.already.text.browser, {day: reader.say.day(day)})
  const message = quotas?.find(({id}) => id === quota)?.message
  if (message) return reader.plain(message)
  // The element tries again by itself; here somebody has to press the button.
  if (code === 'too-many' || code === 'busy') return tooMuch[code]
  const {because} = refused
  return Object.hasOwn(because, code) ? because[code as keyof typeof because] : because.unknown
}
