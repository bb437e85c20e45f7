import type {HideReason, Reconciliation} from '@saha/contract'
import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import type {ResultsAccountTerms} from '@saha/i18n/results-account/terms'
import {html, nothing} from 'lit/html.js'
import type {ResultsView} from '../view.ts'

/** What came of contributions, or all of them. */
type Amount = Reconciliation['received']

const ways = ['web', 'assisted', 'paper'] as const

/** The lines add up to the last one: as a whole, and by the way on which they came where more than one was used. */
export function accountTable(
  terms: ResultsAccountTerms,
  reasons: ReasonsTerms,
  {reader: {say}, terms: {results}}: ResultsView,
  account: Reconciliation,
) {
  const {counted, waiting, withdrawn, duplicates, spam, hidden, test, received} = account
  const lines: [string, Amount][] = [
    [terms.counted, counted],
    [terms.waiting, waiting],
    [terms.withdrawn, withdrawn],
    [terms.duplicates, duplicates],
    [terms.spam, spam],
    ...hidden.map(({reason, amount}): [string, Amount] => [
      say.say(terms.hidden, {reason: reasons[reason as HideReason] ?? reason}),
      amount,
    ]),
    [terms.test, test],
  ]
  const all = [...lines.map(([, amount]) => amount), received]
  const byWay = all.some(({channels}) => channels && channels.assisted + channels.paper > 0) ? ways : []
  const isWithheld = all.some(({channels}) => channels === null)
  const row = (words: string, {all: whole, channels}: Amount) =>
    html`<tr>
      <th scope="row">${words}</th>
      ${byWay.map(
        (way) =>
          html`<td>
            ${channels ? say.number(channels[way]) : html`<span class="withheld">${results.withheld}</span>`}
          </td>`,
      )}
      <td><b>${say.number(whole)}</b></td>
    </tr>`
  return html`<div class="wide" role="region" tabindex="0" aria-label=${terms.caption}>
      <table class="account" part="table">
        <caption>
          ${terms.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${terms.columns.line}</th>
            ${byWay.map((way) => html`<th scope="col">${terms.columns[way]}</th>`)}
            <th scope="col">${terms.columns.all}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(([words, amount]) => row(words, amount))}
        </tbody>
        <tfoot>
          ${row(terms.received, received)}
        </tfoot>
      </table>
    </div>
    ${account.step > 1 ? html`<p class="note">${say.say(terms.rounded, {n: account.step})}</p>` : nothing}
    ${
      isWithheld && account.smallestGroup !== null
        ? html`<p class="note">${say.count(terms.channelsWithheld, account.smallestGroup)}</p>`
        : nothing
    }`
}
