import type {HandingOverTerms} from '@saha/i18n/handing-over/terms'
import {html, nothing} from 'lit/html.js'

/** The code that stands for something that has arrived, with a button that copies it. */
export const receiptCode = (terms: HandingOverTerms, receipt: string) =>
  html`<div class="buttons">
    <span>${terms.code}</span> <code dir="ltr">${receipt}</code>${copyButton(terms, receipt)}
  </div>`

/** http pages have no clipboard, and some refuse it: there the code can be selected. */
function copyButton(terms: HandingOverTerms, receipt: string) {
  if (!navigator.clipboard) return nothing
  const copy = async ({target}: Event) => {
    const isCopied = await navigator.clipboard.writeText(receipt).then(
      () => true,
      () => false,
    )
    if (isCopied) (target as HTMLElement).textContent = terms.copied
  }
  return html`<button type="button" aria-live="polite" .textContent=${terms.copy} @click=${copy}></button>`
}
