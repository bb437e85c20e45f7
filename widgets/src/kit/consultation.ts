import type {Activity} from '@saha/contract'
import {periodIn} from '@saha/i18n/amounts'
import type {ConsultationTerms} from '@saha/i18n/consultation/terms'
import {html} from 'lit/html.js'
import type {AnyReader} from './reader.ts'
import {receiptCheck} from './receipt-check.ts'
import type {OpenReceipt} from './receipt-code.ts'

/**
 * What a consultation is about: purpose, who decides, dates, contact, level and wording; and a way to ask what became of
 * a contribution.
 */
export function consultationBox(
  terms: ConsultationTerms,
  reader: AnyReader,
  {
    activity: {consultation, level, version},
    server,
    open,
  }: {activity: Activity; server: string; open?: OpenReceipt | undefined},
) {
  const {say} = reader
  const common = reader.terms?.common
  return html`<p class="text">${reader.words(consultation.summary)}</p>
    <dl>
      <dt>${terms.purpose}</dt>
      <dd class="text">${reader.words(consultation.purpose)}</dd>
      <dt>${terms.decides}</dt>
      <dd class="text">${reader.words(consultation.decides)}</dd>
      <dt>${terms.period}</dt>
      <dd><bdi>${periodIn(say, consultation.opens, consultation.closes)}</bdi></dd>
      <dt>${terms.retention}</dt>
      <dd>${say.say(terms.keptUntil, {day: say.day(consultation.retention)})}</dd>
      <dt>${terms.level}</dt>
      <dd>${terms.levels[level]}</dd>
      <dt>${terms.contact}</dt>
      <dd class="text">${reader.words(consultation.contact)}</dd>
    </dl>
    <p class="muted">${common && say.say(common.wording, {version})}</p>
    ${receiptCheck(reader, terms.receipt, server, open)}`
}
