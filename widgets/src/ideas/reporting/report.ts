import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import {passFor} from '@saha/client/pass'
import type {ReportingTerms} from '@saha/i18n/reporting/terms'
import {tokenFor} from '../../contributing/cast.ts'
import {reportForm} from '../../contributing/reports/report-form.ts'
import {formStyles} from '../../contributing/form.styles.ts'
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
    const memory = memoryOf(view)
    return reportForm(terms, {
      is: 'idea',
      host: view.host,
      key: `report-${idea}`,
      level: 3,
      isReported: Object.hasOwn(memory.memory.reported, idea),
      isSensitive: view.activity.sensitive === true,
      async send(reason, text) {
        const body = {token: tokenFor(memory), reason, ...(reason && text && {text})}
        const {server, address} = view
        await call(server, routes.reportIdea, {...address, idea: String(idea)}, body, {
          pass: passFor(address),
        })
        memory.remember(({reported}) => {
          if (reason) reported[idea] = true
          else delete reported[idea]
        })
      },
      close,
    })
  }
