/** QR codes as drawings, for screens and for paper. */
import {encodeQR} from 'qr'

/** A QR code as a drawing: modules are squares of one unit. */
export interface DrawnQrCode {
  /** Modules along a side. */
  size: number
  /** Outline of the dark modules, as a path of SVG. */
  path: string
}

/** Up to 15 % of the code may be dirty or torn. @param text what it says; at most 2,331 bytes, else it throws. */
export function drawQrCode(text: string): DrawnQrCode {
  // The library always leaves room around; ours is in `qrCodeBox`.
  const rows = encodeQR(text, 'raw', {ecc: 'medium', border: 1})
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const path = rows.map((row, y) =>
    runs(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  )
  return {size: rows.length, path: path.join('')}
}

/** Where dark modules stand side by side in a row: first place and number. */
function runs(row: readonly boolean[]): [number, number][] {
  return row.flatMap((isDark, x): [number, number][] => {
    if (!isDark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return [[x, (end === -1 ? row.length : end) - x]]
  })
}
