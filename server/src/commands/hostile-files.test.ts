/** Files that nobody should hand to the command line, as real processes meet them. */
import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, rm, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Question, Survey} from '@saha/contract'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parkDefinition} from '../saha.test-kit.ts'
import {openStore} from '../storage/open.ts'
import {hostileFiles} from '../test-kit/pictures.ts'

const cli = join(import.meta.dirname, '../cli.ts')
const megabyte = 1024 * 1024
let folder = ''
let database = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-hostile-'))
  database = join(folder, 'saha.db')
})
afterAll(() => rm(folder, {recursive: true, force: true}))

async function saha(...args: string[]): Promise<{code: number; out: string; err: string}> {
  try {
    // Whoever needs more memory than that fails.
    const env = {...process.env, SAHA_DATABASE: database, NODE_OPTIONS: '--max-old-space-size=512'}
    const options = {env, timeout: 60_000, maxBuffer: megabyte}
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [cli, ...args], options)
    return {code: 0, out: stdout, err: stderr}
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
    return {code, out: stdout, err: stderr}
  }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

/** How many municipalities are stored; a database that was never made holds none. */
async function countMunicipalities(): Promise<number> {
  if (!existsSync(database)) return 0
  const {db, close} = await openStore(database)
  const rows = await db.selectFrom('municipality').select('id').execute()
  await close()
  return rows.length
}

describe.each(['import', 'convert'])('%s', (command) => {
  test('does not read a file of four gigabytes', async () => {
    const path = await file('huge.json', '{')
    await truncate(path, 4 * 1024 * megabyte)

    const {code, err} = await saha(command, path)

    expect(code).toBe(1)
    expect(err).toBe(`${path} is not read: it has more than 16 MB.\n`)
  })

  test.runIf(existsSync('/dev/zero'))('does not wait for the end of a file that has none', async () => {
    const {code, err} = await saha(command, '/dev/zero')

    expect(code).toBe(1)
    expect(err).toBe('/dev/zero is not read: it has more than 16 MB.\n')
  })
})

describe('a definition', () => {
  test('that is wrong in a million places is told a hundred of them', async () => {
    const keys = Array.from({length: 1_000_000}, (_, at) => `"k${at}":1`).join(',')
    const path = await file('wrong.json', `{${keys}}`)

    const told = await saha('import', path)
    const {out} = await saha('import', path, '--json')

    expect(told.code).toBe(1)
    expect(told.err.trim().split('\n')).toHaveLength(102)
    expect(told.err).toMatch(/\nand \d{6} more\n$/)
    expect(JSON.parse(out)).toMatchObject({findings: {length: 100}, more: expect.any(Number)})
    expect(await countMunicipalities()).toBe(0)
  })

  test('of brackets alone is told that it is none', async () => {
    const path = await file('deep.json', '['.repeat(8 * megabyte) + ']'.repeat(8 * megabyte - 1))

    const {code, err} = await saha('import', path)

    expect(code).toBe(1)
    expect(err).toContain('deep.json')
    expect(err.length).toBeLessThan(500)
  })

  test('whose pictures are none is refused with the place of each, and nothing is stored', async () => {
    await mkdir(join(folder, 'images'))
    const files = await hostileFiles()
    await Promise.all(files.map(([, bytes], at) => writeFile(join(folder, 'images', `p${at}.png`), bytes)))
    const words = {en: 'Words', ar: 'كلمات'}
    const option = (name: string) => ({id: name, text: words, image: {file: `${name}.png`, alt: words}})
    const question: Question = {
      id: 'q',
      type: 'multiple',
      text: words,
      options: [...files.map((_, at) => option(`p${at}`)), option('missing')],
    }
    const survey: Survey = {pages: [{id: 'p', questions: [question]}]}
    const path = await file('pictures.json', JSON.stringify(parkDefinition(survey)))

    const {code, out} = await saha('import', path, '--json')

    const {findings} = JSON.parse(out) as {findings: {path: string; expected: string}[]}
    expect(code).toBe(1)
    expect(findings.map((finding) => finding.path)).toEqual(
      question.options.map(
        (_, at) => `consultations[0].activities[0].survey.pages[0].questions[0].options[${at}].image.file`,
      ),
    )
    expect(new Set(findings.slice(0, -1).map(({expected}) => expected))).toEqual(
      new Set(['a picture: JPEG, PNG, WebP or AVIF']),
    )
    expect(findings.at(-1)?.expected).toContain('a file of that name')
    expect(await countMunicipalities()).toBe(0)
  })
})
