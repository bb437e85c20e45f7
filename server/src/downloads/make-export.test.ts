/** A large file whose making breaks off. */
import {randomBytes} from 'node:crypto'
import {readFileSync, rmSync} from 'node:fs'
import {appendFile, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {findActivity} from '../activities/activities.queries.ts'
import {june, openSquare} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addExport, claimExport, findExport, noteExport} from './exports.queries.ts'
import {makeExport, pathOfExport, sealOf} from './make-export.ts'
import {readSealed} from './sealed-file.ts'

const people = 21_500
const owner = {activity: 1, email: 'analyst@irbid.example'}

describeEachStore('a large file whose making breaks off', (opened) => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saha-make-export-'))
    await (await openSquare(opened().store)).define()
    const {db} = opened().store
    const activity = await findActivity(db, 'irbid', 'park-survey')
    const row = {
      activity: 1,
      version: activity?.version ?? '',
      day: 20_600,
      batch: 1,
      channel: 'web' as const,
    }
    for (let from = 0; from < people; from += 500) {
      const rows = Array.from({length: 500}, (_, at) => ({
        ...row,
        id: randomBytes(16).toString('base64url'),
        answers: JSON.stringify({often: 'daily', more: `من ${from + at}`}),
      }))
      await db.insertInto('survey_response').values(rows).execute()
    }
  })
  beforeEach(() => opened().store.db.deleteFrom('export_job').execute())
  afterAll(() => rm(folder, {recursive: true, force: true}))

  async function order(format: 'csv' | 'json' | 'xlsx') {
    const wish = {format, shape: 'wide' as const, labels: null, freeText: true}
    return addExport(opened().store.db, owner, {wish, name: 'responses', of: people, at: june})
  }

  /** Makes what waits. @param breaksAt how often it is told how far the file is before the server stops; never without. */
  async function make(breaksAt = Infinity): Promise<void> {
    const {db} = opened().store
    const row = await claimExport(db, june)
    if (!row) throw new Error('Nobody has asked for a file.')
    const stopping = new AbortController()
    let told = 0
    const now = () => {
      if ((told += 1) >= breaksAt) stopping.abort()
      return june
    }
    await makeExport({db, folder, now, signal: stopping.signal}, row).catch((error: unknown) => {
      if (!stopping.signal.aborted) throw error
    })
    if (stopping.signal.aborted) await noteExport(db, row.id, {state: 'waiting', beat: 0})
  }

  async function found(id: string) {
    const row = await findExport(opened().store.db, owner, id)
    if (!row) throw new Error('The file is not known.')
    const path = pathOfExport(folder, id)
    return {row, path, content: () => buffer(readSealed(path, sealOf(row), 0, row.bytes - 1))}
  }

  async function unbroken(format: 'csv' | 'json' | 'xlsx'): Promise<Buffer> {
    const {id} = await order(format)
    await make()
    return (await found(id)).content()
  }

  describe.each(['csv', 'json', 'xlsx'] as const)('%s', (format) => {
    test('is gone on with where it broke off, and is the same in the end', async () => {
      const whole = await unbroken(format)
      const {id} = await order(format)

      await make(2)
      const {row: broken, path} = await found(id)
      await appendFile(path, 'What was written last, and never noted.')
      await make(2)
      await make()

      const {row, content} = await found(id)
      expect(broken).toMatchObject({state: 'waiting', written: 10_000})
      expect(row).toMatchObject({state: 'done', written: people, bytes: whole.length})
      expect(sealOf(row).seams).toHaveLength(2)
      expect((await content()).equals(whole)).toBe(true)
    })

    test('begins anew when what was written is not there, as with another server', async () => {
      const whole = await unbroken(format)
      const {id} = await order(format)

      await make(3)
      rmSync(pathOfExport(folder, id))
      await make()

      const {row, content} = await found(id)
      expect(row).toMatchObject({state: 'done', written: people})
      expect((await content()).equals(whole)).toBe(true)
    })
  })

  test('is read from any byte on, across the places where it broke off', async () => {
    const whole = await unbroken('csv')
    const {id} = await order('csv')
    await make(2)
    await make()
    const {row, path} = await found(id)
    const [seam = 0] = sealOf(row).seams

    for (const [first, last] of [
      [seam - 1, seam],
      [seam, seam + 20],
      [seam - 33, seam + 33],
    ] as const) {
      const read = await buffer(readSealed(path, sealOf(row), first, last))
      expect(read.equals(whole.subarray(first, last + 1))).toBe(true)
    }
  })

  test('is encrypted otherwise from there on than what had been written there and was never noted', async () => {
    const {db} = opened().store
    const {id: other} = await order('csv')
    await make(2)
    const {progress} = (await found(other)).row
    await db.deleteFrom('export_job').execute()
    const {id} = await order('csv')
    await make(3)
    const before = readFileSync(pathOfExport(folder, id))
    await db.updateTable('export_job').set({progress}).execute()

    await make()

    const {row, path} = await found(id)
    const after = readFileSync(path)
    const [seam = 0] = sealOf(row).seams
    expect(after.subarray(0, seam).equals(before.subarray(0, seam))).toBe(true)
    expect(after.subarray(seam, before.length).equals(before.subarray(seam))).toBe(false)
    expect(before.length).toBeGreaterThan(seam + 1_000)
  })
})
