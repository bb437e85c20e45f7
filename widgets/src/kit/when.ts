import type {Speaker} from '@saha/i18n/speaker'

const HOUR = 3_600_000
const DAYS = 7

const formats: Record<string, Intl.RelativeTimeFormat> = {}

/** Making a format takes a phone ten milliseconds, using it none. */
const sinceIn = (locale: string) =>
  (formats[locale] ??= new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}))

/**
 * How long ago an hour was, in words: "this hour", "3 hours ago", "yesterday"; after a week, its day.
 *
 * @param hour a full hour, as the server gives it.
 * @param now milliseconds since 1970. A device whose clock is behind sees the present, not the future.
 */
export function when(say: Speaker, hour: string, now: number): string {
  const then = Date.parse(hour)
  const hours = Math.max(0, Math.floor((now - then) / HOUR))
  if (hours < 24) return sinceIn(say.locale).format(-hours, 'hour')
  const days = Math.round((midnight(now) - midnight(then)) / HOUR / 24)
  return days < DAYS ? sinceIn(say.locale).format(-days, 'day') : say.day(hour)
}

/** The beginning of a day on the reader's clock. */
const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0)
