/** A whole town for one test file: a server with a database of its own, and the municipality's website. */
import {execFile} from 'node:child_process'
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {setTimeout as sleep} from 'node:timers/promises'
import {promisify} from 'node:util'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, beforeEach} from 'vitest'
import {root} from '../../scripts/node-version.js'
import {freePort} from '../../scripts/start/ports.ts'
import {runPrograms} from '../../scripts/start/programs.ts'
import definition from '../definition.json' with {type: 'json'}
import {openBrowser} from './visitor.ts'

export interface Town {
  /** Address of the Saha server. */
  saha: string
  /** Address of the municipality's website. */
  site: string
  /** How the first member of staff signs in; only in a town that is seeded. */
  clerk: {email: string; password: string}
  /** What the server has stored of every response, in no order that means anything. */
  storedAnswers: () => Record<string, unknown>[]
  /** Runs `pnpm saha` with these words. @returns what it prints. */
  command: (...words: string[]) => Promise<string>
  /** Stops both and removes the database. */
  close: () => Promise<void>
}

/** Milliseconds that a start may take at most: machines may be busy with much else. */
const longestStart = 150_000

/**
 * A town and a browser for all tests of a file, there as soon as these run.
 *
 * @param further origins that may send too, or names of hosts at which the site is reached besides.
 */
export function useTown(...further: readonly string[]): InTown {
  return use(() => openTown(further, false))
}

/** The same, as after the first start: people have answered and talked, and `clerk` may sign in to the console. */
export function useSeededTown(...further: readonly string[]): InTown {
  return use(() => openTown(further, true))
}

/** What tests of a file use, once they run. */
export interface InTown {
  town: () => Town
  browser: () => Browser
}

function use(open: () => Promise<Town>): InTown {
  let town: Town
  let browser: Browser
  beforeAll(async () => {
    town = await open()
    browser = await openBrowser()
  })
  // Pages that a test has left open would go on asking the server, and take a slow machine's time from the next one.
  beforeEach(() => {
    const before = browser.contexts()
    return async () => {
      const since = browser.contexts().filter((context) => !before.includes(context))
      await Promise.all(since.map((context) => context.close()))
    }
  })
  afterAll(async () => {
    await browser?.close()
    await town?.close()
  })
  return {town: () => town, browser: () => browser}
}

/**
 * Starts a server that knows demo/definition.json, and the site, each on a free port.
 *
 * @param isSeeded whether people of the town have answered and talked already.
 */
async function openTown(further: readonly string[], isSeeded: boolean): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'saha-town-'))
  const [sahaPort, sitePort] = [await freePort(), await freePort()]
  const [saha, site] = [`http://localhost:${sahaPort}`, `http://localhost:${sitePort}`]
  const database = join(folder, 'saha.db')
  const env = {
    SAHA_PORT: String(sahaPort),
    SAHA_DEMO_PORT: String(sitePort),
    SAHA_DATABASE: database,
    SAHA_PUBLIC_URL: saha,
    SAHA_LOG: 'warn',
  }
  const others = further.map((name) => (name.includes('.') ? `http://${name}:${sitePort}` : name))
  const {staff} = isSeeded ? JSON.parse(await runCommand(['seed', '--json'], env)) : {staff: undefined}
  if (!isSeeded || others.length > 0)
    await runCommand(['import', await writeDefinition(folder, [site, ...others])], env)
  const running = runPrograms(
    [
      {name: 'server', args: ['server/src/main.ts']},
      {name: 'demo site', args: ['demo/serve.ts']},
    ],
    env,
  )
  await Promise.race([
    Promise.all([untilAnswering(`${saha}/health/ready`), untilAnswering(`${site}/ar/`)]),
    running.lost.then((line) => Promise.reject(new Error(line))),
  ]).catch(async (error: unknown) => {
    // What goes on running would keep the tests from ending.
    await running.stop()
    throw error
  })
  return {
    saha,
    site,
    clerk: staff,
    storedAnswers: () => readAnswers(database),
    command: (...words) => runCommand(words, env),
    close: async () => {
      await running.stop()
      await rm(folder, {recursive: true})
    },
  }
}

/** The demonstration as it is, with its pictures, but for the sites that may send. */
async function writeDefinition(folder: string, origins: readonly string[]): Promise<string> {
  const municipality = {...definition.municipality, origins}
  const file = join(folder, 'definition.json')
  await cp(join(root, 'demo/images'), join(folder, 'images'), {recursive: true})
  await writeFile(file, JSON.stringify({...definition, municipality}))
  return file
}

async function runCommand(words: readonly string[], env: Record<string, string>): Promise<string> {
  const command = ['server/src/cli.ts', ...words]
  const {stdout} = await promisify(execFile)(process.execPath, command, {
    cwd: root,
    env: {...process.env, ...env},
  })
  return stdout
}

async function untilAnswering(address: string) {
  const deadline = Date.now() + longestStart
  while (!(await isAnswering(address))) {
    if (Date.now() > deadline) throw new Error(`Nobody answers at ${address}.`)
    await sleep(50)
  }
}

async function isAnswering(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ok}) => ok,
    () => false,
  )
}

function readAnswers(file: string): Record<string, unknown>[] {
  const database = new DatabaseSync(file, {readOnly: true})
  const rows = database.prepare('select answers from survey_response').all()
  database.close()
  return rows.map(({answers}) => JSON.parse(String(answers)))
}
