/** Amounts that only some pages say, as one reader expects them. Locales are those of a `Speaker`. */
import type {Speaker} from './speaker.ts'

/** From so many seconds to so many, in minutes, rounded up: "3–5 minutes". */
export function minutesIn(locale: string, {from, to}: {from: number; to: number}): string {
  const [least, most] = [Math.ceil(from / 60), Math.ceil(to / 60)]
  const format = new Intl.NumberFormat(locale, {style: 'unit', unit: 'minute', unitDisplay: 'long'})
  // Browsers of before 2023 say the longest way alone.
  return (least < most && format.formatRange?.(least, most)) || format.format(most)
}

/** A share from 0 to 1, in whole per cent. */
export function percentIn(locale: string, share: number): string {
  // A page says many, and making a format takes a phone longer than using it.
  if (percents?.locale !== locale)
    percents = {locale, format: new Intl.NumberFormat(locale, {style: 'percent'})}
  return percents.format.format(share)
}

let percents: {locale: string; format: Intl.NumberFormat} | undefined

/**
 * From one share to another, each from 0 to 1, in whole per cent: "53% – 69%". Written by hand, as the period below: the
 * first range that a browser formats keeps a phone busy for a tenth of a second.
 */
export function percentRangeIn(locale: string, from: number, to: number): string {
  const [least, most] = [percentIn(locale, from), percentIn(locale, to)]
  return least === most ? most : `${least} – ${most}`
}

/** Two moments on the reader's calendar: "1 November 2026 – 30 November 2026". */
export const periodIn = (say: Pick<Speaker, 'day'>, from: string, to: string): string =>
  `${say.day(from)} – ${say.day(to)}`
