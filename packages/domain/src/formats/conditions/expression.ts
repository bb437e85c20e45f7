/** Conditions as foreign formats write them, in one shape for all of them. */
import type {Comparison} from '@saha/contract'

/** An answer that a condition looks at. */
export interface Reference {
  /** What the question is called in the foreign format; `.` for the one that the condition belongs to. */
  name: string
  /** Looks at the length of a text, or at the number of choices, instead of the answer. */
  measure?: 'length' | 'count'
}

/** A value as a foreign condition writes it. */
export type Literal = string | number | boolean | readonly (string | number)[]

/** A foreign condition: what it compares, and how its parts are joined. */
export type Expression =
  | {is: 'all' | 'any'; parts: readonly Expression[]}
  | {is: 'not'; part: Expression}
  | {is: 'always'; value: boolean}
  | {is: 'empty'; of: Reference}
  | {is: 'contains'; of: Reference; values: readonly (string | number)[]; every: boolean}
  | {is: 'compare'; of: Reference; how: Comparison; with: Literal | Reference}

/** Whether this side of a comparison is an answer, not a value. */
export function isReference(side: Literal | Reference): side is Reference {
  return typeof side === 'object' && 'name' in side
}

/** @throws ExpressionProblem when a value stands where only an answer can. */
export function asReference(side: Literal | Reference): Reference {
  if (isReference(side)) return side
  throw new ExpressionProblem('not-readable')
}

/** @throws ExpressionProblem when something else stands where only a number can. */
export function asNumber(side: Literal | Reference): number {
  if (typeof side === 'number') return side
  throw new ExpressionProblem('not-readable')
}

/** The same comparison with its sides changed. */
export const turned: Readonly<Record<Comparison, Comparison>> = {
  equal: 'equal',
  below: 'above',
  above: 'below',
  'at-most': 'at-least',
  'at-least': 'at-most',
}

/** The expression is none that Saha reads, or is longer or deeper than it reads. */
export class ExpressionProblem extends Error {
  override name = 'ExpressionProblem'
  readonly code: 'not-readable' | 'too-long'

  constructor(code: 'not-readable' | 'too-long') {
    super(code)
    this.code = code
  }
}
