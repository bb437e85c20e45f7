import type {SimpleCondition} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {comparisonsIn} from '../conditions.ts'
import {isComparable, missingName} from './comparable.ts'
import {finding, type PathFinding} from './path-finding.ts'
import type {PlacedCondition, SurveyPlan} from './survey-plan.ts'

/** Names in conditions that lead nowhere, and comparisons that make no sense. */
export function checkReferences(plan: SurveyPlan): PathFinding[] {
  const comparisons = plan.conditions.map((placed) => ({placed, simple: comparisonsIn(placed.condition)}))
  const count = comparisons.reduce((sum, {simple}) => sum + simple.length, 0)
  if (count > limits.conditions) return [finding('pages', 'too-many-conditions', String(limits.conditions))]
  return comparisons.flatMap(({placed, simple}) =>
    simple.flatMap((comparison) => checkComparison(plan, placed, comparison) ?? []),
  )
}

function checkComparison(
  {questions}: SurveyPlan,
  {path, decides, name, before}: PlacedCondition,
  comparison: SimpleCondition,
): PathFinding | undefined {
  const placed = questions.get(comparison.question)
  if (!placed || placed.question.type === 'information')
    return finding(path, 'unknown-question', comparison.question, name)
  if (decides === 'question' && placed.question.id === name) return finding(path, 'own-question', name)
  if (placed.place >= before) return finding(path, 'later-question', comparison.question, name)
  if (!isComparable(placed.question, comparison))
    return finding(path, 'wrong-kind', comparison.question, name)
  const missing = missingName(placed.question, comparison)
  return missing === undefined
    ? undefined
    : finding(path, 'unknown-option', missing, comparison.question, name)
}
