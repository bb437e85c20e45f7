import {once} from 'node:events'
import {connect} from 'node:net'

export interface Reply {
  status: number
  /** Status line and headers, as they came. */
  head: string
  /** As it came: compressed, if it was. */
  body: Buffer
}

/** One kept-alive connection that carries one request at a time. */
export interface Connection {
  /**
   * Sends the bytes of a whole HTTP/1.1 request.
   *
   * @throws Error when the connection ends before the reply is whole: nobody knows what became of the request.
   */
  send: (request: Buffer) => Promise<Reply>
  close: () => void
}

interface Pending {
  resolve: (reply: Reply) => void
  reject: (error: Error) => void
}

/**
 * Opens a connection to a server on this machine. It does what a measured request needs and nothing else, so that the
 * load takes less than the server it is put on.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({host: '127.0.0.1', port, noDelay: true})
  let pending: Pending | undefined
  let received: Buffer | undefined

  const fail = (error: Error) => {
    pending?.reject(error)
    pending = undefined
  }
  await once(socket, 'connect')
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('The server closed the connection.')))
  socket.on('data', (bytes) => {
    received = received ? Buffer.concat([received, bytes]) : bytes
    const reply = readReply(received)
    if (!reply) return
    received = undefined
    const waiting = pending
    pending = undefined
    waiting?.resolve(reply)
  })

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('The connection is closed.'))
        pending = {resolve, reject}
        socket.write(request)
      }),
    close: () => socket.destroy(),
  }
}

/** The reply that the bytes hold, or `undefined` while some of it is missing. */
export function readReply(bytes: Buffer): Reply | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const head = bytes.toString('latin1', 0, headEnd)
  const status = Number(head.slice(9, 12))
  const start = headEnd + 4
  if (status === 204 || status === 304) return {status, head, body: bytes.subarray(start)}
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined) {
    const body = readChunks(bytes.subarray(start))
    return body && {status, head, body}
  }
  const end = start + Number(length)
  return bytes.length < end ? undefined : {status, head, body: bytes.subarray(start, end)}
}

function readChunks(bytes: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at)
    if (lineEnd < 0) return undefined
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16)
    const start = lineEnd + 2
    if (bytes.length < start + size + 2) return undefined
    if (size === 0) return Buffer.concat(chunks)
    chunks.push(bytes.subarray(start, start + size))
    at = start + size + 2
  }
}

/** The headers of a reply, but for those that a server adds by itself. */
export function headersOf(head: string): Record<string, string> {
  const lines = head.split('\r\n').slice(1)
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1).trim(),
  ])
  return Object.fromEntries(headers.filter(([name = '']) => !/^(date|connection|keep-alive)$/i.test(name)))
}
