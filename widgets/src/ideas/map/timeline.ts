/** Months in which ideas were published, and what was there by the end of each. Days are counted since 1970, in UTC. */
import type {IdeaMark} from '@saha/contract'

const DAY = 86_400_000

/** The first day of each month from the first idea to the last; empty where there is none. */
export function monthsOf(marks: readonly IdeaMark[]): number[] {
  let [first, last] = [Infinity, -Infinity]
  for (const [, , , , day] of marks) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  const months: number[] = []
  for (let day = firstOfMonth(first); day <= last; day = afterMonth(day)) months.push(day)
  return months
}

/** The last day of the month that begins with a day. */
export const lastDayOf = (month: number): number => afterMonth(month) - 1

/** A day as the routes take it. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

function firstOfMonth(day: number): number {
  const date = new Date(day * DAY)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth()) / DAY
}

function afterMonth(day: number): number {
  const date = new Date(day * DAY)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) / DAY
}
