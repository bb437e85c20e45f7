/** The public account of how an activity is moderated, in numbers that add up. */
import type {ModerationAccount, WaitSpan} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import type {AccountTerms} from '@saha/i18n/account/terms'
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

type Known = ModerationAccount | 'asking' | 'failed'

/** What the server said when the account was opened, by element and activity. */
const accounts = new WeakMap<Host, Map<string, Known>>()

/** Shows it in one language. */
export const accountIn =
  (terms: AccountTerms, reasons: ReasonsTerms): Shower<AccountShown> =>
  (reader, _, {of, host, server, address}) => {
    const all = accountsOf(host)
    const name = Object.values({server, ...address}).join()
    const account = all.get(name)
    const tell = (known: Known) => {
      all.set(name, known)
      host.requestUpdate()
    }
    const read = () => {
      all.set(name, 'asking')
      void call(server, routes.readModeration, address).then(tell, () => tell('failed'))
    }
    if (!account) read()
    if (typeof account === 'object') return accountBox(terms, reasons, reader, of, account)
    const common = reader.terms?.common
    return account === 'failed' && common ? unreachableBox(common, read) : loadingBox(common)
  }

function accountsOf(host: Host): Map<string, Known> {
  const before = accounts.get(host)
  if (before) return before
  const all = new Map<string, Known>()
  accounts.set(host, all)
  adopt(host.renderRoot, [accountStyles])
  return all
}

type Row = readonly [words: string, count: number]

const spans: readonly WaitSpan[] = ['hour', 'day', 'three-days', 'week', 'longer']

function accountBox(
  terms: AccountTerms,
  reasons: ReasonsTerms,
  {say}: AnyReader,
  of: keyof AccountTerms['of'],
  account: ModerationAccount,
) {
  const {now, done, appeals, decided} = terms
  const words = terms.of[of]
  const hidden = Object.entries(account.reasons).map(([reason, count]): Row => [
    reasons[reason as keyof ReasonsTerms],
    count,
  ])
  const waited = spans.map((span): Row => [decided.spans[span], account.decided[span] ?? 0])
  const table = (title: string, rows: readonly Row[], sum?: Row) =>
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
    ${table(
      words.now,
      [
        [now.published, account.published],
        [now.waiting, account.waiting],
        [now.hidden, account.hidden],
        [now.withdrawn, account.withdrawn],
      ],
      [now.received, account.received],
    )}
    ${account.hidden > 0 ? table(words.reasons, hidden, [terms.allHidden, account.hidden]) : nothing}
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
