import {limits} from '@saha/contract/limits'
import type {Context} from 'hono'
import {readBody} from '../../http/read-body.ts'
import {Refusal} from '../../refusal.ts'

/** What was typed or chosen, by the name of the field. Of several with one name the last. */
export type Typed = ReadonlyMap<string, string>

/** A form as its browser sent it. */
export interface SentForm {
  typed: Typed
  /** Bytes of each file that was chosen, by the name of its field. */
  files: ReadonlyMap<string, Uint8Array>
}

/** Bytes of a form: as many as the largest body of the API takes in this writing, in which an Arabic letter has six. */
const most = 256 * 1024

/** Bytes of a form with photos: two of the largest, or several as telephones make them. */
const mostWithFiles = 2 * limits.photoBytes + most

const utf8 = new TextDecoder('utf-8', {fatal: true})

/**
 * Reads a form as browsers send it.
 *
 * @param onPiece told of the bytes of a form with files as they arrive; may throw a refusal.
 * @throws Refusal `unsupported-type`, `too-large`, or `malformed` when it is not UTF-8.
 */
export async function readForm(c: Context, onPiece: (bytes: number) => void): Promise<SentForm> {
  const type = c.req.header('content-type') ?? ''
  if (/^multipart\/form-data *;/i.test(type)) {
    const body = await readBody(c.req.raw, {most: mostWithFiles, onPiece})
    return parted(await readParts(body, type))
  }
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) throw new Refusal('unsupported-type')
  const body = await readBody(c.req.raw, {most})
  return {typed: typedIn(new URLSearchParams(decode(body))), files: new Map()}
}

async function readParts(body: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(Buffer.from(body), {headers: {'content-type': type}}).formData()
  } catch {
    throw new Refusal('malformed')
  }
}

async function parted(form: FormData): Promise<SentForm> {
  const all = [...form]
  const words = all.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  if (words.reduce((sum, [, value]) => sum + value.length, 0) > most) throw new Refusal('too-large')
  // Where nothing was chosen, browsers send a file without a name.
  const chosen = all.flatMap(([name, value]) =>
    typeof value !== 'string' && (value.size > 0 || value.name !== '') ? [[name, value] as const] : [],
  )
  const files = chosen.map(async ([name, file]) => [name, new Uint8Array(await file.arrayBuffer())] as const)
  return {typed: typedIn(words), files: new Map(await Promise.all(files))}
}

function typedIn(entries: Iterable<[string, string]>): Typed {
  return new Map([...entries].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]))
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refusal('malformed')
  }
}
