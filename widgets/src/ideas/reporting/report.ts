import {routes} from '@saha/contract/routes'
import {callWithPass} from '@saha/client/call-with-pass'
import type {ReportingTerms} from '@saha/i18n/reporting/terms'
import {tokenFor} from '../../contributing/cast.ts'
import {reportForm} from '../../contributing/reports/report-form.ts'
import {formStyles} from '../../contributing/form.styles.ts'
import {gateAt} from '../../invitation/gate-at.ts'
import {isShut} from '../../invitation/invited.ts'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import {memoryOf} from '../supporting/memory.ts'
import type {IdeasView} from '../view.ts'

export interface ReportShown {
  view: IdeasView
  idea: number
  close(): void
}

/** Reporting an idea, and taking that back. */
export const reportsIn =
  (terms: ReportingTerms): Shower<ReportShown> =>
  (_, __, {view, idea, close}) => {
    adopt(view.host.renderRoot, [formStyles])
    const {host} = view
    if (isShut(view))
      return gateAt({view, place: `reporting-${idea}`, admitted: () => host.requestUpdate(), close})
    const memory = memoryOf(view)
    return reportForm(terms, {
      is: 'idea',
      host,
      key: `report-${idea}`,
      level: 3,
      isReported: Object.hasOwn(memory.memory.reported, idea),
      isSensitive: view.activity.sensitive === true,
      async send(reason, text) {
        const body = {token: tokenFor(memory), reason, ...(reason && text && {text})}
        await callWithPass(view.server, routes.reportIdea, {...view.address, idea: String(idea)}, body)
        memory.remember(({reported}) => {
          if (reason) reported[idea] = true
          else delete reported[idea]
        })
      },
      close,
    })
  }
