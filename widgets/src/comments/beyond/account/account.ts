/** The public account of how an activity is moderated, in numbers that add up. */
import type {ModerationAccount, WaitSpan} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import type {AccountTerms} from '@saha/i18n/account/terms'
import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../../kit/asides.ts'
import {loadingBox, unreachableBox} from '../../../kit/notices.ts'
import type {AnyReader} from '../../../kit/reader.ts'
import type {Reading} from '../../reading.ts'
import type {Thread} from '../../thread.ts'

export interface AccountShown {
  reading: Reading
  words: {reasons: ReasonsTerms}
}

/** Of each thread, what the server said when the account was opened. */
const accounts = new WeakMap<Thread, ModerationAccount>()

/** Shows it in one language. */
export const accountIn =
  (terms: AccountTerms): Shower<AccountShown> =>
  (reader, _, {reading, words: {reasons}}) => {
    const {thread} = reading
    const account = accounts.get(thread)
    if (account) return accountBox(terms, reasons, reader, account)
    const read = () =>
      thread.ask('account', async () => {
        accounts.set(thread, await call(thread.server, routes.readModeration, thread.address))
      })
    if (thread.asked.get('account') === 'failed') return unreachableBox(reading.terms.common, read)
    void Promise.resolve().then(read)
    return loadingBox(reading.terms.common)
  }

type Row = readonly [words: string, count: number]

const spans: readonly WaitSpan[] = ['hour', 'day', 'three-days', 'week', 'longer']

function accountBox(
  terms: AccountTerms,
  reasons: ReasonsTerms,
  {say}: AnyReader,
  account: ModerationAccount,
) {
  const {now, done, appeals, decided} = terms
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
          ([words, count]) =>
            html`<tr>
              <th scope="row">${words}</th>
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
    <p>${terms.mode[account.mode]}</p>
    ${table(
      now.title,
      [
        [now.published, account.published],
        [now.waiting, account.waiting],
        [now.hidden, account.hidden],
        [now.withdrawn, account.withdrawn],
      ],
      [now.received, account.received],
    )}
    ${account.hidden > 0 ? table(terms.reasons.title, hidden, [terms.reasons.sum, account.hidden]) : nothing}
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
              [appeals.restored, account.appeals.restored],
              [appeals.upheld, account.appeals.upheld],
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
    <p>${terms.rights}</p>
  </div>`
}
