import {pictureRoutes} from '@saha/contract/picture-routes'
import {answerAt, type Answering} from '../http/answer.ts'
import {commonHeaders} from '../http/headers.ts'
import {pictureHeaders} from '../pictures/send-picture.ts'
import {Refusal} from '../refusal.ts'

export interface ImageNeeds extends Answering {
  /** Bytes of the picture with this name. */
  findImage: (name: string) => Promise<Uint8Array | undefined>
}

/** Bytes that are kept in memory: the pictures that were asked for last. */
const mostKept = 8 * 1024 * 1024

const headers = {
  ...commonHeaders,
  ...pictureHeaders,
  'content-type': 'image/webp',
  // A name stands for one picture for ever.
  'cache-control': 'public, max-age=31536000, immutable',
}

/** `GET` of a picture of an option: the same for everybody, and kept by whoever has it. */
export function imageRoutes(needs: ImageNeeds): void {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  let size = 0

  async function find(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const known = kept.get(name)
    if (known) {
      // To the end of the row: the first one is the next to go.
      kept.delete(name)
      kept.set(name, known)
      return known
    }
    const found = await needs.findImage(name)
    if (!found || kept.has(name)) return found && new Uint8Array(found)
    const bytes = new Uint8Array(found)
    kept.set(name, bytes)
    size += bytes.byteLength
    for (const [oldest, {byteLength}] of kept) {
      if (size <= mostKept) break
      kept.delete(oldest)
      size -= byteLength
    }
    return bytes
  }

  const {method, path} = pictureRoutes.readImage
  answerAt(needs, method, path, 'readImage', async (c) => {
    const [, name] = /^([0-9a-f]{32})\.webp$/.exec(c.req.param('image') ?? '') ?? []
    const bytes = name && (await find(name))
    if (!bytes) throw new Refusal('not-found')
    const tagged = {...headers, etag: `"${name}"`}
    if (c.req.header('if-none-match') === tagged.etag)
      return new Response(null, {status: 304, headers: tagged})
    return new Response(bytes, {headers: {...tagged, 'content-length': String(bytes.byteLength)}})
  })
}
