/** What the table and the chart of one question say. One definition for both, so that they cannot differ. */
import type {AnswerableQuestion, QuestionResult, Text} from '@saha/contract'
import {bandsOf} from '@saha/domain/survey/cells'
import {html} from 'lit/html.js'
import type {ResultsView} from './view.ts'

export interface Row {
  /** The answer in the reader's words, with its mark when it is in another language. */
  words: unknown
  /** The same without the mark. */
  plain: string
  /** People, or `null` when withheld. */
  count: number | null
  /** Of the people who answered, 0 to 1; `null` when either is withheld or nobody answered. */
  share: number | null
}

export function rowsOf(view: ResultsView, question: AnswerableQuestion, result: QuestionResult): Row[] {
  return result.cells.map(({cell, count}) => ({
    ...labelOf(view, question, cell),
    count,
    share: count === null || !result.people ? null : count / result.people,
  }))
}

/** Mean of a scale. `undefined` while a cell is withheld: it would give the count away. */
export function averageOf(question: AnswerableQuestion, {people, cells}: QuestionResult): number | undefined {
  if (question.type !== 'scale' || !people || cells.some(({count}) => count === null)) return undefined
  return cells.reduce((sum, {cell, count}) => sum + Number(cell) * (count ?? 0), 0) / people
}

/** All ticks of a question with several answers. `undefined` while one is withheld. */
export function ticksOf(question: AnswerableQuestion, {cells}: QuestionResult): number | undefined {
  if (question.type !== 'multiple' || cells.some(({count}) => count === null)) return undefined
  return cells.reduce((sum, {count}) => sum + (count ?? 0), 0)
}

function labelOf(
  {reader, terms}: ResultsView,
  question: AnswerableQuestion,
  cell: string,
): Pick<Row, 'words' | 'plain'> {
  const said = (text: Text) => ({words: reader.words(text), plain: reader.plain(text)})
  const alone = (plain: string) => ({words: plain, plain})
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const option = question.options.find(({id}) => id === cell)
      return option ? said(option.text) : alone(cell)
    }
    case 'scale': {
      const value = reader.say.number(Number(cell))
      const end =
        Number(cell) === question.from
          ? question.low
          : Number(cell) === question.to
            ? question.high
            : undefined
      if (!end) return alone(value)
      return {words: html`${value}: ${reader.words(end)}`, plain: `${value}: ${reader.plain(end)}`}
    }
    case 'number': {
      const band = bandsOf(question).find(({from}) => String(from) === cell)
      if (!band) return alone(cell)
      const {from, to, isLast} = band
      const step = question.decimals ? 0 : 1
      if (isLast || step > 0) {
        const end = isLast ? to : to - step
        return alone(
          from === end ? reader.say.number(from) : reader.say.say(terms.results.band, {from, to: end}),
        )
      }
      return alone(reader.say.say(terms.results.bandBelow, {from, to}))
    }
    default:
      return alone(cell)
  }
}
