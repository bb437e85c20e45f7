import type {SharesQuestion} from '@saha/contract'
import {amountLabel as labelIn} from '@saha/i18n/results/amount-label'
import type {ResultsView} from '../view.ts'

/** What an option was given on average: "40 points", "JOD 25". */
export function amountLabel({reader}: ResultsView, {currency, unit}: SharesQuestion, mean: number): string {
  return labelIn(reader.say, {currency, unit: unit && reader.plain(unit)}, mean)
}
