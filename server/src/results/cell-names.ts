/** What the cells of a result, and of its tables, stand for in a reader's words. */
import type {AnswerableQuestion, MunicipalMap, Text} from '@saha/contract'
import {meaningOf} from '@saha/domain'
import {joinedMeaning} from '@saha/domain/results/joined-meaning'
import {joinedWords} from '@saha/i18n/joined-words'
import type {PageReader} from '../embed/page-reader.ts'

/** Words of our own, and after them words of the author. */
export interface CellName {
  own: string
  text?: Text
}

/** @param cell see the contract's `CellCount`. */
export function cellName(
  {say, terms}: PageReader,
  question: AnswerableQuestion,
  cell: string,
  map: MunicipalMap | undefined,
): CellName {
  const {band, bandBelow, places, rating} = terms.results
  const meaning = meaningOf(question, cell, map)
  switch (meaning.is) {
    case 'named':
      return {own: '', text: meaning.text}
    case 'value':
      return meaning.text
        ? {own: `${say.number(meaning.value)}: `, text: meaning.text}
        : {own: say.number(meaning.value)}
    case 'face':
      return {own: `${say.number(meaning.value)}: ${rating[meaning.value - 1] ?? ''}`}
    case 'band': {
      const {from, to, isBelow} = meaning
      return {own: from === to ? say.number(from) : say.say(isBelow ? bandBelow : band, {from, to})}
    }
    case 'month':
      return {own: monthWords(say.locale, meaning.month, {year: 'numeric', month: 'long'})}
    case 'year':
      return {own: monthWords(say.locale, meaning.year, {year: 'numeric'})}
    case 'on-map':
      return {own: places.onMap}
    case 'elsewhere':
      return {own: places.elsewhere}
    case 'address':
      return {own: places.address}
    case 'unknown':
      return {own: meaning.cell}
  }
}

/** The same as plain words. */
export function plainCellName(
  reader: PageReader,
  question: AnswerableQuestion,
  cell: string,
  map: MunicipalMap | undefined,
): string {
  const {own, text} = cellName(reader, question, cell, map)
  return own + (text ? reader.plain(text) : '')
}

/** Of answers or groups that may stand together, as plain words: never without the name of what is in them. */
export function plainJoinedName(
  reader: PageReader,
  question: AnswerableQuestion,
  cells: readonly string[],
  map: MunicipalMap | undefined,
): string {
  const {say, terms} = reader
  const nameOf = (cell: string) => plainCellName(reader, question, cell, map)
  const meaning = joinedMeaning(question, cells)
  const words = (parts: Parameters<typeof joinedWords>[3]) =>
    joinedWords(say, terms.resultsBreakdowns.joined, terms.results, parts)
  switch (meaning.is) {
    case 'alone':
      return nameOf(meaning.cell)
    case 'band':
      return words(meaning)
    case 'range':
      return words({is: 'range', first: nameOf(meaning.first), last: nameOf(meaning.last)})
    case 'others':
      return words({is: 'others', names: meaning.cells.map(nameOf)})
  }
}

function monthWords(locale: string, month: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).format(new Date(month))
}
