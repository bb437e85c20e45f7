/** The public account of how an activity is moderated, in numbers that add up. */
import type {ModerationAccount, Reconciliation, WaitSpan} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import type {AccountTerms} from '@saha/i18n/account/terms'
import {whereItWent, type AccountLine} from '@saha/i18n/account/where-it-went'
import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../asides.ts'
import {adopt} from '../css.ts'
import {loadingBox, unreachableBox} from '../notices.ts'
import type {AnyReader, Host} from '../reader.ts'
import {accountStyles} from './account.styles.ts'

export interface AccountShown {
  /** What there is in the activity. */
  of: keyof AccountTerms['of']
  host: Host
  server: string
  address: RouteParams
}

interface Accounts {
  account: ModerationAccount
  reconciliation: Reconciliation
}

type Known = Accounts | 'asking' | 'failed'

/** What the server said when the account was opened, by element and activity. */
const accounts = new WeakMap<Host, Map<string, Known>>()

/** Shows it in one language. */
export const accountIn =
  (terms: AccountTerms, reasons: ReasonsTerms): Shower<AccountShown> =>
  (reader, _, {of, host, server, address}) => {
    const all = accountsOf(host)
    const name = Object.values({server, ...address}).join()
    const known = all.get(name)
    const tell = (now: Known) => {
      all.set(name, now)
      host.requestUpdate()
    }
    const read = () => {
      all.set(name, 'asking')
      void Promise.all([
        call(server, routes.readModeration, address),
        call(server, routes.readReconciliation, address),
      ]).then(
        ([moderated, reconciliation]) => tell({account: moderated, reconciliation}),
        () => tell('failed'),
      )
    }
    if (!known) read()
    if (typeof known === 'object') return accountBox(terms, reasons, reader, of, known)
    const common = reader.terms?.common
    return known === 'failed' && common ? unreachableBox(common, read) : loadingBox(common)
  }

function accountsOf(host: Host): Map<string, Known> {
  const before = accounts.get(host)
  if (before) return before
  const all = new Map<string, Known>()
  accounts.set(host, all)
  adopt(host.renderRoot, [accountStyles])
  return all
}

const spans: readonly WaitSpan[] = ['hour', 'day', 'three-days', 'week', 'longer']

function accountBox(
  terms: AccountTerms,
  reasons: ReasonsTerms,
  {say}: AnyReader,
  of: keyof AccountTerms['of'],
  {account, reconciliation}: Accounts,
) {
  const {done, appeals, decided} = terms
  const words = terms.of[of]
  const waited = spans.map((span): AccountLine => [decided.spans[span], account.decided[span] ?? 0])
  const table = (title: string, rows: readonly AccountLine[], sum?: AccountLine) =>
    html`<table>
      <caption>
        ${title}
      </caption>
      <tbody>
        ${rows.map(
          ([what, count]) =>
            html`<tr>
              <th scope="row">${what}</th>
              <td>${say.number(count)}</td>
            </tr>`,
        )}
      </tbody>
      ${
        sum
          ? html`<tfoot>
              <tr>
                <th scope="row">${sum[0]}</th>
                <td>${say.number(sum[1])}</td>
              </tr>
            </tfoot>`
          : nothing
      }
    </table>`
  return html`<div class="account">
    <p>${words.mode[account.mode]}</p>
    ${table(words.now, whereItWent(terms, reasons, reconciliation), [terms.now.received, reconciliation.received.all])}
    <p>${terms.now.hourly}</p>
    ${table(done.title, [
      [done.restored, account.restored],
      [done.redacted, account.redacted],
      [done.reports, account.reports],
    ])}
    ${
      account.appeals.received > 0
        ? table(
            appeals.title,
            [
              [appeals.waiting, account.appeals.waiting],
              [words.restored, account.appeals.restored],
              [words.upheld, account.appeals.upheld],
            ],
            [appeals.received, account.appeals.received],
          )
        : nothing
    }
    ${
      waited.some(([, count]) => count > 0)
        ? table(decided.title, waited, [decided.sum, waited.reduce((sum, [, count]) => sum + count, 0)])
        : nothing
    }
    <p>${words.rights}</p>
  </div>`
}
