import QRCode from 'qrcode'

/** A QR code as a drawing: modules are squares of one unit. */
export interface DrawnQrCode {
  /** Modules along a side. */
  size: number
  /** Outline of the dark modules, as a path of SVG. */
  path: string
}

/** Up to 15 % of the code may be dirty or torn. @param text what it says. */
export function drawQrCode(text: string): DrawnQrCode {
  const {size, data} = QRCode.create(text, {errorCorrectionLevel: 'M'}).modules
  const rows = Array.from({length: size}, (_, row) => [...data.subarray(row * size, (row + 1) * size)])
  const path = rows.map((row, y) =>
    runs(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  )
  return {size, path: path.join('')}
}

/** Where dark modules stand side by side in a row: first place and number. */
function runs(row: readonly number[]): [number, number][] {
  return row.flatMap((module, x): [number, number][] => {
    if (!module || row[x - 1]) return []
    const end = row.indexOf(0, x)
    return [[x, (end === -1 ? row.length : end) - x]]
  })
}
