import type {Snapshot, Survey} from '@saha/contract'
import {planBreakdown} from '@saha/domain'

/** Cells that a publication has, and those of them that it shows. */
export interface Shown {
  cells: number
  shown: number
}

/** What is counted of a publication. */
export interface SharesShown {
  single: Shown
  /**
   * Cells of tables as they are published: what stands together is one cell. A table that is not shown has the cells of the
   * coarsest that it could have been, two groups by two answers for each question, none of them shown.
   */
  tables: Shown
  /** Cells of tables as they were declared, and as they are published: how much detail stays. */
  detail: Shown
  /** Tables, and those that are shown. */
  whole: Shown
}

/** Cells of the questions themselves, and of the breakdowns. */
export function countShown(survey: Survey, {questions, breakdowns = []}: Snapshot): SharesShown {
  const count = (cells: readonly (number | null)[]) => ({
    cells: cells.length,
    shown: cells.filter((cell) => cell !== null).length,
  })
  const published = breakdowns.filter(({notShown}) => notShown === undefined)
  const missing = breakdowns.filter(({notShown}) => notShown === 'too-few')
  const plans = breakdowns.map((one) => {
    const declared = survey.breakdowns?.find(({id}) => id === one.breakdown)
    const plan = declared && planBreakdown(survey, declared)
    const {answers = [], groups = [], question} = plan ?? {}
    const rows = question?.type === 'multiple' ? answers.length : 2
    return {id: one.breakdown, cells: answers.length * groups.length, fewest: rows * 2 ** one.by.length}
  })
  const fewestOf = (id: string) => plans.find((plan) => plan.id === id)?.fewest ?? 0
  const tables = count(published.flatMap(({groups}) => groups.flatMap(({counts}) => counts)))
  return {
    single: count(questions.flatMap(({cells}) => cells.map((cell) => cell.count))),
    tables: {
      cells: tables.cells + missing.reduce((sum, {breakdown}) => sum + fewestOf(breakdown), 0),
      shown: tables.shown,
    },
    detail: {cells: plans.reduce((sum, {cells}) => sum + cells, 0), shown: tables.cells},
    whole: {cells: breakdowns.length, shown: published.length},
  }
}
