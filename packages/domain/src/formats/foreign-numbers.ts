/** Limits of foreign questions for numbers, as Saha needs them: both ends, and no more decimals than it stores. */
import type {NumberQuestion} from '@saha/contract'
import type {Account} from './account.ts'

const mostDecimals = 3
const assumedMost = 1_000_000

/** The numbers that a foreign question takes. An end that is absent is open. */
export interface ForeignRange {
  min?: number | undefined
  max?: number | undefined
  /** Digits after the decimal point; more than Saha stores are cut. */
  decimals: number
}

/** `min`, `max` and `decimals` of a number question. What had to be assumed or changed is accounted for. */
export function numberRange(
  {min, max, decimals}: ForeignRange,
  {account, where, name}: {account: Account; where: string; name: string},
): Pick<NumberQuestion, 'min' | 'max' | 'decimals'> {
  const digits = Math.min(mostDecimals, Math.max(0, Math.trunc(decimals)))
  const lowest =
    fitting(min, digits) ??
    Math.min(0, fitting(max, digits) ?? 0) - (max !== undefined && max <= 0 ? assumedMost : 0)
  const highest = fitting(max, digits) ?? Math.max(assumedMost, lowest + assumedMost)
  if (min === undefined || max === undefined) account.add('range-assumed', where, name)
  const isRising = highest > lowest
  const isChanged =
    !isRising || (min !== undefined && lowest !== min) || (max !== undefined && highest !== max)
  if (isChanged) account.add('range-changed', where, name)
  return {min: lowest, max: isRising ? highest : lowest + 1, ...(digits > 0 && {decimals: digits})}
}

/** Digits after the decimal point of a number, at most 3. */
export function decimalsOf(value: number | undefined): number {
  if (value === undefined || !Number.isFinite(value)) return 0
  const digits = [0, 1, 2, mostDecimals].find((count) => Number(value.toFixed(count)) === value)
  return digits ?? mostDecimals
}

function fitting(value: number | undefined, digits: number): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined
  return Number(Math.max(-1e12, Math.min(1e12, value)).toFixed(digits))
}

/** The number that a text or a number says. */
export function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
