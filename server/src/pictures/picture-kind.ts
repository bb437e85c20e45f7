/** Kinds of pictures that are read. Everything else is refused before any decoder sees it. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif'

/**
 * What kind of picture some bytes begin as, whatever their name or announced type says. That a drawing of text (SVG), an
 * animation (GIF), a document (PDF, TIFF) or a script is none of these is the point.
 *
 * @returns `undefined` for everything else. Only decoding tells whether the rest of the bytes is a picture too.
 */
export function pictureKindOf(bytes: Uint8Array): PictureKind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp'
  // The brand is the first one, or among those that follow.
  return head.startsWith('ftyp', 4) && /^.{8}(?:.{4})*?avif/s.test(head) ? 'avif' : undefined
}
