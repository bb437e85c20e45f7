import type {ResultsBreakdownsTerms} from '@saha/i18n/results-breakdowns/terms'
import {html} from 'lit/html.js'
import {bar, shareWords} from '../figures-table.ts'
import {peopleWords} from '../people.ts'
import type {ResultsView} from '../view.ts'
import type {Compared, Group} from './groups.ts'

/** A row for every group; of two questions, the groups of the second stand together under each answer to the first. */
export function breakdownTable(
  terms: ResultsBreakdownsTerms,
  view: ResultsView,
  {columns, groups}: Compared,
  caption: string,
) {
  const row = ({label, people, cells}: Group) =>
    html`<tr>
      <th scope="row">${label.words}</th>
      ${cells.map(
        (cell) =>
          html`<td>
            ${
              cell.isOver90
                ? html`<b>${terms.over90}</b>`
                : html`${shareWords(view, cell)}
                    <span class="count">${peopleWords(view, cell.count)}</span> ${bar(cell.share)}`
            }
          </td>`,
      )}
      <td>${peopleWords(view, people)}</td>
    </tr>`
  return html`<div class="wide" role="region" tabindex="0" aria-label=${caption}>
    <table class="grid" part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${terms.group}</th>
          ${columns.map(({words}) => html`<th scope="col">${words}</th>`)}
          <th scope="col">${terms.people}</th>
        </tr>
      </thead>
      ${together(groups).map(
        ({within, members}) =>
          html`<tbody>
            ${
              within
                ? html`<tr>
                    <th scope="rowgroup" colspan=${columns.length + 2}>${within.words}</th>
                  </tr>`
                : ''
            }
            ${members.map(row)}
          </tbody>`,
      )}
    </table>
  </div>`
}

/** Neighbours that have the first answer in common. */
function together(groups: readonly Group[]): {within: Group['within']; members: Group[]}[] {
  const parts: {within: Group['within']; members: Group[]}[] = []
  for (const group of groups) {
    const last = parts.at(-1)
    if (last && last.within?.plain === group.within?.plain) last.members.push(group)
    else parts.push({within: group.within, members: [group]})
  }
  return parts
}
