/** Amounts that only some pages say, as one reader expects them. Locales are those of a `Speaker`. */

/** From so many seconds to so many, in minutes, rounded up: "3–5 minutes". */
export function minutesIn(locale: string, {from, to}: {from: number; to: number}): string {
  const [least, most] = [Math.ceil(from / 60), Math.ceil(to / 60)]
  const format = new Intl.NumberFormat(locale, {style: 'unit', unit: 'minute', unitDisplay: 'long'})
  // Browsers of before 2023 say the longest way alone.
  return (least < most && format.formatRange?.(least, most)) || format.format(most)
}

/** A share from 0 to 1, in whole per cent. */
export const percentIn = (locale: string, share: number): string =>
  new Intl.NumberFormat(locale, {style: 'percent'}).format(share)

/** From one share to another, each from 0 to 1, in whole per cent: "53–69%". */
export function percentRangeIn(locale: string, from: number, to: number): string {
  const format = new Intl.NumberFormat(locale, {style: 'percent'})
  // Browsers of before 2023 say both apart.
  return format.formatRange?.(from, to) ?? `${format.format(from)} – ${format.format(to)}`
}

/** Two moments on the reader's calendar: "1–30 November 2026". */
export const periodIn = (locale: string, from: string, to: string): string =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'long'}).formatRange(new Date(from), new Date(to))
