/** Replies whose bytes are made once and sent many times. */
import {hash} from 'node:crypto'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'
import {commonHeaders} from './headers.ts'

const compress = {br: promisify(brotliCompress), gzip: promisify(gzip)}

/** Bytes with everything that goes with them, for each way of sending them. */
export interface Prepared {
  etag: string
  plain: Variant
  gzip: Variant
  br: Variant
  /** Headers of the reply that says that nothing has changed. */
  unchanged: Readonly<Record<string, string>>
}

interface Variant {
  bytes: Uint8Array<ArrayBuffer>
  headers: Readonly<Record<string, string>>
}

export interface PreparedOptions {
  type: string
  /** Value of `cache-control`. */
  cache: string
  /** What names the content; default: its hash. */
  tag?: string
  /** Other headers. */
  headers?: Readonly<Record<string, string>>
  /** How hard to try: 1 (fast) to 11 (small). */
  effort?: number
}

/** Prepares a body as it is, with gzip and with brotli. A compressed variant that is no smaller is left out. */
export async function prepare(body: string | Uint8Array, options: PreparedOptions): Promise<Prepared> {
  const {type, cache, tag, headers: others = {}, effort = 9} = options
  const source = Buffer.from(body)
  // Weak: the variants hold the same, not the same bytes.
  const etag = `W/"${tag ?? hash('sha256', source).slice(0, 32)}"`
  const shared = {...commonHeaders, ...others, 'cache-control': cache, etag, vary: 'accept-encoding'}
  const variant = (bytes: Buffer, encoding?: string): Variant => ({
    bytes: new Uint8Array(bytes),
    headers: {
      ...shared,
      'content-type': type,
      'content-length': String(bytes.byteLength),
      ...(encoding ? {'content-encoding': encoding} : {}),
    },
  })
  const [small, smallest] = await Promise.all([
    compress.gzip(source, {level: Math.min(effort, 9)}),
    compress.br(source, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: effort,
        [constants.BROTLI_PARAM_SIZE_HINT]: source.byteLength,
      },
    }),
  ])
  const plain = variant(source)
  return {
    etag,
    plain,
    gzip: small.byteLength < source.byteLength ? variant(small, 'gzip') : plain,
    br: smallest.byteLength < source.byteLength ? variant(smallest, 'br') : plain,
    unchanged: shared,
  }
}

/** The reply to one request: the smallest variant it can read, or word that it has the newest already. */
export function replyPrepared(
  prepared: Prepared,
  request: {header: (name: string) => string | undefined},
): Response {
  if (isKnown(request.header('if-none-match'), prepared.etag))
    return new Response(null, {status: 304, headers: prepared.unchanged})
  const {bytes, headers} = prepared[encodingFor(request.header('accept-encoding'))]
  return new Response(bytes, {status: 200, headers})
}

/** Whether somebody who sends this `If-None-Match` has what an `ETag` names. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  const bare = etag.replace(/^W\//, '')
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === bare)
}

function encodingFor(accepted: string | undefined): 'br' | 'gzip' | 'plain' {
  if (accepted === undefined) return 'plain'
  if (accepts(accepted, 'br')) return 'br'
  return accepts(accepted, 'gzip') ? 'gzip' : 'plain'
}

function accepts(accepted: string, encoding: string): boolean {
  const found = accepted.indexOf(encoding)
  if (found === -1) return false
  // A quality of 0 means "not this one"; rare enough to be looked at only when there is one.
  if (!accepted.includes(';')) return true
  const [, quality] = accepted.slice(found + encoding.length).match(/^\s*;\s*q=([\d.]+)/) ?? []
  return quality === undefined || Number(quality) > 0
}
