import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {readdirSync} from 'node:fs'
import {createSite} from '../../demo/site.ts'
import {root} from '../../scripts/node-version.js'
import {freePort} from '../../scripts/start/ports.ts'
import type {Bench} from '../harness/bench.ts'
import {runProgram} from '../harness/programs.ts'

/** Paths of all pages of the demonstration site, in every language that it has. */
export const demoPages: readonly string[] = readdirSync(join(root, 'demo/public'), {recursive: true})
  .map((file) => `/${String(file).replaceAll('\\', '/')}`)
  .filter((path) => /^\/[a-z]{2}\/.*\.html$/.test(path))
  .map((path) => path.replace(/index\.html$/, ''))
  .toSorted()

/**
 * The demonstration site as after the first start, with people who have answered and talked.
 *
 * @returns its address, without a slash at the end.
 */
export async function startDemoSite(bench: Bench): Promise<string> {
  const database = join(bench.folder, 'demo.db')
  const port = await freePort()
  const env = {SAHA_DATABASE: database, SAHA_DEMO_PORT: String(port)}
  await runProgram({script: 'server/src/cli.ts', args: ['seed', '--json'], env})
  const saha = await bench.startServer({script: 'server/src/main.ts', env})
  const site = createSite(saha.url).listen(port)
  await once(site, 'listening')
  bench.atEnd(async () => {
    site.closeAllConnections()
    site.close()
  })
  return `http://localhost:${(site.address() as AddressInfo).port}`
}
