import {westernDigits} from './digits.ts'

/** Milliseconds of a day. */
export const DAY = 86_400_000

/** The day of a moment in UTC, in days since 1970. @param moment in milliseconds since 1970. */
export function dayOf(moment: number): number {
  return Math.floor(moment / DAY)
}

/** A day as `2026-12-31`. @param day in days since 1970. */
export function writtenDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, written as `2026-12-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/**
 * The day that somebody typed, in any of the three digit sets: year first (2026-01-05), or day first as in Arabic,
 * French and British English (5/1/2026, ٥/١/٢٠٢٦, 5.1.2026). Years have four digits.
 *
 * @returns the day as `2026-01-05`; `undefined` when it is none.
 */
export function readDay(typed: string): string | undefined {
  const parts = westernDigits(typed)
    .replace(/[\s\u200e\u200f\u061c]/g, '')
    .split(/[-/.،٫−–]/)
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined
  const [first, month, last] = parts
  const [year, day] = first?.length === 4 ? [first, last] : [last, first]
  if (year?.length !== 4 || !month || !day || month.length > 2 || day.length > 2) return undefined
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : undefined
}
