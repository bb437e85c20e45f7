import {isolate} from './isolate.ts'
import {baseLanguage} from './languages.ts'
import type {Counted, PluralForm, Sentence} from './message.ts'

type Filling<Place extends string> = Readonly<Record<Place, string | number>>

/** Says sentences, numbers and dates as one reader expects them. */
export interface Speaker {
  /** With region and digits, as Intl takes it. */
  locale: string
  /** A sentence with its places filled in. Words are isolated, so that no name or code turns its neighbours. */
  say<Place extends string>(sentence: Sentence<Place>, filling: Filling<Place>): string
  /** The plural form for `n`. */
  count(counted: Counted<'other'>, n: number): string
  number(value: number, mostDecimals?: number): string
  /** A calendar day. @param iso `2026-11-30`, or a moment. */
  day(iso: string): string
  /** A moment on the reader's clock, to the minute. */
  moment(iso: string): string
  /** Name of a language in the reader's language. */
  languageName(language: string): string
}

/**
 * @param language the language spoken, such as `ar` or `fr-CA`.
 * @param numerals `latn` (0–9) or `arab` (٠–٩); anything else: as the reader's locale has them.
 * @param locales what the reader's browser asks for; one of the same language decides region and digits.
 */
export function speakerFor(
  language: string,
  numerals?: string | null,
  locales: readonly string[] = [],
): Speaker {
  const locale = new Intl.Locale(
    [language, ...locales].find((tag) => tag.includes('-') && baseLanguage(tag) === baseLanguage(language)) ??
      language,
    numerals === 'latn' || numerals === 'arab' ? {numberingSystem: numerals} : {},
  ).toString()
  const plurals = new Intl.PluralRules(locale)
  // Making one takes far longer than using it.
  const formats: Intl.NumberFormat[] = []
  const number = (value: number, mostDecimals = 3) =>
    (formats[mostDecimals] ??= new Intl.NumberFormat(locale, {maximumFractionDigits: mostDecimals})).format(
      value,
    )
  const dates: Record<string, Intl.DateTimeFormat> = {}
  const date = (iso: string, timeZone?: string, timeStyle?: 'short') =>
    (dates[`${timeZone}${timeStyle}`] ??= new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      timeStyle,
      timeZone,
    })).format(new Date(iso))
  const fill = (sentence: string, filling: Readonly<Record<string, string | number>>) =>
    sentence.replace(/\{([a-z]+)\}/gi, (place, name: string) => {
      const value = filling[name]
      if (value === undefined) return place
      return typeof value === 'number' ? number(value) : isolate(value)
    })

  return {
    locale,
    say: fill,
    count: (counted: Partial<Counted<PluralForm>> & Counted<'other'>, n) =>
      fill(counted[plurals.select(n)] ?? counted.other, {n}),
    number,
    // A day without a time is midnight UTC: said elsewhere it could be the day before.
    day: (iso) => date(iso, iso[10] ? undefined : 'UTC'),
    moment: (iso) => date(iso, undefined, 'short'),
    languageName: (tag) => new Intl.DisplayNames(locale, {type: 'language'}).of(tag) ?? tag,
  }
}
