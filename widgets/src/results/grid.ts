/** Results that have two sides: rows and columns of a matrix, options and places of a ranking. */
import {percentIn} from '@saha/i18n/amounts'
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {html} from 'lit/html.js'
import {nameOf, type Label} from './labels.ts'
import {peopleApart, peopleWords} from './people.ts'
import {shareOf} from './rows.ts'
import type {ResultsView} from './view.ts'

/** A table with a column for every choice. */
export interface Grid {
  columns: readonly unknown[]
  /** People per column, `null` when withheld. */
  rows: readonly {label: Label; counts: readonly (number | null)[]}[]
}

/** `undefined` for questions with one side, and for a ranking of which only first choices may be told. */
export function gridOf(
  view: ResultsView,
  question: AnswerableQuestion,
  {cells}: QuestionResult,
): Grid | undefined {
  const {reader, terms} = view
  const isMatrix = question.type === 'matrix'
  if (!isMatrix && question.type !== 'ranking') return undefined
  const counts = cells.map(({count}) => count)
  const rows = isMatrix ? question.rows : question.options
  const width = cells.length / rows.length
  if (!isMatrix && (width < 2 || counts.includes(null))) return undefined
  return {
    columns: isMatrix
      ? question.columns.map(({text}) => reader.words(text))
      : Array.from({length: width}, (_, at) => reader.say.say(terms.results.place, {place: at + 1})),
    rows: rows.map(({id}, at) => ({
      label: nameOf(view, rows, id),
      counts: counts.slice(at * width, (at + 1) * width),
    })),
  }
}

/** The table of a grid; where it is wider than the page, it scrolls. */
export function gridTable(view: ResultsView, id: string, {columns, rows}: Grid, result: QuestionResult) {
  const {reader, terms} = view
  return html`<div class="wide" role="region" tabindex="0" aria-labelledby=${id}>
    <table class="grid" part="table" aria-labelledby=${id}>
      <thead>
        <tr>
          <td></td>
          ${columns.map((words) => html`<th scope="col">${words}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({label, counts}) =>
            html`<tr>
              <th scope="row">${label.words}</th>
              ${counts.map((count) => {
                const share = shareOf(count, result)
                return html`<td>
                  ${share === null ? '' : html`<b>${percentIn(reader.say.locale, share)}</b> `}${peopleWords(view, count)}
                  <progress
                    aria-hidden="true"
                    max="1"
                    value=${share ?? 0}
                    ?hidden=${share === null}
                  ></progress>
                </td>`
              })}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        ${peopleApart(terms, result).map(
          ([words, count]) =>
            html`<tr>
              <th scope="row">${words}</th>
              <td colspan=${columns.length}>${peopleWords(view, count)}</td>
            </tr>`,
        )}
      </tfoot>
    </table>
  </div>`
}
