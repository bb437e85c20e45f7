/** What a chart shows, whoever draws it: on the screen, as a picture of lines, as a picture of dots. */

/**
 * `bars`: one bar per answer. `columns`: the same in their order, upright and side by side. `parts`: each bar is a whole,
 * divided among series. `diverging`: the same, around the middle of the series. `groups`: a bar per series in each row.
 */
export type ChartShape = 'bars' | 'columns' | 'parts' | 'diverging' | 'groups'

export interface ChartValue {
  /** From 0 to 1; `null` when it cannot be told. */
  value: number | null
  /** As long as it is drawn, where that is not its value. */
  length?: number
  /** What stands beside or in the bar: "61%", "Withheld". */
  words: string
  /** Of a share of people: how sure it is, "53–69%". */
  range?: string
}

export interface ChartRow {
  label: string
  /** One for each series. */
  values: readonly ChartValue[]
}

export interface ChartPlan {
  /** Unlike that of any other chart of the element. */
  id: string
  title: string
  shape: ChartShape
  /** What each part of a bar stands for; one without a name where there is only one. */
  series: readonly string[]
  rows: readonly ChartRow[]
  /** People who answered; `null` when withheld. */
  people: number | null
}

/** A part of a bar: of a row and a series, from where to where. Below 0 on the other side of the middle. */
export interface Segment {
  row: number
  series: number
  from: number
  to: number
  words: string
  range: string | undefined
}

/** Why a row has no bar at all; empty where it has one. */
export function absenceOf({values}: ChartRow): string {
  return values.every(({value}) => value === null) ? (values[0]?.words ?? '') : ''
}

/** Where each part of each bar lies. Values that cannot be told have none. */
export function segmentsOf({shape, rows, series}: ChartPlan): Segment[] {
  return rows.flatMap(({values}, row) => {
    let reached = shape === 'diverging' ? -belowMiddle(values, series.length) : 0
    return values.flatMap(({value, length, words, range}, at): Segment[] => {
      if (value === null) return []
      const from = shape === 'parts' || shape === 'diverging' ? reached : 0
      reached = from + (length ?? value)
      return [{row, series: at, from, to: reached, words, range}]
    })
  })
}

/** What lies before the middle of the series: of an odd number, half of the one in the middle too. */
function belowMiddle(values: readonly ChartValue[], count: number): number {
  return values.reduce((sum, {value}, at) => {
    const part = Math.min(1, Math.max(0, count / 2 - at))
    return sum + (value ?? 0) * part
  }, 0)
}
