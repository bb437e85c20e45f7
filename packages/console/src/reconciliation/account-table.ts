import type {Amount, HideReason, Reconciliation} from '@saha/contract'
import type {ConsoleReconciliationTerms} from '@saha/i18n/console-reconciliation/terms'
import {html, nothing, type TemplateResult} from 'lit'
import type {Reader} from '../kit/reader.ts'

const ways = ['web', 'assisted', 'paper'] as const

/** Where everything went that arrived, as a table whose rows add up to its foot. */
export function accountTable(
  {speaker}: Reader,
  terms: ConsoleReconciliationTerms,
  account: Reconciliation,
): TemplateResult {
  const {received, step, smallestGroup} = account
  const {channels} = received
  // Where everything came from the web there is nothing to tell apart.
  const mixed = channels && channels.assisted + channels.paper > 0 ? ways : []
  const cells = ({all, channels: by}: Amount) =>
    html`<td>${speaker.number(all)}</td>
      ${mixed.map((way) => html`<td>${speaker.number(by?.[way] ?? 0)}</td>`)}`
  const row = ([what, amount]: readonly [string, Amount]) =>
    html`<tr>
      <th scope="row">${what}</th>
      ${cells(amount)}
    </tr>`
  return html`<div class="account" role="region" aria-label=${terms.table.caption} tabindex="0">
      <table>
        <caption>
          ${terms.table.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${terms.table.what}</th>
            <th scope="col">${terms.table.all}</th>
            ${mixed.map((way) => html`<th scope="col">${terms.table[way]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rowsOf(terms, account, (sentence, reason) => speaker.say(sentence, {reason})).map(row)}
        </tbody>
        <tfoot>
          ${row([terms.received, received])}
        </tfoot>
      </table>
    </div>
    ${channels ? nothing : html`<p class="muted">${terms.withheld}</p>`}
    ${step > 1 ? html`<p>${speaker.say(terms.rounded, {step})}</p>` : nothing}
    ${smallestGroup === null ? html`<p>${terms.hourly}</p>` : nothing}
    <p class="muted">
      ${speaker.say(terms.window, {from: speaker.moment(account.opened), until: speaker.moment(account.closes)})}
      ${speaker.say(terms.wording, {wording: account.wording})}
      ${smallestGroup === null ? nothing : speaker.say(terms.smallest, {n: smallestGroup})}
    </p>`
}

/** What is counted and what waits always; what is nowhere else is left out. */
function rowsOf(
  terms: ConsoleReconciliationTerms,
  {counted, waiting, withdrawn, duplicates, spam, hidden, test}: Reconciliation,
  say: (sentence: ConsoleReconciliationTerms['hidden'], reason: string) => string,
): (readonly [string, Amount])[] {
  const others: (readonly [string, Amount])[] = [
    [terms.withdrawn, withdrawn],
    [terms.duplicates, duplicates],
    [terms.spam, spam],
    ...hidden.map(
      ({reason, amount}) => [say(terms.hidden, terms.reasons[reason as HideReason]), amount] as const,
    ),
    [terms.test, test],
  ]
  return [[terms.counted, counted], [terms.waiting, waiting], ...others.filter(([, {all}]) => all > 0)]
}
