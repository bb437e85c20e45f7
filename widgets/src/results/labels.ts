/** The cells of a result in the reader's words. */
import type {AnswerableQuestion, Text} from '@saha/contract'
import {meaningOf} from '@saha/domain/results/cell-meaning'
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
export function labelOf(
  {reader, activity, terms: {results}}: ResultsView,
  question: AnswerableQuestion,
  cell: string,
): Label {
  const {say} = reader
  const meaning = meaningOf(question, cell, activity)
  switch (meaning.is) {
    case 'named':
      return {words: reader.words(meaning.text), plain: reader.plain(meaning.text)}
    case 'value': {
      const value = say.number(meaning.value)
      const {text} = meaning
      return text
        ? {words: html`${value}: ${reader.words(text)}`, plain: `${value}: ${reader.plain(text)}`}
        : alone(value)
    }
    case 'face':
      return alone(`${say.number(meaning.value)}: ${results.rating[meaning.value - 1]}`)
    case 'band': {
      const {from, to, isBelow} = meaning
      if (from === to) return alone(say.number(from))
      return alone(say.say(isBelow ? results.bandBelow : results.band, {from, to}))
    }
    case 'month':
      return alone(date(meaning.month, {month: 'long', year: 'numeric'}))
    case 'year':
      return alone(date(meaning.year, {year: 'numeric'}))
    case 'on-map':
      return alone(results.places.onMap)
    case 'elsewhere':
    case 'address':
      return alone(results.places[meaning.is])
    case 'unknown':
      return alone(cell)
  }

  function date(iso: string, parts: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(say.locale, {...parts, timeZone: 'UTC'}).format(new Date(iso))
  }
}

const alone = (plain: string): Label => ({words: plain, plain})
