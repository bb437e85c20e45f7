import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {html} from 'lit/html.js'
import {bar, shareWords} from '../figures-table.ts'
import {peopleWords} from '../people.ts'
import {rowsApart} from '../rows.ts'
import type {ResultsView} from '../view.ts'
import type {Grid} from './grid.ts'

/** The table of a grid; where it is wider than the page, it scrolls. What stands outside is told once for each row. */
export function gridTable(
  view: ResultsView,
  {columns, rows}: Grid,
  question: AnswerableQuestion,
  result: QuestionResult,
) {
  const id = `result-${question.id}`
  const apart = question.type === 'matrix' ? {...result, cells: []} : result
  return html`<div class="wide" role="region" tabindex="0" aria-labelledby=${id}>
    <table class="grid" part="table" aria-labelledby=${id}>
      <thead>
        <tr>
          <td></td>
          ${columns.map(({words}) => html`<th scope="col">${words}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({words, cells}) =>
            html`<tr>
              <th scope="row">${words}</th>
              ${cells.map(
                (cell) =>
                  html`<td>
                    ${shareWords(view, cell)} <span class="count">${peopleWords(view, cell.count)}</span>
                    ${bar(cell.share)}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        ${rowsApart(view, question, apart).map(
          ({words, count}) =>
            html`<tr>
              <th scope="row">${words}</th>
              <td colspan=${columns.length}>${peopleWords(view, count)}</td>
            </tr>`,
        )}
      </tfoot>
    </table>
  </div>`
}
