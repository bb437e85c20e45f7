/** What happens to contributions and readers while the store cannot store, and after that. */
import {sql} from 'kysely'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {activityPath, countResponses, formOf, openSquare, resultsPath} from '../saha.test-kit.ts'
import {makeDatabase, useFile, type MadeStore} from './each-store.ts'
import {openStore} from './open.ts'

type Square = Awaited<ReturnType<typeof openSquare>>

describe('a disk that is full', () => {
  const opened = useFile()
  let square: Square

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define()
    await square.sendMany(20, 1)
  })

  /** SQLite itself then says that the disk is full. */
  async function limitPages(pages: number | 'now') {
    const {rows} = await sql<{page_count: number}>`pragma page_count`.execute(opened().store.db)
    await sql
      .raw(`pragma max_page_count = ${pages === 'now' ? rows[0]?.page_count : pages}`)
      .execute(opened().store.db)
  }

  test('asks everybody to come again, acknowledges nothing, and is forgotten once there is room', async () => {
    await limitPages('now')
    const during = await Promise.all(Array.from({length: 300}, (_, at) => square.send(formOf(1_000 + at))))
    const reads = await Promise.all([activityPath, resultsPath].map((path) => square.app.request(path)))
    const stored = await countResponses(opened().store)
    await limitPages(1_000_000)
    const after = await Promise.all(Array.from({length: 300}, (_, at) => square.send(formOf(1_000 + at))))

    expect(new Set(during.map(({status}) => status))).toEqual(new Set([503]))
    expect(during[0]?.headers.get('retry-after')).toBe('2')
    expect(during[0]?.headers.get('access-control-expose-headers')).toBe('retry-after')
    expect(await square.problem(during[0]!)).toMatchObject({code: 'busy'})
    expect(reads.map(({status}) => status)).toEqual([200, 200])
    expect(stored).toBe(20)
    expect(new Set(after.map(({status}) => status))).toEqual(new Set([201]))
    expect(await countResponses(opened().store)).toBe(320)
  })
})

const postgres = process.env.SAHA_TEST_POSTGRES

describe('a store that is away', () => {
  const opened = useFile()

  test('asks contributors to come again, and readers get what they had', async () => {
    await (await openSquare(opened().store)).define()
    const trouble = Object.assign(new Error('gone'), {code: 'SQLITE_IOERR'})
    let isAway = false
    const db = new Proxy(opened().store.db, {
      get: (real, name) => {
        if (isAway) throw trouble
        const value: unknown = Reflect.get(real, name, real)
        return typeof value === 'function' ? value.bind(real) : value
      },
    })
    const square = await openSquare({...opened().store, db})
    await Promise.all([activityPath, resultsPath].map((path) => square.app.request(path)))
    isAway = true
    square.clock.now += 60_000

    const sent = await square.send(formOf(1))
    const reads = await Promise.all([activityPath, resultsPath].map((path) => square.app.request(path)))

    expect(sent.status).toBe(503)
    expect(await square.problem(sent)).toMatchObject({code: 'busy'})
    expect(reads.map(({status}) => status)).toEqual([200, 200])
  })
})

describe.skipIf(!postgres)('connections that are cut (SKIPPED without SAHA_TEST_POSTGRES)', () => {
  let made: MadeStore
  beforeAll(async () => {
    made = await makeDatabase(postgres ?? '')
    await (await openSquare(made.store)).define()
  })
  afterAll(() => made.remove())

  test('lose nobody and count nobody twice', async () => {
    const other = await openStore(made.address)
    const square = await openSquare(made.store)
    const first: number[] = []
    for (let round = 0; round < 5; round++) {
      const sending = Array.from({length: 40}, (_, at) => square.send(formOf(round * 100 + at)))
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(other.db)
      first.push(...(await Promise.all(sending)).map(({status}) => status))
    }

    const again: number[] = []
    for (let round = 0; round < 5; round++) {
      const sending = Array.from({length: 40}, (_, at) => square.send(formOf(round * 100 + at)))
      again.push(...(await Promise.all(sending)).map(({status}) => status))
    }

    expect(first.filter((status) => status !== 201 && status !== 503)).toEqual([])
    expect(again.filter((status) => status !== 201)).toEqual([])
    expect(await countResponses(other)).toBe(200)
    await other.close()
  })
})
