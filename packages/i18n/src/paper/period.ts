import type {Sentence} from '../message.ts'
import type {Speaker} from '../speaker.ts'

/** Sentences about the days on which one can take part. */
export type PeriodTerms = Record<'from' | 'until' | 'closed', Sentence<'moment'>>

/**
 * From when and until when one can take part, as a sentence for paper, on the clock of this machine.
 *
 * @param times moments.
 * @param now milliseconds since 1970.
 */
export function periodWords(
  speaker: Pick<Speaker, 'say' | 'day' | 'moment'>,
  {until, from, closed}: PeriodTerms,
  times: {opens: string; closes: string},
  now: number,
): string {
  const [opens, closes] = [Date.parse(times.opens), Date.parse(times.closes)]
  const last = new Date(closes - 1)
  // At midnight, "until 1 December, 00:00" would be read as a day too many.
  const isWholeDay = last.getHours() === 23 && last.getMinutes() === 59
  const moment = isWholeDay ? speaker.day(last.toISOString()) : speaker.moment(times.closes)
  if (now >= closes) return speaker.say(closed, {moment})
  const start = now < opens ? `${speaker.say(from, {moment: speaker.moment(times.opens)})} ` : ''
  return `${start}${speaker.say(until, {moment})}`
}
