/** Bytes as text that may stand in addresses, headers and JSON: base64url without padding (RFC 4648). */

/** @throws DOMException when it is none. Padding is passed over. */
export function bytesIn(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (sign) => sign.codePointAt(0) ?? 0)
}

export function textOf(bytes: Uint8Array | ArrayBuffer): string {
  const binary = String.fromCodePoint(...new Uint8Array(bytes))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
