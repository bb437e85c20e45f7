import type {SurveyReceipt} from '@saha/contract'
import {html} from '../../markup.ts'
import type {FormPage} from '../form-page.ts'
import {receiptBox} from '../receipt-box.ts'
import type {Visit} from '../visit.ts'

/** The server's word that answers are stored, and their receipt. */
export function surveyArrived(visit: Visit, {receipt}: SurveyReceipt): FormPage {
  const {reader, activity} = visit
  const {arrival} = reader.terms
  const {consultation, level} = activity.shown
  const day = reader.say.day(consultation.retention)
  return {
    title: arrival.title,
    holdsSecret: true,
    body: html`<h1>${arrival.title}</h1>
      <p>${arrival.text}</p>
      ${receiptBox(visit, receipt, arrival.receipt.use)}
      <p class="small">${reader.say.say(arrival.receipt.kept, {day})}</p>
      ${level === 'open' ? html`<p><a href="answer?lang=${reader.language}">${arrival.another}</a></p>` : ''}`,
  }
}
