import {createAdaptorServer} from '@hono/node-server'
import type {Hono} from 'hono'
import {once} from 'node:events'
import type {Server, ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'

/** Milliseconds in which requests that have begun may end, once the server is asked to stop. */
const drain = 4_000

/** A connection that dawdles over its request is closed: thousands of them must not hold up the others. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
}

export interface Listening {
  port: number
  /** Takes no more connections, lets requests end, and closes what is left after a while. */
  close: () => Promise<void>
}

/**
 * Answers on a port.
 *
 * @param port 0 for any free one.
 * @throws Error `EADDRINUSE` and the like.
 */
export async function listen(app: Hono, port: number): Promise<Listening> {
  const server = createAdaptorServer({fetch: app.fetch, serverOptions: timeouts}) as Server
  const answering = new Set<ServerResponse>()
  let isClosing = false
  server.prependListener('request', (_, reply) => {
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
