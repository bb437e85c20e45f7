import {drawQrCode} from '../../qr-code.ts'
import {html, type Markup} from '../markup.ts'

/** White modules around a code, without which phones do not find it (ISO/IEC 18004). */
const quiet = 4

/**
 * A QR code as a drawing. Up to 15 % of it may be dirty or torn.
 *
 * @param address where it leads.
 * @param words what it shows, for those who do not see it.
 */
export function qrCode(address: string, words: string): Markup {
  const {size, path} = drawQrCode(address)
  const box = `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`
  return html`<svg
    class="code"
    role="img"
    aria-label="${words}"
    viewBox="${box}"
    shape-rendering="crispEdges"
  >
    <path d="${path}" />
  </svg>`
}
