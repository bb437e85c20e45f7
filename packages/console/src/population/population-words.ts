import type {AnswerableQuestion, PopulationDesk} from '@saha/contract'
import {meaningOf} from '@saha/domain/results/cell-meaning'
import type {ConsolePopulationTerms} from '@saha/i18n/console-population/terms'
import type {WordsBy} from '../kit/console-page.ts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'

export const populationWords: WordsBy<ConsolePopulationTerms> = {
  ar: async () => (await import('@saha/i18n/console-population/ar')).consolePopulation,
  en: async () => (await import('@saha/i18n/console-population/en')).consolePopulation,
  fr: async () => (await import('@saha/i18n/console-population/fr')).consolePopulation,
}

/** What the parts of the page are drawn with. */
export interface Drawing {
  reader: Reader
  terms: ConsolePopulationTerms
  place: Place
  desk: PopulationDesk
}

/** The question of a margin; `undefined` when the survey does not have it any more. */
function questionOf({questions}: PopulationDesk, id: string): AnswerableQuestion | undefined {
  const found = questions.find(({question}) => question.id === id)?.question
  return found && found.type !== 'information' ? found : undefined
}

/** What a question is called. */
export function questionWords({reader, place, desk}: Drawing, id: string): string {
  const question = questionOf(desk, id)
  return question ? reader.plain(question.text, place.languages) : id
}

/** What an answer is called. */
export function cellWords({reader, terms, place, desk}: Drawing, id: string, cell: string): string {
  const question = questionOf(desk, id)
  if (!question) return cell
  const meaning = meaningOf(question, cell, {districts: desk.districts})
  switch (meaning.is) {
    case 'named':
      return reader.plain(meaning.text, place.languages)
    case 'value': {
      const value = reader.speaker.number(meaning.value)
      return meaning.text ? `${value} · ${reader.plain(meaning.text, place.languages)}` : value
    }
    case 'face':
      return reader.speaker.say(terms.margin.face, {value: meaning.value})
    case 'band':
      return reader.speaker.say(terms.margin.span, {from: meaning.from, to: meaning.to})
    default:
      return cell
  }
}
