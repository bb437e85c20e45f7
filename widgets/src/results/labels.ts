/** The cells of a result in the reader's words. */
import type {AnswerableQuestion, NumberQuestion, PlaceQuestion, SharesQuestion, Text} from '@saha/contract'
import {bandsOf} from '@saha/domain/survey/bands'
import {BY_ADDRESS, ON_MAP} from '@saha/domain/survey/kinds/place-names'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {html} from 'lit/html.js'
import type {ResultsView} from './view.ts'

export interface Label {
  /** In the reader's words, with its mark when it is in another language. */
  words: unknown
  /** The same without the mark. */
  plain: string
}

/** What was asked. Where each citizen read an earlier answer of their own, the figures of all have a gap. */
export function askedIn({activity}: ResultsView, {text}: AnswerableQuestion): Text {
  const ids = new Set(answerableQuestions(activity.survey).map(({id}) => id))
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      words.replaceAll(/\{([a-z\d-]+)\}/g, (braces, id: string) => (ids.has(id) ? '[…]' : braces)),
    ]),
  )
}

/** What a cell stands for. One that the question does not have stands for itself. */
export function labelOf(view: ResultsView, question: AnswerableQuestion, cell: string): Label {
  const {reader, terms} = view
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'shares':
      return nameOf(view, question.options, cell)
    case 'ranking':
      return nameOf(view, question.options, cell.split('@')[0] ?? '')
    case 'scale': {
      const ends = new Map([
        [question.from, question.low],
        [question.to, question.high],
      ])
      return valueLabel(view, cell, ends.get(Number(cell)))
    }
    case 'rating':
      return valueLabel(
        view,
        cell,
        question.words?.[Number(cell) - 1] ?? terms.results.rating[Number(cell) - 1],
      )
    case 'number':
      return alone(bandLabel(view, question, cell))
    case 'date': {
      const month = cell.length > 4 ? ({month: 'long'} as const) : {}
      const format = new Intl.DateTimeFormat(reader.say.locale, {...month, year: 'numeric', timeZone: 'UTC'})
      return alone(format.format(new Date(cell)))
    }
    case 'place':
      return placeLabel(view, question, cell)
    default:
      return alone(cell)
  }
}

/** A place of the list, a district, or whatever lies outside them. */
function placeLabel(view: ResultsView, {list = []}: PlaceQuestion, cell: string): Label {
  const {districts = []} = view.activity
  const {places} = view.terms.results
  if (cell === ON_MAP) return alone(districts.length > 0 ? places.elsewhere : places.onMap)
  return cell === BY_ADDRESS ? alone(places.address) : nameOf(view, [...list, ...districts], cell)
}

/** An option, a row or a column by its id. */
export function nameOf({reader}: ResultsView, named: readonly {id: string; text: Text}[], id: string): Label {
  const found = named.find((one) => one.id === id)
  return found ? {words: reader.words(found.text), plain: reader.plain(found.text)} : alone(id)
}

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

function alone(plain: string): Label {
  return {words: plain, plain}
}

function valueLabel({reader}: ResultsView, cell: string, meaning: Text | string | undefined): Label {
  const value = reader.say.number(Number(cell))
  if (meaning === undefined) return alone(value)
  if (typeof meaning === 'string') return alone(`${value}: ${meaning}`)
  return {words: html`${value}: ${reader.words(meaning)}`, plain: `${value}: ${reader.plain(meaning)}`}
}

function bandLabel({reader, terms}: ResultsView, question: NumberQuestion, cell: string): string {
  const band = bandsOf(question).find(({from}) => String(from) === cell)
  if (!band) return cell
  const {from, to, isLast} = band
  const step = question.decimals ? 0 : 1
  if (!isLast && step === 0) return reader.say.say(terms.results.bandBelow, {from, to})
  const end = isLast ? to : to - step
  return from === end ? reader.say.number(from) : reader.say.say(terms.results.band, {from, to: end})
}
