/** The account under results: every form that arrived, in one line; and which publication this is. */
import {periodIn} from '@saha/i18n/amounts'
import {routes, fillIn} from '@saha/contract/routes'
import type {LevelTerms} from '@saha/i18n/levels/terms'
import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import type {ResultsAccountTerms} from '@saha/i18n/results-account/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {ResultsView} from '../view.ts'
import {accountTable} from './account-table.ts'
import {wideStyles} from '../wide.styles.ts'

/** Shows it in one language. */
export const accountIn =
  (terms: ResultsAccountTerms, levels: LevelTerms, reasons: ReasonsTerms): Shower<ResultsView> =>
  (_, __, view) => {
    const {reader, activity, snapshot, hash, server} = view
    adopt(view.host.renderRoot, [wideStyles])
    const {say} = reader
    const {reconciliation} = snapshot
    const {opens, closes} = activity.consultation
    const smallest = reconciliation ? reconciliation.smallestGroup : activity.smallestGroup
    const publication = say.say(view.terms.results.snapshot, {
      number: snapshot.number,
      moment: say.moment(snapshot.at),
    })
    const address = fillIn(routes.readResults.path, {
      municipality: activity.municipality.id,
      activity: activity.id,
    })
    return html`${reconciliation ? accountTable(terms, reasons, view, reconciliation) : nothing}
      <dl>
        ${fact(terms.who, levels[reconciliation?.level ?? activity.level])}
        ${fact(
          terms.period,
          html`<bdi
            >${periodIn(say, reconciliation?.opened ?? opens, reconciliation?.closes ?? closes)}</bdi
          >`,
        )}
        ${fact(
          terms.policy,
          smallest === null ? terms.nothingWithheld : say.count(terms.withholding, smallest),
        )}
        ${fact(terms.wording, code(reconciliation?.wording ?? activity.version))}
        ${fact(terms.publication, publication)} ${hash ? fact(terms.fingerprint, code(hash)) : nothing}
      </dl>
      <p><a href=${server.replace(/\/$/, '') + address}>${terms.asData}</a></p>`
  }

const fact = (name: string, what: unknown) =>
  html`<dt>${name}</dt>
    <dd>${what}</dd>`

const code = (words: string) => html`<code dir="ltr">${words}</code>`
