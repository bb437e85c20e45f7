/** For tests: one body, run on every kind of store. */
import {sql} from 'kysely'
import {randomBytes} from 'node:crypto'
import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, test} from 'vitest'
import {migrate} from './migrate.ts'
import {openStore, type OpenStore} from './open.ts'

/** A store of its own for one file of tests, and how to open it once more, as another process would. */
export interface TestStore {
  store: OpenStore
  /** Its address. */
  address: string
}

// These tests ask whether it is right, not whether the disk keeps it: where files can live in memory, they do.
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
const postgres = process.env.SAHA_TEST_POSTGRES

/**
 * Runs the same tests on a SQLite file and on the PostgreSQL server that `SAHA_TEST_POSTGRES` names; without it those
 * are shown as skipped. Each call has an empty, migrated store of its own.
 */
export function describeEachStore(title: string, body: (opened: () => TestStore) => void): void {
  describe(`${title} (SQLite)`, () => body(useStore(makeFile)))
  if (postgres) describe(`${title} (PostgreSQL)`, () => body(useStore(() => makeDatabase(postgres))))
  else describe.skip(`${title} (PostgreSQL)`, () => test('SKIPPED: SAHA_TEST_POSTGRES is not set', () => {}))
}

/** A migrated SQLite file for one file of tests. */
export function useFile(): () => TestStore {
  return useStore(makeFile)
}

function useStore(make: () => Promise<MadeStore>): () => TestStore {
  let made: MadeStore | undefined
  beforeAll(async () => {
    made = await make()
  })
  afterAll(() => made?.remove())
  return () => {
    if (!made) throw new Error('The store is opened when the tests run.')
    return made
  }
}

/** A test store, to be removed by whoever made it. */
export interface MadeStore extends TestStore {
  remove: () => Promise<void>
}

/** A migrated SQLite file in a folder of its own. */
export async function makeFile(): Promise<MadeStore> {
  const folder = await mkdtemp(join(memory, 'saha-store-'))
  return openMade(join(folder, 'saha.db'), () => rm(folder, {recursive: true, force: true}))
}

/** A migrated database of its own on a PostgreSQL server. */
export async function makeDatabase(server: string): Promise<MadeStore> {
  const name = `saha_${randomBytes(8).toString('hex')}`
  await command(server, `create database ${name}`)
  const address = new URL(server)
  address.pathname = `/${name}`
  return openMade(address.href, () => command(server, `drop database ${name} with (force)`))
}

async function openMade(address: string, remove: () => Promise<void>): Promise<MadeStore> {
  const store = await openStore(address)
  await migrate(store)
  return {
    store,
    address,
    remove: async () => {
      await store.close()
      await remove()
    },
  }
}

async function command(server: string, text: string) {
  const {db, close} = await openStore(server)
  await sql.raw(text).execute(db)
  await close()
}
