import {routes} from '@saha/contract/routes'
import {callWithPass} from '@saha/client/call-with-pass'
import type {ReportingTerms} from '@saha/i18n/reporting/terms'
import {tokenFor} from '../../../contributing/cast.ts'
import {dismiss} from '../../../contributing/afterwards.ts'
import {reportForm} from '../../../contributing/reports/report-form.ts'
import type {Shower} from '../../../kit/asides.ts'
import type {Author} from '../author.ts'
import type {Reporting} from '../slips.ts'

export interface ReportShown {
  author: Author
  slip: Reporting
}

/** Reporting a comment, and taking that back. */
export const reportsIn =
  (terms: ReportingTerms): Shower<ReportShown> =>
  (_, __, {author, slip}) => {
    const {desk} = author
    const {comment: id, key} = slip
    const {host, activity} = desk.view
    return reportForm(terms, {
      is: 'comment',
      host,
      key,
      level: author.levelOf(slip),
      isReported: Object.hasOwn(desk.memory.reported, id),
      isSensitive: activity.sensitive === true,
      async send(reason, text) {
        const {server, address} = desk.view
        const body = {token: tokenFor(desk), reason, ...(reason && text && {text})}
        await callWithPass(server, routes.report, {...address, comment: id}, body)
        desk.remember(({reported}) => {
          if (reason) reported[id] = true
          else delete reported[id]
        })
      },
      close: () => dismiss(author, slip),
    })
  }
