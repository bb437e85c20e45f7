import type {CustomFetch} from 'openid-client'

/** Bytes of a reply that are read at the most. */
const most = 1_000_000

/** `fetch` for a server that is not ours: it follows nobody elsewhere, and reads no reply without an end. */
export const limitedFetch: CustomFetch = async (address, options) => {
  const reply = await fetch(address, {...(options as RequestInit), redirect: 'manual'})
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of reply.body ?? []) {
    bytes += part.byteLength
    if (bytes > most) throw new Error('The reply has no end.')
    parts.push(part)
  }
  const body = [204, 205, 304].includes(reply.status) ? null : Buffer.concat(parts)
  return new Response(body, {status: reply.status, headers: reply.headers})
}
