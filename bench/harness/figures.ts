import {median} from './statistics.ts'

export type Unit = '/s' | 'ms' | 'µs' | 'KB' | 'bytes' | '%' | '×' | ''

/** Something measured once or in several rounds. */
export interface Measured {
  unit: Unit
  /** One for each round. */
  values: number[]
}

/** One line of a section's table. */
export interface Figure {
  what: string
  measured: Measured
  /** What the least that could do it measures, in the same run. */
  floor?: {what: string; measured: Measured} | undefined
  /** What the median has to reach. */
  target?: {atMost: number} | {atLeast: number}
}

/** What a section found. */
export interface Report {
  figures: Figure[]
  /** What a reader has to know to read them right, in whole sentences. */
  notes: string[]
}

export function measured(unit: Unit, ...values: number[]): Measured {
  return {unit, values}
}

/** How many times the one is of the other, round by round. */
export function ratio(of: Measured, to: Measured): Measured {
  return {unit: '×', values: of.values.map((value, round) => value / (to.values[round] ?? Number.NaN))}
}

/** Whether the target is reached; `undefined` when there is none. */
export function isReached({measured: {values}, target}: Figure): boolean | undefined {
  if (!target) return undefined
  const middle = median(values)
  return 'atMost' in target ? middle <= target.atMost : middle >= target.atLeast
}
