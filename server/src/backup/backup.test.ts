/** `pnpm saha backup`, as somebody types it, on a store that others go on writing to. */
import {execFile} from 'node:child_process'
import {mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {promisify} from 'node:util'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {parkDefinition} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openStore} from '../storage/open.ts'
import {lastBackup} from './backup.queries.ts'

const cli = join(import.meta.dirname, '../cli.ts')
const run = promisify(execFile)

describeEachStore('a backup', (opened) => {
  let folder = ''
  let file = ''
  const isPostgres = () => opened().address.startsWith('postgres')
  const db = () => opened().store.db

  beforeAll(async () => {
    await importDefinition(db(), parkDefinition())
  })
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saha-backup-'))
    file = join(folder, 'saha.backup')
  })
  afterAll(() => rm(folder, {recursive: true, force: true}))

  async function saha(...args: string[]): Promise<{code: number; out: string; err: string}> {
    try {
      const env = {...process.env, SAHA_DATABASE: opened().address}
      const {stdout, stderr} = await run(process.execPath, [cli, 'backup', ...args], {env})
      return {code: 0, out: stdout, err: stderr}
    } catch (error) {
      const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
      return {code, out: stdout, err: stderr}
    }
  }

  /** What a backup says of the park. */
  async function read(backup: string): Promise<unknown> {
    if (isPostgres()) {
      const {stdout} = await run('pg_restore', ['--data-only', '--table=municipality', '--file=-', backup])
      return stdout.includes('irbid')
    }
    const copy = await openStore(backup)
    const definition = await readDefinition(copy.db, 'irbid')
    await copy.close()
    return JSON.stringify(definition) === JSON.stringify(await readDefinition(db(), 'irbid'))
  }

  test('holds everything, for whoever made it alone, and it is noted when that was and how large it is', async () => {
    const before = Date.now()

    const {code, out} = await saha(file, '--json')

    const {size, mode} = await stat(file)
    const noted = await lastBackup(db())
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({file, bytes: size, noted: true})
    expect(mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['saha.backup'])
    expect(noted?.bytes).toBe(size)
    expect(noted?.at).toBeGreaterThanOrEqual(before)
    expect(await read(file)).toBe(true)
  })

  test('is as of one moment while others write, with all that was there before it began', async () => {
    const note = async (at: number) => {
      await db()
        .transaction()
        .execute(async (transaction) => {
          await transaction.deleteFrom('retention_run').execute()
          await transaction.insertInto('retention_run').values({id: 1, at}).execute()
        })
    }
    await note(0)
    let written = 0
    const backup = saha(file)
    const waiting = new AbortController()
    void backup.then(() => waiting.abort())
    while (!waiting.signal.aborted) {
      await note((written += 1))
      await nextTurn()
    }

    expect((await backup).code).toBe(0)
    expect(written).toBeGreaterThan(10)
    if (isPostgres()) return
    const copy = await openStore(file)
    const rows = await copy.db.selectFrom('retention_run').selectAll().execute()
    await copy.close()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.at).toBeLessThanOrEqual(written)
  })

  test('is never written over another one', async () => {
    await writeFile(file, 'an older backup')

    const {code, err} = await saha(file)

    expect(code).toBe(1)
    expect(err).toContain('is there already')
    expect((await stat(file)).size).toBe(15)
  })

  test('that cannot be written leaves nothing behind', async () => {
    const {code, err} = await saha(join(folder, 'no', 'such', 'folder'))

    expect([code, err]).toEqual([1, expect.stringContaining('cannot be written (ENOENT)')])
    expect(await readdir(folder)).toEqual([])
  })

  test('that was made another way can be noted', async () => {
    await writeFile(file, 'a snapshot of the disk')

    const {code, out} = await saha(file, '--noted')

    expect([code, out]).toEqual([0, `${file}: 22 bytes.\n`])
    expect((await lastBackup(db()))?.bytes).toBe(22)
    expect((await saha(join(folder, 'nothing'), '--noted')).code).toBe(1)
  })

  test.each([[[]], [['one', 'two']]])('wants one file: %j', async (args) => {
    expect((await saha(...args)).code).toBe(2)
  })
})
