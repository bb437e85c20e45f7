import type {NumberQuestion} from '@saha/contract'
import {bandsOf} from '@saha/domain/survey/bands'

/**
 * What a share is drawn times, band by band, where some bands are wider than others: a column is as tall as the people in an
 * equal step, or a wide band would look like many people. The narrowest has 1.
 *
 * @returns `undefined` where all are equally wide; of whole numbers, the last one by its upper end, which it holds.
 */
export function narrownessOf(question: NumberQuestion): number[] | undefined {
  const inclusive = question.decimals ? 0 : 1
  const widths = bandsOf(question).map(({from, to, isLast}) => to - from + (isLast ? inclusive : 0))
  const narrowest = Math.min(...widths)
  return Math.max(...widths) > narrowest * 1.001 ? widths.map((width) => narrowest / width) : undefined
}
