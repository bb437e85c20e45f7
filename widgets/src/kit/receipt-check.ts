import {routes} from '@saha/contract/routes'
import {RefusedError, call} from '@saha/client/call'
import type {ReceiptTerms} from '@saha/i18n/consultation/terms'
import {html, nothing, render} from 'lit/html.js'
import type {AnyReader} from './reader.ts'
import {codeIn, type OpenReceipt} from './receipt-code.ts'

type Found = 'counted' | 'waiting' | 'comment' | 'unknown' | 'unreachable'

/** One per element on the page: what was typed stays while the element draws itself again. */
const checks = new WeakMap<AnyReader, ReceiptCheck>()

/**
 * A field for a receipt code, and what became of the contribution that it stands for.
 *
 * @param open opens the contribution; absent where nothing can be done with it.
 */
export function receiptCheck(
  reader: AnyReader,
  terms: ReceiptTerms,
  server: string,
  open: OpenReceipt | undefined,
): Node {
  const check = checks.get(reader) ?? new ReceiptCheck()
  checks.set(reader, check)
  check.draw(terms, server, open)
  return check.box
}

class ReceiptCheck {
  readonly box = Object.assign(document.createElement('div'), {className: 'notice'})
  #code = ''
  #found: Found | 'asking' | undefined

  draw(terms: ReceiptTerms, server: string, open: OpenReceipt | undefined): void {
    const found = this.#found
    const ask = () => this.#ask(terms, server, open)
    // Not a form: frames of other sites may not submit any.
    const field = html`<p class="muted"><label for="receipt-code">${terms.label}</label></p>
      <div class="buttons">
        <input
          id="receipt-code"
          dir="ltr"
          size="26"
          autocomplete="off"
          spellcheck="false"
          .value=${this.#code}
          @input=${({target}: Event) => (this.#code = (target as HTMLInputElement).value)}
          @keydown=${({key}: KeyboardEvent) => key === 'Enter' && ask()}
        />
        <button type="button" @click=${ask}>${terms.check}</button>
      </div>
      <p role="status">${found && found !== 'asking' ? terms[found] : nothing}</p>
      ${
        open && (found === 'counted' || found === 'waiting')
          ? html`<button type="button" @click=${() => open(this.#code)}>${terms.open}</button>`
          : nothing
      }`
    render(field, this.box)
  }

  async #ask(terms: ReceiptTerms, server: string, open: OpenReceipt | undefined): Promise<void> {
    if (this.#found === 'asking' || !this.#code.trim()) return
    this.#found = 'asking'
    this.draw(terms, server, open)
    this.#found = await find(server, this.#code)
    this.draw(terms, server, open)
  }
}

async function find(server: string, code: string): Promise<Found> {
  try {
    const status = await call(server, routes.readReceipt, {}, undefined, {
      receipt: codeIn(code),
      cache: 'no-store',
    })
    if (status.kind !== 'response') return 'comment'
    return status.counted ? 'counted' : 'waiting'
  } catch (error) {
    return error instanceof RefusedError && error.isFinal ? 'unknown' : 'unreachable'
  }
}
