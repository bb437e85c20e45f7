import {spawn, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {connect} from 'node:tls'
import {root} from '../../scripts/node-version.js'
import {freePort} from '../../scripts/start/ports.ts'
import type {Bench} from '../harness/bench.ts'

/** A web server in front of ours, which speaks HTTP/2 with browsers. */
export interface WebServer {
  /** `https://localhost:<port>` */
  url: string
  /** Makes Chromium trust its certificate as it trusts bought ones. What it does not trust it keeps in no cache. */
  browserFlag: string
}

/** Starts Caddy as it is deployed, with a certificate of its own; undefined where there is no Caddy. */
export async function startWebServer(bench: Bench, before: string): Promise<WebServer | undefined> {
  if (spawnSync('caddy', ['version']).status !== 0) return undefined
  const port = await freePort()
  const site = readFileSync(join(root, 'server/deploy/Caddyfile'), 'utf8')
    .replace('{\n', '{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n')
    .replace('saha.example.org {', `https://localhost:${port} {\n\ttls internal`)
    .replace('127.0.0.1:8080', new URL(before).host)
  const file = join(bench.folder, 'Caddyfile')
  writeFileSync(file, site)
  const caddy = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
    env: {...process.env, HOME: bench.folder, XDG_DATA_HOME: bench.folder},
    stdio: 'ignore',
  })
  bench.atEnd(async () => {
    caddy.kill()
    if (caddy.exitCode === null) await once(caddy, 'exit')
  })
  const hash = await certificateHash(port)
  return {url: `https://localhost:${port}`, browserFlag: `--ignore-certificate-errors-spki-list=${hash}`}
}

/** SHA-256 of the public key of whoever answers at a port, in base64: waits until somebody does. */
async function certificateHash(port: number): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const socket = connect({port, host: 'localhost', servername: 'localhost', rejectUnauthorized: false})
    try {
      await once(socket, 'secureConnect')
      const key = socket.getPeerX509Certificate()?.publicKey.export({type: 'spki', format: 'der'})
      if (key) return createHash('sha256').update(key).digest('base64')
    } catch {
      // It has not started yet.
      await sleep(50)
    } finally {
      socket.destroy()
    }
  }
  throw new Error('Caddy did not answer within half a minute.')
}
