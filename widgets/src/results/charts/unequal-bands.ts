import type {NumberQuestion} from '@saha/contract'
import {bandsOf} from '@saha/domain/survey/bands'

/** Whether some bands of a question are wider than others; of whole numbers, the last one by its upper end, which it holds. */
export function hasUnequalBands(question: NumberQuestion): boolean {
  const inclusive = question.decimals ? 0 : 1
  const widths = bandsOf(question).map(({from, to, isLast}) => to - from + (isLast ? inclusive : 0))
  return Math.max(...widths) > Math.min(...widths) * 1.001
}
