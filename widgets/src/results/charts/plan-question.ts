/** The chart of one question, out of what its table says. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {rankingScores} from '@saha/domain/results/ranking-places'
import type {ResultsKindsTerms} from '@saha/i18n/results-kinds/terms'
import {amountLabel} from '../kinds/amount-label.ts'
import {gridOf, isTwoSided} from '../kinds/grid.ts'
import {askedIn} from '../labels.ts'
import {rowsOf} from '../rows.ts'
import type {ResultsView} from '../view.ts'
import type {ChartPlan, ChartShape, ChartValue} from './chart.ts'
import {narrownessOf} from './unequal-bands.ts'
import {shareValue} from './words-of-values.ts'

/** Answers in an order of their own stand side by side. */
const upright: ReadonlySet<AnswerableQuestion['type']> = new Set(['scale', 'rating', 'number', 'date'])

/** More columns than that are too narrow on a phone. */
const MOST_UPRIGHT = 12

export function planQuestion(
  view: ResultsView,
  kinds: ResultsKindsTerms,
  question: AnswerableQuestion,
  result: QuestionResult,
): ChartPlan {
  const common = {
    id: question.id,
    title: view.reader.plain(askedIn(view, question)),
    people: result.people,
  }
  if (isTwoSided(question, result)) return {...common, ...planGrid(view, kinds, question, result)}
  const rows = rowsOf(view, question, result)
  const shape: ChartShape = upright.has(question.type) && rows.length <= MOST_UPRIGHT ? 'columns' : 'bars'
  const narrowness = question.type === 'number' ? narrownessOf(question) : undefined
  return {
    ...common,
    shape,
    series: [''],
    rows: rows.map((row, at) => ({
      label: row.plain,
      values: [
        question.type === 'shares' && typeof row.mean === 'number'
          ? {value: row.share, words: amountLabel(view, question, row.mean)}
          : drawnAs(shareValue(view, row), narrowness?.[at]),
      ],
    })),
  }
}

function drawnAs(value: ChartValue, times: number | undefined): ChartValue {
  return times === undefined || value.value === null ? value : {...value, length: value.value * times}
}

function planGrid(
  view: ResultsView,
  kinds: ResultsKindsTerms,
  question: Parameters<typeof gridOf>[1],
  result: QuestionResult,
): Pick<ChartPlan, 'shape' | 'series' | 'rows'> {
  const {columns, rows} = gridOf(view, question, result, kinds)
  const inside = columns.flatMap(({isOutside}, at) => (isOutside ? [] : [at]))
  const isSeveral = question.type === 'matrix' && question.multiple === true
  const isAroundMiddle = question.type === 'matrix' && question.ordered === true && inside.length > 2
  const order =
    question.type === 'ranking' ? (rankingScores(question, result) ?? []).map(({option}) => option) : []
  const sorted = rows.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return {
    shape: isSeveral ? 'groups' : isAroundMiddle ? 'diverging' : 'parts',
    series: inside.map((at) => columns[at]?.plain ?? ''),
    rows: sorted.map(({plain, cells}) => ({
      label: plain,
      values: inside.map((at) => shareValue(view, cells[at] ?? {count: null, share: null, of: null})),
    })),
  }
}
