import Database from 'better-sqlite3'
import {sql} from 'kysely'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFile} from 'node:fs/promises'
import {describe, expect, test} from 'vitest'
import {describeEachStore, useFile} from './each-store.ts'
import {migrate, pendingMigrations} from './migrate.ts'
import {openStore, StoreSettingError} from './open.ts'

describe('a SQLite file', () => {
  const opened = useFile()

  async function pragma(name: string): Promise<unknown> {
    const {rows} = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(opened().store.db)
    return Object.values(rows[0] ?? {})[0]
  }

  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['busy_timeout', 5_000],
    ['secure_delete', 1],
  ])('keeps what it acknowledged through a power cut: %s is %s', async (name, expected) => {
    expect(await pragma(name)).toBe(expected)
  })

  test('holds nothing of what was deleted', async () => {
    const {store, address} = opened()
    const words = 'what somebody wrote and took back '.repeat(500)
    await sql.raw('create table note (words text)').execute(store.db)
    await sql`insert into note values (${words}), ('another')`.execute(store.db)
    await sql.raw("delete from note where words <> 'another'").execute(store.db)
    await store.emptyLog()

    const files = await Promise.all([address, `${address}-wal`].map((path) => readFile(path, 'latin1')))

    expect(files.filter((file) => file.includes('took back'))).toEqual([])
    expect(await pragma('busy_timeout')).toBe(5_000)
  })

  test('is not held up by somebody who reads its log', async () => {
    const {store, address} = opened()
    const reader = new Database(address)
    await sql.raw('create table diary (words text)').execute(store.db)
    reader.exec('begin')
    reader.prepare('select * from diary').all()
    await sql`insert into diary values ('more')`.execute(store.db)
    const start = performance.now()

    await store.emptyLog()

    const waited = performance.now() - start
    reader.close()
    expect(waited).toBeLessThan(1_000)
  })

  test('that cannot keep a log of its own is refused', async () => {
    await expect(openStore(':memory:')).rejects.toThrow(StoreSettingError)
  })

  test('waits for another process that writes instead of failing', async () => {
    const {store, address} = opened()
    const other = spawn(process.execPath, ['--input-type=module', '-e', holdLock, address], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(other.stdout, 'data')

    await store.db.transaction().execute((db) => sql`select 1`.execute(db))

    expect(other.exitCode ?? (await once(other, 'exit'))[0]).toBe(0)
  })
})

/** Another process: takes the lock, says so, and keeps it for a while. */
const holdLock = `
import Database from 'better-sqlite3'
const database = new Database(process.argv[1])
database.exec('begin immediate')
process.stdout.write('locked')
setTimeout(() => database.exec('commit'), 200)
`

const postgres = process.env.SAHA_TEST_POSTGRES

describe.skipIf(!postgres)('a PostgreSQL server (SKIPPED without SAHA_TEST_POSTGRES)', () => {
  test('that acknowledges what is not on disk is refused', async () => {
    const address = new URL(postgres ?? '')
    address.searchParams.set('options', '-c synchronous_commit=off')

    await expect(openStore(address.href)).rejects.toThrow('PostgreSQL has synchronous_commit off')
  })

  test('that is not there is an error, not a wait', async () => {
    await expect(openStore('postgres://saha@127.0.0.1:1/none')).rejects.toThrow('ECONNREFUSED')
  })
})

describeEachStore('the tables', (opened) => {
  test('are made once, however often it is asked for', async () => {
    expect(await migrate(opened().store)).toEqual([])
    expect(await pendingMigrations(opened().store)).toEqual([])
  })

  test('of a newer version are left alone', async () => {
    const {store} = opened()
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2099-01-01')`.execute(
      store.db,
    )

    await expect(migrate(store)).rejects.toThrow('9999-from-the-future')

    await sql`delete from kysely_migration where name = '9999-from-the-future'`.execute(store.db)
  })
})
