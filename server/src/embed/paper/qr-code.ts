import {drawQrCode} from '@saha/domain/printing/qr-code'
import {qrCodeBox} from '@saha/domain/printing/qr-code-box'
import {html, type Markup} from '../markup.ts'

/**
 * A QR code as a drawing. Up to 15 % of it may be dirty or torn.
 *
 * @param address where it leads.
 * @param words what it shows, for those who do not see it.
 */
export function qrCode(address: string, words: string): Markup {
  const {size, path} = drawQrCode(address)
  return html`<svg
    class="code"
    role="img"
    aria-label="${words}"
    viewBox="${qrCodeBox(size)}"
    shape-rendering="crispEdges"
  >
    <path d="${path}" />
  </svg>`
}
