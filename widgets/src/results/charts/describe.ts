/** What a chart shows, in words made from its numbers: for those who do not see it, and for those in a hurry. */
import type {ResultsChartsTerms} from '@saha/i18n/results-charts/terms'
import type {Speaker} from '@saha/i18n/speaker'
import {extremesOf} from '@saha/domain/statistics/extremes'
import type {ChartPlan, ChartValue} from './chart.ts'

/** So many rows are described one by one; the others stand in the table. */
const DESCRIBED = 8

export interface Describing {
  terms: ResultsChartsTerms
  say: Speaker
  /** `amounts`: what was given on average; `points`: rows stand in the order of their points. */
  of: 'shares' | 'amounts' | 'points'
}

/** Whole sentences, with a space between them. */
export function describe(plan: ChartPlan, {terms, say, of}: Describing): string {
  const {rows, series} = plan
  const list = (names: readonly string[]) => new Intl.ListFormat(say.locale).format(names)
  const sentences: string[] = []
  if (of === 'points') sentences.push(say.say(terms.order, {options: list(rows.map(({label}) => label))}))
  else if (series.length === 1)
    sentences.push(
      ...extremes(
        rows.map(({label, values}) => ({name: label, ...(values[0] ?? {value: null, words: ''})})),
        true,
      ),
    )
  else {
    for (const {label, values} of rows.slice(0, DESCRIBED)) {
      const named = values.map((value, at) => ({name: series[at] ?? '', ...value}))
      const [most] = extremes(named, false)
      if (most) sentences.push(say.say(terms.ofRow, {row: label, words: most}))
    }
    if (rows.length > DESCRIBED) sentences.push(say.count(terms.more, rows.length - DESCRIBED))
  }
  const untold = rows.flatMap(({values}) => values).filter(({value, words}) => value === null && words !== '')
  if (untold.length > 0) sentences.push(say.count(terms.untold, untold.length))
  return sentences.join(' ')

  function extremes(values: readonly (ChartValue & {name: string})[], isWhole: boolean): string[] {
    const found = extremesOf(values, ({value}) => value)
    if (!found) return []
    const [top, bottom] = [found.most, found.fewest].map((some) => ({
      options: list(some.map(({name}) => name)),
      share: some[0]?.words ?? '',
      amount: some[0]?.words ?? '',
    }))
    if (!top || !bottom) return []
    const hasFewest = isWhole && found.fewest.length > 0
    if (of === 'amounts')
      return [say.say(terms.highest, top), ...(hasFewest ? [say.say(terms.lowest, bottom)] : [])]
    const range = isWhole && found.most[0]?.range
    const most = range ? say.say(terms.most, {...top, range}) : say.say(terms.mostPlain, top)
    return [most, ...(hasFewest ? [say.say(terms.fewest, bottom)] : [])]
  }
}
