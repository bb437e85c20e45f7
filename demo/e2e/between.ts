/**
 * Somebody between browsers and the server: passes everything on, or does as networks do on a bad day. Pages of the site
 * look for Saha there.
 */
import {createServer, request, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {afterEach, beforeAll, afterAll} from 'vitest'
import {freePort} from '../../scripts/start/ports.ts'
import {createSite} from '../site.ts'
import {useTown, type InTown} from './town.ts'

/** What comes instead of an answer. `silent`: nothing, as long as it lasts. */
export type Trouble = 'portal' | 'bad-gateway' | 'silent' | 'dripping' | 'cut' | 'gone'

/** What is met by a trouble: paths of the server. */
export const scripts = /\.js$/
export const elements = /\/v\/.*\.js$/
export const api = /^\/v1\//
export const everything = /./

export interface Between extends InTown {
  /** Address of the website, whose pages ask for Saha by way of this. */
  site: () => string
  /** From now on, until `mend`, requests for such paths end like this. */
  meddle: (trouble: Trouble, paths: RegExp) => void
  mend: () => void
}

const signIn = '<!doctype html><title>Sign in</title><h1>Welcome to our Wi-Fi</h1>'
const proxyError = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'

/** A town whose website asks for Saha through somebody in between, mended after every test. */
export async function useBetween(): Promise<Between> {
  const [ownPort, sitePort] = [await freePort(), await freePort()]
  const inTown = useTown(`http://localhost:${sitePort}`)
  let servers: Server[] = []
  let present: {trouble: Trouble; paths: RegExp} | undefined

  const answer = (asked: IncomingMessage, reply: ServerResponse) => {
    const path = (asked.url ?? '').replace(/\?.*/, '')
    const trouble = present?.paths.test(path) ? present.trouble : undefined
    const html = {'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*'}
    if (trouble === 'silent') return
    if (trouble === 'gone') return void reply.destroy()
    if (trouble === 'portal') return void reply.writeHead(200, html).end(signIn)
    if (trouble === 'bad-gateway') return void reply.writeHead(502, html).end(proxyError)
    const {method, url, headers} = asked
    const onward = request(`${inTown.town().saha}${url}`, {method, headers}, async (answered) => {
      reply.writeHead(answered.statusCode ?? 500, answered.headers)
      if (!trouble) return void answered.pipe(reply)
      const whole = Buffer.concat(await answered.toArray())
      reply.write(whole.subarray(0, whole.length / 2), () => {
        if (trouble === 'cut') reply.destroy()
      })
    })
    asked.pipe(onward)
  }

  beforeAll(async () => {
    servers = [
      createServer(answer).listen(ownPort),
      createSite(`http://localhost:${ownPort}`).listen(sitePort),
    ]
    await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))))
  })
  afterEach(() => void (present = undefined))
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  })
  return {
    ...inTown,
    site: () => `http://localhost:${sitePort}`,
    meddle: (trouble, paths) => void (present = {trouble, paths}),
    mend: () => void (present = undefined),
  }
}
