import type {DrawnQrCode} from '@saha/domain/printing/qr-code'
import {qrCodeBox} from '@saha/domain/printing/qr-code-box'
import {html} from 'lit'

/** A QR code on the page. @param label what it shows, for those who do not see it. */
export function qrPicture({size, path}: DrawnQrCode, label: string, name = '') {
  return html`<svg
    class=${name}
    role="img"
    aria-label=${label}
    viewBox=${qrCodeBox(size)}
    shape-rendering="crispEdges"
  >
    <path d=${path} />
  </svg>`
}
