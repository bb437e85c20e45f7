import QRCode from 'qrcode'
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
  const {size, data} = QRCode.create(address, {errorCorrectionLevel: 'M'}).modules
  const rows = Array.from({length: size}, (_, row) => [...data.subarray(row * size, (row + 1) * size)])
  const box = `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`
  const dark = rows.map((row, y) =>
    runs(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  )
  return html`<svg
    class="code"
    role="img"
    aria-label="${words}"
    viewBox="${box}"
    shape-rendering="crispEdges"
  >
    <path d="${dark.join('')}" />
  </svg>`
}

/** Where dark modules stand side by side in a row: first place and number. */
function runs(row: readonly number[]): [number, number][] {
  return row.flatMap((module, x): [number, number][] => {
    if (!module || row[x - 1]) return []
    const end = row.indexOf(0, x)
    return [[x, (end === -1 ? row.length : end) - x]]
  })
}
