/** What a question comes to, in a sentence beside the people who answered. */
import {percentIn} from '@saha/i18n/amounts'
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {bandFigures} from '@saha/domain/statistics/bands'
import {stepFigures} from '@saha/domain/statistics/steps'
import {bandsOf} from '@saha/domain/survey/bands'
import {html, nothing} from 'lit/html.js'
import {countedWords} from './people.ts'
import {ticksOf} from './rows.ts'
import type {ResultsView} from './view.ts'

export function inShort(view: ResultsView, question: AnswerableQuestion, result: QuestionResult) {
  const {reader, terms} = view
  const {say} = reader
  const {average, median, top, spread, ticks} = terms.results
  const {cells, people} = result
  if (question.type === 'rating' || question.type === 'scale') {
    const {from, to} = question.type === 'scale' ? question : {from: 1, to: 5}
    const steps = cells.map(({cell, count}) => ({value: Number(cell), count}))
    const figures = stepFigures(steps, people)
    if (!figures) return nothing
    const {values, share} = figures.top
    const highest = values.map((value) => say.number(value))
    return html`<strong>${say.say(average, {average: toTenths(figures.mean), from, to})}</strong><br />
      ${say.say(median, {median: figures.median})}${' '}${say.say(top, {
        share: percentIn(say.locale, share),
        values: new Intl.ListFormat(say.locale, {type: 'disjunction'}).format(highest),
      })}`
  }
  if (question.type === 'number') {
    const bands = bandsOf(question).map(({from, to, isLast}, at) => ({
      from,
      // Whole numbers are as wide as one: the last band holds its upper end too.
      to: isLast && !question.decimals ? to + 1 : to,
      count: cells[at]?.count ?? null,
    }))
    const figures = bandFigures(bands, people)
    return figures
      ? html`<br />${say.say(spread, {
            lower: toTenths(figures.lowerQuartile),
            upper: toTenths(figures.upperQuartile),
            median: toTenths(figures.median),
            average: toTenths(figures.mean),
          })}`
      : nothing
  }
  const all = ticksOf(question, result)
  return all === undefined ? nothing : html`<span class="muted">(${countedWords(view, ticks, all)})</span>`
}

const toTenths = (value: number) => Math.round(value * 10) / 10
