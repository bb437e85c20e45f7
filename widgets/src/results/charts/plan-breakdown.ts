/** The chart of a comparison of groups: each group is a bar, or a few. */
import {comparedIn} from '../breakdowns/groups.ts'
import type {BreakdownCharted} from '../view.ts'
import type {ChartPlan} from './chart.ts'
import {shareValue} from './words-of-values.ts'

/** A group of which only is told that nearly all gave one answer is drawn as long as that is sure. */
const OVER = 0.9

/** @returns `undefined` where the survey no longer has one of the questions. */
export function planBreakdown({
  view,
  breakdown,
  joined,
  caption,
  over90,
}: BreakdownCharted): ChartPlan | undefined {
  const compared = comparedIn(view, breakdown, joined)
  if (!compared) return undefined
  const {question, columns, groups} = compared
  const inside = columns.flatMap(({isOutside}, at) => (isOutside ? [] : [at]))
  const shown = groups.filter(({people}) => people !== 0)
  return {
    id: `breakdown-${breakdown.breakdown}`,
    title: caption,
    shape: question.type === 'multiple' ? 'groups' : 'parts',
    series: inside.map((at) => columns[at]?.plain ?? ''),
    rows: shown.map(({label, within, cells}) => ({
      label: within ? `${within.plain} · ${label.plain}` : label.plain,
      values: inside.map((at) => {
        const cell = cells[at]
        if (!cell) return {value: null, words: ''}
        return cell.isOver90 ? {value: OVER, words: over90} : shareValue(view, cell)
      }),
    })),
    people: null,
  }
}
