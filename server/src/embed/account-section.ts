/** Where everything went that was said in a thread, or handed in as an idea, as a table that adds up. */
import type {Reconciliation} from '@saha/contract'
import {whereItWent, type AccountLine} from '@saha/i18n/account/where-it-went'
import type {IdeasRecord, ThreadRecord} from '../activities/activities.queries.ts'
import {html, type Markup} from './markup.ts'
import type {PageReader} from './page-reader.ts'

export interface AccountOnPages {
  /** Where everything went, as it was counted last: once an hour. */
  readReconciliation: (talk: ThreadRecord | IdeasRecord) => Promise<Reconciliation>
}

const HOUR = 3_600_000

/** Names the hour: a page with an account is made again with the next one. @param now milliseconds since 1970. */
export function hourOf(now: number): number {
  return Math.floor(now / HOUR)
}

/** @param account of public acts, and so exact. */
export function accountSection(
  {terms, say}: PageReader,
  kind: 'comments' | 'ideas',
  account: Reconciliation,
): Markup {
  const {of, now} = terms.account
  const row = ([what, count]: AccountLine) =>
    html`<tr>
      <th scope="row">${what}</th>
      <td>${say.number(count)}</td>
    </tr>`
  return html`<section class="account" aria-labelledby="account">
    <h2 id="account">${of[kind].now}</h2>
    <table aria-labelledby="account">
      <tbody>
        ${whereItWent(terms.account, terms.reasons, account).map(row)}
      </tbody>
      <tfoot>
        ${row([now.received, account.received.all])}
      </tfoot>
    </table>
    <p>${now.hourly}</p>
  </section>`
}
