import {execFile} from 'node:child_process'
import {hash} from 'node:crypto'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {Release} from '../../packages/contract/src/release.ts'
import {root} from '../node-version.js'
import {vite} from './build.ts'

const sources = [
  'package.json',
  'tsconfig.json',
  'widgets',
  ...['contract', 'client', 'domain', 'i18n'].map((name) => `packages/${name}`),
]
const machine = mkdtempSync(join(tmpdir(), 'saha-twice-'))
const built: Map<string, Buffer>[] = []

beforeAll(async () => {
  built.push(
    ...(await Promise.all([
      buildIn(join(machine, 'a'), {TZ: 'Asia/Amman', LANG: 'ar_JO.UTF-8'}),
      buildIn(join(machine, 'somewhere/else/altogether'), {TZ: 'America/Lima', LANG: 'C'}),
    ])),
  )
}, 900_000)

afterAll(() => rmSync(machine, {recursive: true, force: true}))

/** Copies what is built from, as it would lie on somebody else's machine, and builds it. @returns every file by its name. */
async function buildIn(folder: string, env: Record<string, string>): Promise<Map<string, Buffer>> {
  mkdirSync(join(folder, 'packages'), {recursive: true})
  for (const source of sources)
    cpSync(join(root, source), join(folder, source), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\/(?:dist|\.vite|\.vite-temp)$/.test(path),
    })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  await promisify(execFile)(process.execPath, [vite, 'build'], {
    cwd: join(folder, 'widgets'),
    env: {...process.env, NODE_ENV: 'production', ...env},
    maxBuffer: 2 ** 26,
  })
  const dist = join(folder, 'widgets/dist')
  const names = readdirSync(dist, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  return new Map(names.sort().map((name) => [name, readFileSync(join(dist, name))]))
}

describe('what browsers load', () => {
  test('is the same to the byte, on whatever machine, in whatever folder and time zone it is built', () => {
    const [here = new Map<string, Buffer>(), there = new Map<string, Buffer>()] = built

    expect(here.size).toBeGreaterThan(100)
    expect([...there.keys()]).toEqual([...here.keys()])
    expect(
      [...here]
        .filter(([name, content]) => !content.equals(there.get(name) ?? Buffer.of()))
        .map(([name]) => name),
    ).toEqual([])
  })

  test('tells nothing of the machine that built it', () => {
    const words = [machine, root, tmpdir() + '/saha']

    const telling = built.flatMap((files) =>
      [...files].filter(([, content]) => words.some((word) => content.includes(word))).map(([name]) => name),
    )

    expect(telling).toEqual([])
  })

  test('is what the list of hashes beside it says, to the last file', () => {
    const files = built[0] ?? new Map<string, Buffer>()
    const list = [...files.keys()].find((name) => name.endsWith('/manifest.json')) ?? ''
    const folder = list.replace('manifest.json', '')
    const release = Release.parse(JSON.parse(String(files.get(list))))

    const found = [...files]
      .filter(([name]) => name.startsWith(folder) && name !== list)
      .map(([name, content]) => [
        name.slice(folder.length),
        {integrity: `sha384-${hash('sha384', content, 'base64')}`, size: content.length},
      ])

    expect(`v/${release.version}/`).toBe(folder)
    expect(release.files).toEqual(Object.fromEntries(found))
  })
})
