/** The clocks of a time zone. Which rules they follow, the run time knows. */

/** Whether there is a time zone of this name. */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone)
    return true
  } catch {
    return false
  }
}

/**
 * Minutes that the clocks of a zone are ahead of UTC at a moment; negative where they are behind.
 *
 * @param moment milliseconds since 1970.
 * @throws RangeError when there is no such zone.
 */
export function offsetIn(zone: string, moment: number): number {
  return Math.round((wallClock(zone, moment) - Math.floor(moment / 1000) * 1000) / 60_000)
}

/**
 * What the clocks of a zone show at a moment, as if it were UTC: in milliseconds since 1970, in whole seconds.
 *
 * @param moment milliseconds since 1970.
 * @throws RangeError when there is no such zone.
 */
export function wallClock(zone: string, moment: number): number {
  const parts = clockOf(zone).formatToParts(moment)
  const [year = 0, month = 1, day, hour, minute, second] = names.map((name) =>
    Number(parts.find(({type}) => type === name)?.value),
  )
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

const names = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** Making one takes far longer than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(zone, clock)
  return clock
}
