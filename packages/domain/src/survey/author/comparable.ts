import type {Question, SimpleCondition} from '@saha/contract'

/** Whether a comparison makes sense of this kind of question. */
export function isComparable(question: Question, comparison: SimpleCondition): boolean {
  // Contact details are stored apart: nothing in the response may depend on them.
  if (question.type === 'contact' || question.type === 'information') return false
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

/** Id of an option or a row that a comparison names and the question does not have; `undefined` when it has all. */
export function missingName(question: Question, comparison: SimpleCondition): string | undefined {
  if (comparison.is !== 'chosen') return undefined
  const {option, row} = comparison
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
