/** Foreign conditions in words of ours. */
import {mayChooseSeveral} from '../../statistics/share-base.ts'
import type {Comparison, Condition, Question, SimpleCondition} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {compares} from '../../survey/conditions.ts'
import {isDay} from '../../text/days.ts'
import type {RemarkCode} from '../account.ts'
import {isReference, type Expression, type Literal, type Reference} from './expression.ts'
import type {KnownQuestion, KnownQuestions} from './known-questions.ts'

/** Why a condition was not carried over. */
export class ConditionProblem extends Error {
  override name = 'ConditionProblem'
  readonly code: RemarkCode

  constructor(code: RemarkCode) {
    super(code)
    this.code = code
  }
}

/**
 * The condition that an expression says.
 *
 * @param known questions that come before.
 * @param all every question of the survey, to tell a later one from one that is missing.
 * @throws ConditionProblem
 */
export function toCondition(
  expression: Expression,
  known: KnownQuestions,
  all: ReadonlySet<string>,
): Condition {
  const condition = translate(expression, (of) => findKnown(of, known, all))
  if (depthOf(condition) > limits.conditionDepth) throw new ConditionProblem('condition-too-long')
  return condition
}

type Find = (of: Reference) => KnownQuestion

function translate(expression: Expression, find: Find): Condition {
  switch (expression.is) {
    case 'all':
    case 'any': {
      const parts = expression.parts.map((part) => translate(part, find))
      if (parts.length > limits.options) throw new ConditionProblem('condition-too-long')
      return expression.is === 'all' ? {all: parts} : {any: parts}
    }
    case 'not':
      return not(translate(expression.part, find))
    case 'empty':
      return {question: find(expression.of).question.id, is: 'unanswered'}
    case 'contains': {
      const known = find(expression.of)
      if (expression.values.length === 0 || expression.values.length > limits.options)
        throw new ConditionProblem('condition-too-long')
      const parts = expression.values.map((value) => isChosen(known, value))
      return parts.length === 1 && parts[0] ? parts[0] : expression.every ? {all: parts} : {any: parts}
    }
    case 'compare':
      if (isReference(expression.with) || expression.of.measure)
        throw new ConditionProblem('condition-not-carried')
      return compare(find(expression.of), expression.how, expression.with)
    case 'always':
      throw new ConditionProblem('condition-not-carried')
  }
}

// "Not unanswered" is "answered": they differ only for "I'd rather not say", which other programs do not have.
function not(condition: Condition): Condition {
  return 'is' in condition && condition.is === 'unanswered'
    ? {question: condition.question, is: 'answered'}
    : {not: condition}
}

function findKnown({name}: Reference, known: KnownQuestions, all: ReadonlySet<string>): KnownQuestion {
  const found = known.get(name)
  if (!found) throw new ConditionProblem(all.has(name) ? 'condition-forward' : 'condition-missing')
  // Contact details are stored apart: nothing may depend on them.
  if (found.question.type === 'contact' || found.question.type === 'information')
    throw new ConditionProblem('condition-not-carried')
  return found
}

function isChosen(known: KnownQuestion, value: string | number | boolean): SimpleCondition {
  const {question, values, declined, row} = known
  if (question.type === 'consent' && isTick(value)) return {question: question.id, is: 'answered'}
  if (declined !== undefined && String(value) === declined) return {question: question.id, is: 'declined'}
  const option = values.get(String(value))
  if (option === undefined)
    throw new ConditionProblem(values.size > 0 ? 'condition-option' : 'condition-not-carried')
  if ((question.type === 'matrix') !== (row !== undefined))
    throw new ConditionProblem('condition-not-carried')
  return row === undefined
    ? {question: question.id, is: 'chosen', option}
    : {question: question.id, is: 'chosen', option, row}
}

function isTick(value: string | number | boolean): boolean {
  return value === true || ['ok', 'true', 'yes', '1'].includes(String(value).toLowerCase())
}

function compare(known: KnownQuestion, how: Comparison, value: Literal): Condition {
  const {question} = known
  const isNumeric = question.type === 'number' || question.type === 'scale' || question.type === 'rating'
  if (isNumeric) return {question: question.id, is: how, value: asNumber(value)}
  if (question.type === 'date') return compareDays(question, how, String(value))
  if (typeof value === 'object') return isExactly(known, how, value)
  if (how !== 'equal') return comparesOptions(known, how, asNumber(value))
  const chosen = isChosen(known, value)
  return mayChooseSeveral(question) && chosen.is === 'chosen'
    ? isExactly(known, how, [String(value)])
    : chosen
}

function asNumber(value: Literal): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number === 'number' && Number.isFinite(number)) return number
  throw new ConditionProblem('condition-not-carried')
}

function compareDays({id}: Question, how: Comparison, day: string): Condition {
  if (!isDay(day)) throw new ConditionProblem('condition-not-carried')
  const before: Condition = {question: id, is: 'before', day}
  const after: Condition = {question: id, is: 'after', day}
  const answered: Condition = {question: id, is: 'answered'}
  switch (how) {
    case 'below':
      return before
    case 'above':
      return after
    case 'at-most':
      return {all: [answered, {not: after}]}
    case 'at-least':
      return {all: [answered, {not: before}]}
    case 'equal':
      return {all: [answered, {not: before}, {not: after}]}
  }
}

// Just these choices: each of them, and none of the others.
function isExactly(known: KnownQuestion, how: Comparison, wanted: readonly (string | number)[]): Condition {
  if (how !== 'equal' || wanted.length === 0 || known.values.size > 20)
    throw new ConditionProblem('condition-not-carried')
  const names = new Set(wanted.map(String))
  const others = [...known.values.keys()].filter((value) => !names.has(value))
  const chosen = [...names].map((value) => isChosen(known, value))
  return others.length === 0
    ? {all: chosen}
    : {all: [...chosen, {not: {any: others.map((value) => isChosen(known, value))}}]}
}

// Options whose foreign names are numbers compare as numbers.
function comparesOptions(known: KnownQuestion, how: Comparison, value: number): Condition {
  const fits = [...known.values.keys()].filter(
    (name) => name.trim() !== '' && compares(Number(name), how, value),
  )
  if (fits.length === 0) throw new ConditionProblem('condition-not-carried')
  return {any: fits.map((name) => isChosen(known, name))}
}

function depthOf(condition: Condition): number {
  if ('question' in condition) return 0
  if ('not' in condition) return 1 + depthOf(condition.not)
  return 1 + Math.max(...('all' in condition ? condition.all : condition.any).map(depthOf))
}
