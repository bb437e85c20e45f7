import type {Sentence} from '@saha/i18n/message'
import {stateAt} from '@saha/domain'
import type {FormPage} from './form-page.ts'
import {sayPage} from './form-page.ts'
import type {Visit} from './visit.ts'

/** Says that an activity is not open; `undefined` when it is. @param words of the activity's kind. */
export function sayClosed(
  {activity, reader, now}: Visit,
  words: {notYetOpen: Sentence<'moment'>; closed: Sentence<'moment'>},
): FormPage | undefined {
  const {opens, closes} = activity.shown.consultation
  const state = stateAt(opens, closes, now)
  if (state === 'open') return undefined
  const [sentence, moment] = state === 'closed' ? [words.closed, closes] : [words.notYetOpen, opens]
  return sayPage(
    reader.plain(activity.shown.title),
    reader.say.say(sentence, {moment: reader.say.moment(moment)}),
  )
}
