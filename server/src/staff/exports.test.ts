/** Large files of responses: made beside everything else, for nobody but whoever has asked for them. */
import XLSX from '@e965/xlsx'
import {ExportJob, ExportJobs, type DownloadRequest} from '@saha/contract'
import {staffPathOf} from '@saha/contract/routes'
import {parse} from 'csv-parse/sync'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {listDownloads} from '../downloads/downloads.queries.ts'
import {claimExport, noteExport} from '../downloads/exports.queries.ts'
import {forgetContributions, june, openSquare} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addMember} from './members.ts'
import {Browser, codeOf, secret} from './staff.test-kit.ts'

const park = {municipality: 'irbid', activity: 'park-survey'}
const wish: DownloadRequest = {
  format: 'csv',
  shape: 'wide',
  labels: null,
  freeText: true,
  reason: 'For the report to the council.',
}
const {reason: _, ...written} = wish
const HOUR = 3_600_000

/** Responses in a file. */
const rowsIn = {
  csv: (file: Buffer) => parse(file, {bom: true}).length - 1,
  json: (file: Buffer) => (JSON.parse(file.toString()) as unknown[]).length,
  xlsx: (file: Buffer) => XLSX.utils.sheet_to_json(XLSX.read(file).Sheets.responses!).length,
}

describeEachStore('a large file of responses', (opened) => {
  let folder: string
  let square: Awaited<ReturnType<typeof openSquare>>
  const passwords = new Map<string, string>()
  let analyst: Browser
  let owner: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saha-exports-test-'))
    const {store, address} = opened()
    square = await openSquare(store, {
      staff: {secret, proxies: 1, console: '/nowhere', responsesAtOnce: 20},
      exports: {folder, database: address},
    })
    await square.define()
    for (const role of ['owner', 'analyst', 'editor'] as const) {
      const {password} = await addMember(store.db, `${role}@irbid.example`, 'irbid', june, role)
      passwords.set(role, password ?? '')
    }
  })
  afterAll(() => rm(folder, {recursive: true, force: true}))

  beforeEach(async () => {
    const {db} = opened().store
    await forgetContributions(opened().store)
    await db.deleteFrom('export_job').execute()
    square.clock.now = june
    await square.sendMany(25, 1)
    analyst = await signedIn('analyst')
    owner = await signedIn('owner')
  })

  const signedIn = async (role: string) => {
    const browser = new Browser(square.app)
    await browser.signIn(`${role}@irbid.example`, passwords.get(role) ?? '')
    return browser
  }
  const order = async (by = analyst, more: Partial<DownloadRequest> = {}) => {
    const reply = await by.ask('downloadResponses', park, {...wish, ...more})
    expect(reply.status).toBe(202)
    return ExportJob.parse(await reply.json())
  }
  const list = async (by = analyst) => ExportJobs.parse(await (await by.ask('readExports', park)).json()).jobs
  const fetchFile = (job: string, headers: Record<string, string> = {}, by = analyst) =>
    square.app.request(staffPathOf('readExportFile', {...park, job}), {
      headers: {...headers, cookie: [...by.cookies].map(([name, value]) => `${name}=${value}`).join('; ')},
    })
  const jobs = () => opened().store.db.selectFrom('export_job').selectAll().execute()

  test('is asked for with a reason, which is recorded, and made without anybody waiting for it', async () => {
    const job = await order()

    expect(job).toMatchObject({state: 'waiting', written: 0, of: 25, bytes: 0})
    expect(await listDownloads(opened().store.db, 'irbid', 'park-survey')).toMatchObject([
      {email: 'analyst@irbid.example', reason: wish.reason},
    ])

    await square.exports.runDue()

    expect(await list()).toMatchObject([
      {job: job.job, state: 'done', written: 25, name: 'park-survey-responses-2026-06-15.csv'},
    ])
  })

  test.each(['csv', 'xlsx', 'json'] as const)('is the same as one that is small: %s', async (format) => {
    const {job} = await order(analyst, {format})
    await square.exports.runDue()
    const reply = await fetchFile(job)
    const file = Buffer.from(await reply.arrayBuffer())

    expect(reply.status).toBe(200)
    expect(file.length).toBe(Number(reply.headers.get('content-length')))
    expect(rowsIn[format](file)).toBe(25)
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="park-survey-responses-2026-06-15.${format}"`,
    })
  })

  test('goes on where it broke off, at any byte', async () => {
    const {job} = await order()
    await square.exports.runDue()
    const whole = Buffer.from(await (await fetchFile(job)).arrayBuffer())

    for (const first of [0, 1, 15, 16, 17, 100, whole.length - 1]) {
      const reply = await fetchFile(job, {range: `bytes=${first}-`})
      expect(reply.status).toBe(206)
      expect(reply.headers.get('content-range')).toBe(`bytes ${first}-${whole.length - 1}/${whole.length}`)
      expect(Buffer.from(await reply.arrayBuffer()).equals(whole.subarray(first))).toBe(true)
    }
    const middle = await fetchFile(job, {range: 'bytes=33-64', 'if-range': `"${job}"`})
    expect(Buffer.from(await middle.arrayBuffer()).equals(whole.subarray(33, 65))).toBe(true)
    expect((await fetchFile(job, {range: 'bytes=33-64', 'if-range': '"another"'})).status).toBe(200)
    expect((await fetchFile(job, {range: `bytes=${whole.length}-`})).status).toBe(416)
  })

  test('lies encrypted: who reads the disk reads nothing', async () => {
    const {job} = await order()
    await square.exports.runDue()

    const stored = readFileSync(join(folder, `${job}.sealed`))

    expect(stored.includes('Shade')).toBe(false)
    expect(stored.includes('response')).toBe(false)
  })

  describe('is for nobody else', () => {
    test('not for another member of staff, not even an owner', async () => {
      const {job} = await order()
      await square.exports.runDue()

      expect(await list(owner)).toEqual([])
      expect((await fetchFile(job, {}, owner)).status).toBe(404)
      expect((await owner.ask('removeExport', {...park, job})).status).toBe(404)
      expect((await list()).map(({state}) => state)).toEqual(['done'])
    })

    test('not by its address alone, and not after signing out', async () => {
      const {job} = await order()
      await square.exports.runDue()

      expect((await square.app.request(staffPathOf('readExportFile', {...park, job}))).status).toBe(401)
      await analyst.ask('signOut')
      expect(await codeOf(await fetchFile(job))).toBe('signed-out')
    })

    test('not for those who may not read responses', async () => {
      const {job} = await order()

      expect((await fetchFile(job, {}, await signedIn('editor'))).status).toBe(403)
    })
  })

  test('is gone on with by the next server when one was stopped while it made it', async () => {
    const {job} = await order()
    await claimExport(opened().store.db, square.clock.now)
    await noteExport(opened().store.db, job, {written: 10})

    await square.exports.runDue()
    const soon = await list()
    square.clock.now += 60_000
    await square.exports.runDue()

    expect(soon).toMatchObject([{state: 'running', written: 10}])
    expect(await list()).toMatchObject([{state: 'done', written: 25}])
  })

  test('is deleted after a day, or when whoever has it wants that', async () => {
    const first = await order()
    const second = await order()
    await square.exports.runDue()

    expect((await analyst.ask('removeExport', {...park, job: first.job})).status).toBe(204)
    expect(existsSync(join(folder, `${first.job}.sealed`))).toBe(false)
    expect((await list()).map(({job}) => job)).toEqual([second.job])
    square.clock.now += 24 * HOUR
    await square.exports.runDue()

    expect(await jobs()).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  test('that cannot be made says so, and leaves nothing behind', async () => {
    const {job} = await order()
    await opened()
      .store.db.updateTable('export_job')
      .set({wish: JSON.stringify({...written, labels: 'de'})})
      .execute()

    await square.exports.runDue()

    expect(await list()).toMatchObject([{job, state: 'failed'}])
    expect(readdirSync(folder)).toEqual([])
  })

  test('is not made without end: ten of one person are enough', async () => {
    for (let number = 0; number < 10; number += 1) await order()

    expect(await codeOf(await analyst.ask('downloadResponses', park, wish))).toBe('too-many-open')
  })
})
