/** Dates, counted per month or year where the question says so. */
import type {Answer, AnswerProblemCode, DateQuestion} from '@saha/contract'
import {isDay} from '../../text/days.ts'

/** Whether an answer is a day that is accepted. */
export function checkDate({min, max}: DateQuestion, answer: Answer): AnswerProblemCode | undefined {
  if (typeof answer !== 'string') return 'wrong-type'
  if (!isDay(answer)) return 'not-a-day'
  if (min !== undefined && answer < min) return 'too-early'
  return max !== undefined && answer > max ? 'too-late' : undefined
}

/** Months (`2026-12`) or years (`2026`) from the first accepted day to the last; none where they are not counted. */
export function dateCells({min, max, countBy}: DateQuestion): string[] {
  if (!countBy || min === undefined || max === undefined || max < min) return []
  const first = monthNumber(min)
  const months = Array.from({length: monthNumber(max) - first + 1}, (_, at) => monthName(first + at))
  return countBy === 'month' ? months : [...new Set(months.map((month) => month.slice(0, 4)))]
}

/** The cell that a day adds to, where days are counted. */
export function dateHits({countBy}: DateQuestion, answer: Answer): string[] {
  if (!countBy || typeof answer !== 'string') return []
  return [answer.slice(0, countBy === 'month' ? 7 : 4)]
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthName(number: number): string {
  const month = String((number % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${month}`
}
