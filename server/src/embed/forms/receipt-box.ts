import {html, type Markup} from '../markup.ts'
import type {Visit} from './visit.ts'

/** Where a code is opened, from any form of the same activity. */
const receiptAddress = ({reader}: Pick<Visit, 'reader'>) => `receipt?lang=${reader.language}`

/** A receipt code, to be written down or printed: nothing here remembers it. @param use what it is good for. */
export function receiptBox(visit: Visit, code: string, use: string): Markup {
  const {forms, handingOver} = visit.reader.terms
  return html`<section class="receipt" aria-labelledby="code-title">
    <h2 id="code-title">${handingOver.code}</h2>
    <p class="code"><bdi dir="ltr">${code}</bdi></p>
    <p>${use}</p>
    <p>${forms.keepCode}</p>
    <p><a href="${receiptAddress(visit)}">${forms.openLater}</a></p>
  </section>`
}
