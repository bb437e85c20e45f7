import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {contentHash} from './build.ts'

let folder: string

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), {recursive: true})
  writeFileSync(join(folder, path), text)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saha-build-'))
  write('widgets/src/a.ts', 'a')
  write('pnpm-lock.yaml', 'lock')
})

afterEach(() => rmSync(folder, {recursive: true}))

const hash = () => contentHash(folder, ['pnpm-lock.yaml', 'widgets', 'not-there'])

test('the same sources need no second build, however often they are saved', () => {
  const before = hash()

  write('widgets/src/a.ts', 'a')

  expect(hash()).toBe(before)
})

test.each([
  ['changed', 'widgets/src/a.ts', 'b'],
  ['new', 'widgets/src/b.ts', 'a'],
  ['locked otherwise', 'pnpm-lock.yaml', 'other'],
])('a source that is %s needs a build', (_, path, text) => {
  const before = hash()

  write(path, text)

  expect(hash()).not.toBe(before)
})

test.each(['widgets/src/a.test.ts', 'widgets/dist/saha.js', 'widgets/node_modules/lit/lit.js'])(
  '%s is no source',
  (path) => {
    const before = hash()

    write(path, 'x')

    expect(hash()).toBe(before)
  },
)
