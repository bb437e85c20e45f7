/** Languages that the elements speak. */
export const spoken = ['ar', 'en', 'fr'] as const

/** One of them. */
export type SpokenLanguage = (typeof spoken)[number]

const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/

/** The language without its region: `ar` for `ar-JO`. */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}

/** Reading direction of a language tag such as `ar` or `en-GB`. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.test(baseLanguage(language)) ? 'rtl' : 'ltr'
}

/** The language in which the elements speak to a reader of `language`: English when they do not know it. */
export function spokenLanguage(language: string): SpokenLanguage {
  const base = baseLanguage(language)
  return spoken.find((known) => known === base) ?? 'en'
}
