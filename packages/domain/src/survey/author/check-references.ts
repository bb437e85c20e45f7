import type {Question, SimpleCondition} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {comparisonsIn} from '../conditions.ts'
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
  if (!fits(comparison, placed.question)) return finding(path, 'wrong-kind', comparison.question, name)
  const missing = comparison.is === 'chosen' ? missingName(comparison, placed.question) : undefined
  return missing === undefined
    ? undefined
    : finding(path, 'unknown-option', missing, comparison.question, name)
}

// Contact details are stored apart: nothing in the response may depend on them.
function fits(comparison: SimpleCondition, question: Question): boolean {
  if (question.type === 'contact') return false
  switch (comparison.is) {
    case 'answered':
    case 'unanswered':
    case 'declined':
      return true
    case 'chosen':
      return optionsOf(question).length > 0 && (question.type === 'matrix') === (comparison.row !== undefined)
    case 'before':
    case 'after':
      return question.type === 'date'
    default:
      return question.type === 'number' || question.type === 'scale' || question.type === 'rating'
  }
}

function missingName(
  {option, row}: SimpleCondition & {is: 'chosen'},
  question: Question,
): string | undefined {
  if (!optionsOf(question).includes(option)) return option
  const isRowMissing = question.type === 'matrix' && !question.rows.some(({id}) => id === row)
  return isRowMissing ? row : undefined
}

function optionsOf(question: Question): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return question.options.map(({id}) => id)
    case 'matrix':
      return question.columns.map(({id}) => id)
    case 'place':
      return (question.list ?? []).map(({id}) => id)
    default:
      return []
  }
}
