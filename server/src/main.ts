import {createAdaptorServer} from '@hono/node-server'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'
import {createLog, createSaha} from './saha.ts'
import {explainStart} from './explain.ts'
import {readSettings} from './settings.ts'
import {readSecret} from './staff/secret.ts'
import {migrate} from './storage/migrate.ts'
import {openStore} from './storage/open.ts'
import {traceOf} from './http/refuse.ts'

/** Milliseconds in which requests that have begun may end, once the server is asked to stop. */
const drain = 4_000

async function main() {
  const settings = readSettings(process.env)
  const log = createLog(settings.log)
  const secret = readSecret(settings)
  const store = await openStore(settings.database, (error) => log.warn(traceOf(error), 'connection lost'))
  await migrate(store)
  const saha = await createSaha({
    store,
    log,
    publicUrl: settings.publicUrl,
    staff: {secret, proxies: settings.proxies},
  })
  const server = createAdaptorServer({
    fetch: saha.app.fetch,
    // A connection that dawdles over its request is closed: thousands of them must not hold up the others.
    serverOptions: {
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
    },
  }) as Server
  await listen(server, settings.port)
  saha.start()
  log.info({port: (server.address() as AddressInfo).port}, 'ready')

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, resolve)
  })
  log.info('stopping')
  saha.announceStop()
  await close(server)
  await saha.stop()
  await store.close()
  log.info('stopped')
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Takes no more connections, lets requests end, and closes what is left after a while. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  await Promise.race([closed, sleep(drain, undefined, {ref: false})])
  server.closeAllConnections()
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${explainStart(error)}\n`)
  process.exit(1)
}
