/** Where everything went that arrived, as a table that adds up. */
import type {Amount, Reconciliation, Snapshot} from '@saha/contract'
import {html, type Markup} from '../../embed/markup.ts'
import {countWords, type ReportView} from './drawing.ts'

/** One column for each survey; of a single one that came by several ways, one for each of these too. */
export interface AccountColumn {
  head: Markup
  amountOf: (amount: Amount) => number | null
  account: Reconciliation
}

export function drawAccount(view: ReportView): Markup {
  const {reader, facts} = view
  const {report} = reader.terms
  const columns = facts.surveys.flatMap(({shown, snapshot: {reconciliation: account}}): AccountColumn[] => {
    if (!account) return []
    const all: AccountColumn = {
      head: facts.surveys.length > 1 ? reader.words(shown.title) : html`${report.columns.amount}`,
      amountOf: (amount) => amount.all,
      account,
    }
    return facts.surveys.length > 1 ? [all] : [all, ...waysOf(view, account)]
  })
  const smallest = Math.max(0, ...facts.surveys.map(({shown}) => shown.smallestGroup))
  const withheld = facts.surveys.reduce((sum, {snapshot}) => sum + countWithheld(snapshot), 0)
  return html`${columns.length > 0 ? accountTable(view, columns) : ''}
    <p>
      ${withheld === 0 ? report.account.none : reader.say.count(report.account.withheld, withheld)}
      ${smallest > 0 ? reader.say.count(report.threshold, smallest) : ''}
    </p>`
}

function waysOf({reader}: ReportView, account: Reconciliation): AccountColumn[] {
  const by = account.received.channels
  if (!by) return []
  const used = (['web', 'assisted', 'paper'] as const).filter((way) => by[way] > 0)
  if (used.length < 2) return []
  return used.map((way) => ({
    head: html`${reader.terms.report.channels[way]}`,
    amountOf: ({channels}) => channels?.[way] ?? null,
    account,
  }))
}

interface Line {
  name: string
  amountIn: (account: Reconciliation) => Amount | undefined
}

/** @param columns at least one. */
export function accountTable(view: ReportView, columns: readonly AccountColumn[]): Markup {
  const {report, reasons} = view.reader.terms
  const {account: words} = report
  const hidden = [...new Set(columns.flatMap(({account}) => account.hidden.map(({reason}) => reason)))]
  const lines: Line[] = [
    {name: words.counted, amountIn: ({counted}) => counted},
    {name: words.waiting, amountIn: ({waiting}) => waiting},
    {name: words.withdrawn, amountIn: ({withdrawn}) => withdrawn},
    {name: words.duplicates, amountIn: ({duplicates}) => duplicates},
    {name: words.spam, amountIn: ({spam}) => spam},
    ...hidden.map((reason) => ({
      name: `${words.hidden}: ${reason in reasons ? reasons[reason as keyof typeof reasons] : reason}`,
      amountIn: (account: Reconciliation) => account.hidden.find((one) => one.reason === reason)?.amount,
    })),
    {name: words.test, amountIn: ({test}) => test},
  ]
  // What nothing happened to would only be in the way; the sum is the same without it.
  const mentioned = lines.filter(
    ({amountIn}, at) => at === 0 || columns.some(({account}) => (amountIn(account)?.all ?? 0) > 0),
  )
  const row = ({name, amountIn}: Line) =>
    html`<tr>
      <th scope="row">${name}</th>
      ${columns.map(({account, amountOf}) => {
        const amount = amountIn(account)
        const count = amount ? amountOf(amount) : 0
        return html`<td class="number">${countWords(view, count, count === 0 ? 1 : account.step)}</td>`
      })}
    </tr>`
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${report.columns.what}</th>
          ${columns.map(({head}) => html`<th scope="col" class="number">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${mentioned.map(row)}
      </tbody>
      <tfoot>
        ${row({name: words.received, amountIn: ({received}) => received})}
      </tfoot>
    </table>
    <p class="note">${words.balances}</p>`
}

function countWithheld({questions, breakdowns = []}: Snapshot): number {
  const counts = [
    ...questions.flatMap(({cells}) => cells.map(({count}) => count)),
    ...breakdowns.flatMap(({groups}) => groups.flatMap((group) => group.counts)),
  ]
  return counts.filter((count) => count === null).length
}
