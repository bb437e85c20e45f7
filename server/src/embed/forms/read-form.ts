import type {Context} from 'hono'
import {readBody} from '../../http/read-body.ts'
import {Refusal} from '../../refusal.ts'

/** What was typed or chosen, by the name of the field. Of several with one name the last. */
export type Typed = ReadonlyMap<string, string>

/** Bytes of a form: as many as the largest body of the API takes in this writing, in which an Arabic letter has six. */
const most = 256 * 1024

const utf8 = new TextDecoder('utf-8', {fatal: true})

/**
 * Reads a form as browsers send it.
 *
 * @throws Refusal `unsupported-type`, `too-large`, or `malformed` when it is not UTF-8.
 */
export async function readForm(c: Context): Promise<Typed> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) throw new Refusal('unsupported-type')
  const body = await readBody(c.req.raw, {most})
  return new Map(
    [...new URLSearchParams(decode(body))].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]),
  )
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refusal('malformed')
  }
}
