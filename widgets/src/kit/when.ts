const HOUR = 3_600_000
const DAYS = 7

/** Making a format takes a phone ten milliseconds, using it none. */
const formats = new Map<string, Intl.RelativeTimeFormat>()

function sinceIn(locale: string): Intl.RelativeTimeFormat {
  const format = formats.get(locale) ?? new Intl.RelativeTimeFormat(locale, {numeric: 'auto'})
  formats.set(locale, format)
  return format
}

const dates = new Map<string, Intl.DateTimeFormat>()

function dateIn(locale: string): Intl.DateTimeFormat {
  const format = dates.get(locale) ?? new Intl.DateTimeFormat(locale, {dateStyle: 'long'})
  dates.set(locale, format)
  return format
}

/**
 * How long ago an hour was, in words: "this hour", "3 hours ago", "yesterday"; after a week, its day.
 *
 * @param hour a full hour, as the server gives it.
 * @param now milliseconds since 1970. A device whose clock is behind sees the present, not the future.
 */
export function when(locale: string, hour: string, now: number): string {
  const then = Date.parse(hour)
  const hours = Math.max(0, Math.floor((now - then) / HOUR))
  if (hours < 24) return sinceIn(locale).format(-hours, 'hour')
  const days = Math.round((midnight(now) - midnight(then)) / HOUR / 24)
  return days < DAYS ? sinceIn(locale).format(-days, 'day') : dateIn(locale).format(then)
}

/** The beginning of a day on the reader's clock. */
const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0)
