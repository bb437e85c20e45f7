import {Refusal} from '../refusal.ts'
import {commonHeaders} from '../http/headers.ts'

/**
 * On every picture: it is what its type says and nothing else, and if a browser ever showed it as a page, that page could
 * do nothing.
 */
export const pictureHeaders = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
} as const

/**
 * One picture, for whoever may see it and for nobody between.
 *
 * @param name of the file, should somebody keep it.
 * @throws Refusal `not-found` when there is none.
 */
export function sendPhoto(bytes: Uint8Array | undefined, name: string): Response {
  if (!bytes) throw new Refusal('not-found')
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...commonHeaders,
      ...pictureHeaders,
      'content-type': 'image/jpeg',
      'content-length': String(bytes.byteLength),
      // Only names of ours come here, which hold neither quotes nor signs of control.
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
