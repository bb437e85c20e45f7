/** Moments and days in the fields of forms, on the clock of the person who types. */

const two = (value: number) => String(value).padStart(2, '0')

/** What a field for a moment shows. @param moment as the contract has it; anything else is an empty field. */
export function toField(moment: unknown): string {
  const date = new Date(typeof moment === 'string' ? moment : '')
  if (Number.isNaN(date.getTime())) return ''
  return `${toDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The moment that was typed into a field, in UTC; `undefined` for an empty one. */
export function fromField(typed: string): string | undefined {
  const date = new Date(typed)
  return Number.isNaN(date.getTime()) ? undefined : momentOf(date)
}

/** A moment as the contract has it, in UTC, to the second. */
export function momentOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** A day of this clock, such as 2026-11-22. */
export function toDay(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Some days later, at a full hour. */
export function daysLater(date: Date, days: number, hour: number): Date {
  const later = new Date(date)
  later.setDate(later.getDate() + days)
  later.setHours(hour, 0, 0, 0)
  return later
}
