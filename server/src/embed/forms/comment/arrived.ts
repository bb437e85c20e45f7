import type {CommentReceipt} from '@saha/contract'
import type {ThreadRecord} from '../../../activities/activities.queries.ts'
import {html} from '../../markup.ts'
import {fragmentOf} from '../../thread/draw-comment.ts'
import type {FormPage} from '../form-page.ts'
import {receiptBox} from '../receipt-box.ts'
import type {Visit} from '../visit.ts'

/** What becomes of a comment that has just arrived, and its receipt. */
export function commentArrived(
  visit: Visit<ThreadRecord>,
  {comment, receipt, waits, hidden}: CommentReceipt,
): FormPage {
  const {reader, activity} = visit
  const {composing, waits: reasons, forms} = reader.terms
  const isPublished = waits.length === 0 && !hidden
  const title = isPublished ? composing.published : hidden ? composing.hidden : composing.waits
  const address = `../${activity.shown.id}?lang=${reader.language}&comment=${comment}#${fragmentOf({id: comment})}`
  return {
    title,
    holdsSecret: true,
    body: html`<h1>${title}</h1>
      ${waits.map((reason) => html`<p>${reasons[reason]}</p>`)} ${receiptBox(visit, receipt, composing.use)}
      ${isPublished ? html`<p><a href="${address}">${forms.seeIt}</a></p>` : ''}`,
  }
}
