import type {Speaker} from '../speaker.ts'

/**
 * What an option was given on average: "40 points", "JOD 25".
 *
 * @param currency of ISO 4217, in place of a unit.
 * @param unit in the reader's words.
 */
export function amountLabel(
  say: Speaker,
  {currency, unit}: {currency?: string | undefined; unit?: string | undefined},
  amount: number,
): string {
  if (currency)
    return new Intl.NumberFormat(say.locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    }).format(amount)
  const words = say.number(amount, 1)
  return unit ? `${words} ${unit}` : words
}
