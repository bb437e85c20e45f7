import {stateAt} from '@saha/domain'
import type {PageReader} from '../page-reader.ts'

/** From when and until when one can take part, as a sentence for paper. @param now milliseconds since 1970. */
export function periodWords(
  {say, terms}: Pick<PageReader, 'say' | 'terms'>,
  {opens, closes}: {opens: string; closes: string},
  now: number,
): string {
  const {until, from, closed} = terms.paper.handIn
  const last = new Date(Date.parse(closes) - 1)
  // At midnight, "until 1 December, 00:00" would be read as a day too many.
  const isWholeDay = last.getHours() === 23 && last.getMinutes() === 59
  const moment = isWholeDay ? say.day(last.toISOString()) : say.moment(closes)
  const state = stateAt(opens, closes, now)
  if (state === 'closed') return say.say(closed, {moment})
  const start = state === 'not-yet-open' ? `${say.say(from, {moment: say.moment(opens)})} ` : ''
  return `${start}${say.say(until, {moment})}`
}
