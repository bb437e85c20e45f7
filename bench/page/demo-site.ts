import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {readdirSync} from 'node:fs'
import {root} from '../../scripts/node-version.js'
import {freePort} from '../../scripts/start/ports.ts'
import {runPrograms} from '../../scripts/start/programs.ts'
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
  const running = runPrograms([{name: 'demo site', args: ['demo/serve.ts']}], {
    ...env,
    SAHA_PUBLIC_URL: saha.url,
  })
  bench.atEnd(() => running.stop())
  const address = `http://localhost:${port}`
  await Promise.race([
    untilAnswering(`${address}/ar/`),
    running.lost.then((line) => Promise.reject(new Error(line))),
  ])
  return address
}

async function untilAnswering(address: string): Promise<void> {
  while (
    !(await fetch(address).then(
      ({ok}) => ok,
      () => false,
    ))
  )
    await sleep(50)
}
