/** What an XLSForm accepts as an answer, as far as Saha has settings for it. */
import type {Comparison} from '@saha/contract'
import {ExpressionProblem, isReference, type Expression} from './expression.ts'
import {readXPath} from './read-xpath.ts'

/** Limits of an answer; the outer ones where it is a number or a day. */
export interface Constraint {
  min?: number | string
  max?: number | string
  /** Whether the limit itself is not accepted. */
  isAboveMin?: boolean
  isBelowMax?: boolean
  /** Of the length of a text. */
  longest?: number
  /** Of the number of choices. */
  fewest?: number
  most?: number
  /** The answer compared to that of another question. */
  rule?: {is: Comparison; other: string}
}

/**
 * The limits that an expression sets.
 *
 * @returns undefined when it sets others too: then none of it can be carried over exactly.
 */
export function readConstraint(source: string): Constraint | undefined {
  try {
    return constraintOf(readXPath(source))
  } catch (error) {
    if (error instanceof ExpressionProblem) return undefined
    throw error
  }
}

function constraintOf(expression: Expression): Constraint | undefined {
  if (expression.is === 'all') {
    const parts = expression.parts.map(constraintOf)
    return parts.every((part) => part !== undefined) ? joined(parts) : undefined
  }
  if (expression.is !== 'compare' || expression.of.name !== '.') return undefined
  const {how, of, with: value} = expression
  if (isReference(value))
    return of.measure || value.measure ? undefined : {rule: {is: how, other: value.name}}
  if (of.measure) return typeof value === 'number' ? measured(of.measure, how, value) : undefined
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  switch (how) {
    case 'at-least':
      return {min: value}
    case 'above':
      return {min: value, isAboveMin: true}
    case 'at-most':
      return {max: value}
    case 'below':
      return {max: value, isBelowMax: true}
    case 'equal':
      return {min: value, max: value}
  }
}

function measured(measure: 'length' | 'count', how: Comparison, value: number): Constraint | undefined {
  const least = how === 'at-least' ? value : how === 'above' ? value + 1 : undefined
  const most = how === 'at-most' ? value : how === 'below' ? value - 1 : undefined
  if (measure === 'length') return most === undefined ? undefined : {longest: most}
  if (how === 'equal') return {fewest: value, most: value}
  return least === undefined ? (most === undefined ? undefined : {most}) : {fewest: least}
}

/** Several limits as one; nothing when two of them set the same end. */
function joined(parts: readonly Constraint[]): Constraint | undefined {
  const names = parts.flatMap((part) => Object.keys(part))
  return new Set(names).size === names.length ? Object.assign({}, ...parts) : undefined
}
