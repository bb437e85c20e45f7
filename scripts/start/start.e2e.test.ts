import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {root} from '../node-version.js'
import {freePort} from './ports.ts'
import {seed} from './seed.ts'
import {readSettings, toEnvironment} from './settings.ts'

let folder: string
let env: Record<string, string>
let started: ChildProcess | undefined

/** Starts as `npm start` does, and returns what it said once it runs. */
async function startSaha(): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'scripts/start.js')], {env: {...process.env, ...env}})
  started = child
  let said = ''
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        if (said.includes('Saha runs.')) resolve(said)
      })
    }
    child.once('exit', () => reject(new Error(`Saha did not start:\n${said}`)))
  })
}

async function stopSaha(): Promise<number | null> {
  if (!started || started.exitCode !== null) return null
  const exit = once(started, 'exit')
  started.kill('SIGTERM')
  const [code] = await exit
  return code
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saha-first-start-'))
  const [port, demoPort] = [await freePort(), await freePort()]
  const settings = {SAHA_PORT: String(port), SAHA_DEMO_PORT: String(demoPort)}
  env = toEnvironment(readSettings({...settings, SAHA_DATABASE: join(folder, 'data/saha.db')}))
})

afterAll(async () => {
  await stopSaha()
  rmSync(folder, {recursive: true, force: true})
})

test('one command makes the database and serves Saha and the demo site in both languages', async () => {
  const said = await startSaha()

  const addresses = said.match(/http:\S+/g) ?? []
  expect(addresses).toContain(env.SAHA_PUBLIC_URL)
  const pages = addresses.filter((address) => /\/(ar|en)\/$/.test(address))
  expect(pages).toHaveLength(2)
  const replies = await Promise.all(pages.map((page) => fetch(page)))
  expect(replies.map(({status}) => status)).toEqual([200, 200])
  expect((await fetch(`${env.SAHA_PUBLIC_URL}/saha.js`)).status).toBe(200)
  expect(existsSync(env.SAHA_DATABASE!)).toBe(true)
})

test('it stops when it is asked to, and frees its ports', async () => {
  expect(await stopSaha()).toBe(0)

  await expect(fetch(`${env.SAHA_PUBLIC_URL}/health/live`)).rejects.toThrow('fetch failed')
})

test('a second start keeps what is there', async () => {
  await startSaha()

  expect((await fetch(`${env.SAHA_PUBLIC_URL}/health/ready`)).status).toBe(200)
  expect((await seed(env)).created).toBe(false)
  expect(await stopSaha()).toBe(0)
})
