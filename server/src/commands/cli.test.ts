/** The command line as somebody types it: real processes on a real store. */
import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {parkDefinition} from '../saha.test-kit.ts'

const cli = join(import.meta.dirname, '../cli.ts')
let folder = ''
let database = ''
let file = ''
let runs = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-cli-'))
  file = join(folder, 'definition.json')
})
afterAll(() => rm(folder, {recursive: true, force: true}))
beforeEach(async () => {
  database = join(folder, `${(runs += 1)}`, 'saha.db')
  await define(parkDefinition())
})

async function saha(...args: string[]): Promise<{code: number; out: string; err: string}> {
  try {
    const env = {...process.env, SAHA_DATABASE: database}
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [cli, ...args], {env})
    return {code: 0, out: stdout, err: stderr}
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
    return {code, out: stdout, err: stderr}
  }
}

async function define(definition: unknown) {
  await writeFile(file, JSON.stringify(definition))
}

describe('every command', () => {
  test.each(['import', 'migrate', 'seed'])('%s explains itself', async (command) => {
    const {code, out} = await saha(command, '--help')

    expect(code).toBe(0)
    expect(out).toContain(`Usage: pnpm saha ${command}`)
    expect(out).toContain('Exit codes:')
  })

  test('is named by --help', async () => {
    const {code, out} = await saha('--help')

    expect(code).toBe(0)
    expect(out).toMatch(/import.*\n[^]*migrate.*\n[^]*seed/)
  })

  test.each([
    ['nothing at all', []],
    ['a command that there is not', ['constructor']],
    ['an option that there is not', ['migrate', '--fast']],
    ['no file', ['import']],
    ['two files', ['import', 'a', 'b']],
  ])('called with %s says how it is called, and fails', async (_, args) => {
    const {code, out, err} = await saha(...args)

    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/Usage:|See: pnpm saha/)
  })
})

describe('migrate', () => {
  test('run three times at once makes the tables once', async () => {
    const results = await Promise.all([1, 2, 3].map(() => saha('migrate', '--json')))

    const steps = results.flatMap(({out}) => JSON.parse(out).steps as string[])
    expect(results.map(({code}) => code)).toEqual([0, 0, 0])
    expect(steps.filter((step) => step === '0001-first-tables')).toHaveLength(1)
  })

  test('tells what it would do', async () => {
    const {out} = await saha('migrate', '--dry-run', '--json')

    expect(JSON.parse(out).steps).toContain('0001-first-tables')
  })
})

describe('import', () => {
  test('stores a definition, and the same one again changes nothing', async () => {
    const first = await saha('import', file, '--json')
    const second = await saha('import', file, '--json')

    expect(JSON.parse(first.out)).toEqual({
      municipality: 'irbid',
      around: ['irbid', 'park'],
      added: ['irbid/park-survey'],
      changed: [],
      unchanged: [],
      isChanged: true,
    })
    expect(JSON.parse(second.out)).toMatchObject({unchanged: ['irbid/park-survey'], isChanged: false})
  })

  test('as a trial stores nothing', async () => {
    const trial = await saha('import', file, '--dry-run')
    const real = await saha('import', file, '--json')

    expect(trial.out).toContain('Would be stored.')
    expect(JSON.parse(real.out)).toMatchObject({added: ['irbid/park-survey']})
  })

  test('as a trial gives hints with their place, and refuses nothing', async () => {
    const definition = parkDefinition()
    const [consultation] = definition.consultations
    if (consultation) consultation.purpose = {en: 'To utilise the park.', ar: 'لتفعيل الحديقة.'}
    await define(definition)

    const trial = await saha('import', file, '--dry-run')
    const json = await saha('import', file, '--dry-run', '--json')
    const real = await saha('import', file, '--json')

    expect(trial.code).toBe(0)
    expect(trial.out).toContain('consultations[0].purpose.en: “utilise”; plainer: use')
    expect(JSON.parse(json.out).hints).toEqual([
      {path: 'consultations[0].purpose.en', code: 'jargon', word: 'utilise', instead: 'use'},
      expect.objectContaining({path: 'consultations[0].purpose.ar', word: 'تفعيل'}),
    ])
    expect(JSON.parse(real.out)).not.toHaveProperty('hints')
    expect(real.code).toBe(0)
  })

  test('names the place and the expected value of what is wrong, and nothing of what stood there', async () => {
    const definition = parkDefinition() as unknown as {
      consultations: {activities: unknown[]; closes: string}[]
    }
    definition.consultations[0]!.closes = 'secret-word'
    definition.consultations[0]!.activities = []
    await define(definition)

    const {code, err} = await saha('import', file)

    expect(code).toBe(1)
    expect(err).toContain('consultations[0].activities: expected at least 1 items')
    expect(err).toContain('consultations[0].closes: expected a moment with its offset')
    expect(err).not.toContain('secret-word')
  })

  test.each([
    ['is not there', async () => rm(file), 'cannot be read (ENOENT)'],
    ['is no JSON', async () => writeFile(file, 'secret-word'), 'is not JSON'],
    ['breaks off', async () => writeFile(file, '{\n  "saha": 1,\n  "x" 2}'), '(line 3 column 7)'],
    [
      'is in another encoding',
      async () => writeFile(file, Buffer.from([0x22, 0xcd, 0xcf, 0x22])),
      'is not in UTF-8',
    ],
  ])('of a file that %s fails in one line', async (_, spoil, words) => {
    await spoil()

    const {code, err} = await saha('import', file)

    expect(code).toBe(1)
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(words)])
    expect(err).not.toContain('secret-word')
  })
})

test('a database that cannot be opened is one line', async () => {
  database = join(file, 'saha.db')

  const {code, err} = await saha('migrate')

  expect(code).toBe(1)
  expect(err.trim().split('\n')).toEqual([expect.stringContaining('SAHA_DATABASE')])
})

test('seed makes the demonstration once, with responses that are published', async () => {
  const first = await saha('seed', '--json')
  const second = await saha('seed', '--json')

  const {municipality} = JSON.parse(
    await readFile(join(import.meta.dirname, '../../../demo/definition.json'), 'utf8'),
  )
  expect(JSON.parse(first.out)).toMatchObject({municipality: municipality.id, created: true})
  expect(JSON.parse(second.out)).toMatchObject({municipality: municipality.id, created: false})
})
