/** Places: a map of the squares that may be shown, and its figures as a table. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {ON_MAP} from '@saha/domain/survey/kinds/place-names'
import {html, nothing} from 'lit/html.js'
import {askedIn, labelOf} from './labels.ts'
import type {ResultsView} from './view.ts'

/** Where the map is drawn, once its code has arrived. Its figures stand in the tables below. */
export function placesMap(view: ResultsView, question: AnswerableQuestion, {squares}: QuestionResult) {
  if (!squares?.length) return nothing
  const {reader, terms, activity} = view
  const {map, shown} = terms.results.places
  return html`<div class="map" part="chart">
      <svg
        class="squares"
        role="img"
        aria-label=${reader.say.say(map, {question: reader.plain(askedIn(view, question))})}
        data-question=${question.id}
      ></svg>
    </div>
    <p class="muted" id="map-${question.id}">${reader.say.count(shown, activity.smallestGroup)}</p>`
}

/** The squares of the map one by one. */
export function squaresTable(view: ResultsView, question: AnswerableQuestion, {squares}: QuestionResult) {
  if (!squares?.length) return nothing
  const {reader, terms} = view
  const {columns, places} = terms.results
  return html`<details>
    <summary>${places.squares}</summary>
    <table part="table" aria-labelledby="result-${question.id}">
      <thead>
        <tr>
          <th scope="col">${columns.answer}</th>
          <th scope="col">${columns.people}</th>
        </tr>
      </thead>
      <tbody>
        ${squares.map(
          ({column, row, district = ON_MAP, count}) =>
            html`<tr>
              <th scope="row">
                ${labelOf(view, question, district).words}<br />
                <small>${reader.say.say(places.square, {column: column + 1, row: row + 1})}</small>
              </th>
              <td>${reader.say.number(count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`
}
