/** A reply as our server sent it, for the bare servers to send again. */
export interface PreparedReply {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** As text, for a file. */
export function packReply({status, headers, body}: PreparedReply): string {
  return JSON.stringify({status, headers, body: body.toString('base64')})
}

/** The reply that `packReply` packed. */
export function unpackReply(text: string): PreparedReply {
  const {status, headers, body} = JSON.parse(text) as {
    status: number
    headers: Record<string, string>
    body: string
  }
  return {status, headers, body: Buffer.from(body, 'base64')}
}
