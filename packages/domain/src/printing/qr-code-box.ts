/** White modules around a code, without which phones do not find it (ISO/IEC 18004). */
const quiet = 4

/** The `viewBox` of a drawn QR code, with the white around it. @param size modules along a side. */
export function qrCodeBox(size: number): string {
  return `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`
}
