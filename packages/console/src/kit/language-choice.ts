/** In which language somebody reads the console: as they chose in this browser, else as the browser asks for. */
import {keepsake} from '@saha/client/keepsake'
import {spoken, spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'

const kept = keepsake(() => localStorage)
const place = 'saha-console-language'

/** Sets the language of the page, which everything on it follows. */
export function openInChosenLanguage(): void {
  const chosen = String(kept.read(place) ?? '')
  document.documentElement.lang = chosen ? spokenLanguage(chosen) : askedLanguage(navigator.languages)
}

/** Remembers a choice and follows it at once. */
export function chooseLanguage(language: SpokenLanguage): void {
  kept.write(place, language)
  document.documentElement.lang = language
}

/**
 * The first language that the browser asks for and the console speaks, with its region: it decides about digits and
 * dates.
 */
export function askedLanguage(asked: readonly string[]): string {
  return asked.find((tag) => spoken.some((language) => tag.toLowerCase().split('-')[0] === language)) ?? 'en'
}
