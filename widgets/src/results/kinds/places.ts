/** Places: a map of the squares that may be shown, and its figures as a table. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {ON_MAP} from '@saha/domain/survey/kinds/place-names'
import type {ResultsKindsTerms} from '@saha/i18n/results-kinds/terms'
import {html, nothing} from 'lit/html.js'
import {peopleHead} from '../figures-table.ts'
import {askedIn, labelOf} from '../labels.ts'
import type {ResultsView} from '../view.ts'
import {mapsOf} from './maps.ts'

/** Where the map is drawn, once its code has arrived. Its figures stand in the tables below. */
export function placesMap(
  terms: ResultsKindsTerms,
  view: ResultsView,
  question: AnswerableQuestion,
  result: QuestionResult,
) {
  if (!result.squares?.length || question.type !== 'place') return nothing
  mapsOf(view.host).learn({view, question, result, unavailable: terms.unavailable})
  const {reader, activity} = view
  return html`<div class="map" part="chart">
      <svg
        class="squares"
        role="img"
        aria-label=${reader.say.say(terms.map, {question: reader.plain(askedIn(view, question))})}
        data-question=${question.id}
      ></svg>
    </div>
    <p class="note" id="map-${question.id}">${reader.say.count(terms.shown, activity.smallestGroup)}</p>`
}

/** The squares of the map one by one. */
export function squaresTable(
  terms: ResultsKindsTerms,
  view: ResultsView,
  question: AnswerableQuestion,
  {squares}: QuestionResult,
) {
  if (!squares?.length) return nothing
  const {say} = view.reader
  return html`<details>
    <summary>${terms.squares}</summary>
    <table part="table" aria-labelledby="result-${question.id}">
      <thead>
        <tr>
          <th scope="col">${view.terms.results.columns.answer}</th>
          <th scope="col">${peopleHead(view)}</th>
        </tr>
      </thead>
      <tbody>
        ${squares.map(
          ({column, row, district = ON_MAP, count}) =>
            html`<tr>
              <th scope="row">
                ${labelOf(view, question, district).words}<br />
                <small>${say.say(terms.square, {column: column + 1, row: row + 1})}</small>
              </th>
              <td>${say.number(count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`
}
