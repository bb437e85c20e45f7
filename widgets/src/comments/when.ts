const HOUR = 3_600_000
const DAYS = 7

/** Making a format takes far longer than using it, and a page holds fifty comments. */
const formats = new Map<string, {since: Intl.RelativeTimeFormat; date: Intl.DateTimeFormat}>()

/**
 * How long ago an hour was, in words: "this hour", "3 hours ago", "yesterday"; after a week, its day.
 *
 * @param hour a full hour, as the server gives it.
 * @param now milliseconds since 1970. A device whose clock is behind sees the present, not the future.
 */
export function when(locale: string, hour: string, now: number): string {
  let format = formats.get(locale)
  if (!format)
    formats.set(
      locale,
      (format = {
        since: new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}),
        date: new Intl.DateTimeFormat(locale, {dateStyle: 'long'}),
      }),
    )
  const then = Date.parse(hour)
  const hours = Math.max(0, Math.floor((now - then) / HOUR))
  if (hours < 24) return format.since.format(-hours, 'hour')
  const days = Math.round((midnight(now) - midnight(then)) / HOUR / 24)
  return days < DAYS ? format.since.format(-days, 'day') : format.date.format(then)
}

/** The beginning of a day on the reader's clock. */
const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0)
