/** When an event takes place, in words: on the clocks of where it is, and on the reader's where those differ. */

/** As the contract has it. */
export interface Times {
  starts: string
  ends: string
  /** IANA name of the time zone. */
  zone: string
}

/**
 * @param locale with region and digits, as a `Speaker` has it.
 * @param readers the reader's own time zone; without one, nobody's clock is compared.
 * @returns `there`: day and time, and which clocks show it; `here`: the same on the reader's clocks, where they show
 *   something else.
 */
export function eventTimes(
  locale: string,
  {starts, ends, zone}: Times,
  readers?: string,
): {there: string; here: string | undefined} {
  const [from, to] = [new Date(starts), new Date(ends)]
  const there = rangeIn(locale, zone, from, to)
  const here = readers === undefined ? there : rangeIn(locale, readers, from, to)
  return {there: `${there} (${zoneName(locale, zone, from)})`, here: here === there ? undefined : here}
}

/** A time of day on the clocks of the event. @param at such as `17:30`. */
export function timeOfDay(locale: string, at: string): string {
  return formatIn(locale, 'UTC', {timeStyle: 'short'}).format(new Date(`1970-01-01T${at}Z`))
}

function rangeIn(locale: string, zone: string, from: Date, to: Date): string {
  return formatIn(locale, zone, {dateStyle: 'full', timeStyle: 'short'}).formatRange(from, to)
}

/** What people call the clocks of a zone: "Jordan Time". */
function zoneName(locale: string, zone: string, moment: Date): string {
  const parts = formatIn(locale, zone, {timeZoneName: 'longGeneric'}).formatToParts(moment)
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? zone
}

/** Where a device does not know a zone, or how to name it, the clocks are those of UTC. */
function formatIn(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, {...options, timeZone: zone})
  } catch {
    return new Intl.DateTimeFormat(locale, {
      ...options,
      ...(options.timeZoneName && {timeZoneName: 'short'}),
      timeZone: 'UTC',
    })
  }
}
