import type {Comparison, Question, Rule} from '@saha/contract'
import {compares} from '../conditions.ts'
import {rangeOf} from '../kinds/numbers.ts'
import {isAnswerable, isRequired} from '../questions.ts'
import {finding, type PathFinding} from './path-finding.ts'
import type {SurveyPlan} from './survey-plan.ts'

type Ends = readonly [number, number] | readonly [string, string]

/** Rules between two answers that name no such questions, compare unlike things or cannot be kept. */
export function checkRules({survey, questions}: SurveyPlan): PathFinding[] {
  return (survey.rules ?? []).flatMap((rule, at) => {
    const path = `rules[${at}]`
    const missing = [rule.left, rule.right].find((id) => !questions.has(id))
    if (missing !== undefined) return [finding(path, 'unknown-question', missing, rule.id)]
    if (rule.left === rule.right) return [finding(path, 'own-question', rule.left, rule.id)]
    const [left, right] = [questions.get(rule.left)?.question, questions.get(rule.right)?.question]
    const sides = left && right ? [endsOf(left), endsOf(right)] : []
    const [one, other] = sides
    if (!left || !right || !one || !other || typeof one[0] !== typeof other[0])
      return [finding(path, 'wrong-kind', rule.left, rule.right, rule.id)]
    return canBeKept(rule, one, other) || !mustBeKept(left, right)
      ? []
      : [finding(path, 'dead-end', rule.id, rule.left, rule.right)]
  })
}

/** Smallest and largest answer; `undefined` of a question whose answers do not compare. */
function endsOf(question: Question): Ends | undefined {
  switch (question.type) {
    case 'number':
    case 'scale':
    case 'rating': {
      const {min, max} = rangeOf(question)
      return [min, max]
    }
    case 'date':
      return [question.min ?? '0000-01-01', question.max ?? '9999-12-31']
    default:
      return undefined
  }
}

function mustBeKept(left: Question, right: Question): boolean {
  return [left, right].every(
    (question) => isAnswerable(question) && isRequired(question) && !question.mayDecline,
  )
}

// Whether any two answers keep it: the ends of both ranges decide.
function canBeKept({is}: Rule, [low, high]: Ends, [otherLow, otherHigh]: Ends): boolean {
  const keeps = (one: number | string, comparison: Comparison, other: number | string) =>
    compares<number | string>(one, comparison, other)
  switch (is) {
    case 'below':
    case 'at-most':
      return keeps(low, is, otherHigh)
    case 'above':
    case 'at-least':
      return keeps(high, is, otherLow)
    case 'equal':
      return keeps(low, 'at-most', otherHigh) && keeps(otherLow, 'at-most', high)
  }
}
