import type {SharesQuestion} from '@saha/contract'
import type {ResultsView} from '../view.ts'

/** What an option was given on average: "40 points", "JOD 25". */
export function amountLabel({reader}: ResultsView, {currency, unit}: SharesQuestion, mean: number): string {
  const {locale} = reader.say
  if (currency)
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    }).format(mean)
  const amount = reader.say.number(mean, 1)
  return unit ? `${amount} ${reader.plain(unit)}` : amount
}
