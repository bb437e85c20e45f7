/** A time zone as calendars need to be told of it (VTIMEZONE, RFC 5545 3.6.5). */
import {offsetIn, wallClock} from '@saha/domain'

const HOUR = 3_600_000

/**
 * What the clocks of a zone do around an event: one part for each offset that they have between its beginning and its
 * end. Rules of other years are left out, because no event of theirs is in the file.
 */
export function describeZone(zone: string, starts: number, ends: number): string {
  const parts = [part(zone, starts - HOUR, starts, 0)]
  for (let moment = starts; moment < ends; moment += HOUR) {
    const next = Math.min(moment + HOUR, ends)
    if (offsetIn(zone, next) !== offsetIn(zone, moment))
      parts.push(part(zone, moment, turnWithin(zone, moment, next), parts.length))
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n')
}

/** The first second after `from` in which the clocks show what they show at `to`. */
function turnWithin(zone: string, from: number, to: number): number {
  let [before, after] = [from, to]
  while (after - before > 1_000) {
    const middle = before + Math.floor((after - before) / 2_000) * 1_000
    if (offsetIn(zone, middle) === offsetIn(zone, to)) after = middle
    else before = middle
  }
  return after
}

/** @param at the first moment of an offset. The first part of all begins long before. */
function part(zone: string, before: number, at: number, number: number): string[] {
  const [from, to] =
    number === 0 ? [offsetIn(zone, at), offsetIn(zone, at)] : [offsetIn(zone, before), offsetIn(zone, at)]
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    // The clocks of before show when they are changed.
    `DTSTART:${number === 0 ? '19700101T000000' : compact(wallClock(zone, at) - (to - from) * 60_000)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    `END:${kind}`,
  ]
}

function compact(clock: number): string {
  return new Date(clock).toISOString().slice(0, 19).replace(/[-:]/g, '')
}

function offset(minutes: number): string {
  const size = Math.abs(minutes)
  const digits = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}${digits(size % 60)}`
}
