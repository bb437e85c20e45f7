import {percentIn, percentRangeIn} from '@saha/i18n/amounts'
import {wilsonInterval} from '@saha/domain/statistics/wilson'
import {isFewer} from '../rows.ts'
import type {ResultsView} from '../view.ts'
import type {ChartValue} from './chart.ts'

/** A share of people beside or in its bar; or why there is none. */
export function shareValue(
  {reader, snapshot, terms: {results}}: ResultsView,
  {count, share, of}: {count: number | null; share: number | null; of: number | null},
): ChartValue {
  const {locale} = reader.say
  if (share !== null && count !== null && of) {
    const {lower, upper} = wilsonInterval(Math.min(count, of), of)
    return {value: share, words: percentIn(locale, share), range: percentRangeIn(locale, lower, upper)}
  }
  if (count === null) return {value: null, words: results.withheld}
  return {
    value: null,
    words: isFewer(snapshot, count) ? reader.say.say(results.fewerThan, {n: snapshot.step}) : '',
  }
}
