import {createAdaptorServer} from '@hono/node-server'
import type {Hono} from 'hono'
import {once} from 'node:events'
import type {IncomingMessage, Server, ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'

/** Milliseconds in which requests that have begun may end, once the server is asked to stop. */
const drain = 4_000

/** A connection that dawdles over its request is closed: thousands of them must not hold up the others. */
const timeouts = {
  headersTimeout: 5_000,
  // Of a photo; all else has less time: see `limitBody`.
  requestTimeout: 75_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
}

/** Milliseconds in which the body of a request has to arrive, once its headers are there. */
const bodyTimeout = 10_000

const upload = /^\/v1\/surveys\/[^/]+\/[^/]+\/photos$/

export interface Listening {
  port: number
  /** Takes no more connections, lets requests end, and closes what is left after a while. */
  close: () => Promise<void>
}

/**
 * Answers on a port.
 *
 * @param port 0 for any free one.
 * @param patience milliseconds in which a body has to arrive; photos have longer.
 * @throws Error `EADDRINUSE` and the like.
 */
export async function listen(app: Hono, port: number, patience = bodyTimeout): Promise<Listening> {
  const server = createAdaptorServer({fetch: app.fetch, serverOptions: timeouts}) as Server
  const answering = new Set<ServerResponse>()
  let isClosing = false
  server.prependListener('request', (request, reply) => {
    limitBody(request, patience)
    answering.add(reply)
    reply.once('close', () => answering.delete(reply))
    // Clients that keep their connections would go on for ever: each is sent away with its next reply.
    if (isClosing) reply.shouldKeepAlive = false
  })
  server.listen(port)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      isClosing = true
      server.close()
      const end = performance.now() + drain
      do await sleep(20)
      while (answering.size > 0 && performance.now() < end)
      // Connections on which nothing has been asked yet: nobody on them waits for anything.
      server.closeAllConnections()
    },
  }
}

/** Bodies are short, and closed connections are tried again. Photos are not, on networks that carry 8 KB a second. */
function limitBody(request: IncomingMessage, patience: number) {
  const {'content-length': length, 'transfer-encoding': encoding} = request.headers
  const isEmpty = encoding === undefined && (length === undefined || length === '0')
  if (isEmpty || (request.method === 'POST' && upload.test(request.url ?? ''))) return
  const timer = setTimeout(() => request.socket.destroy(), patience).unref()
  request.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer))
}
