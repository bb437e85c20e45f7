import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {lacking, stampOf} from './install-packages.js'

let folder: string

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), {recursive: true})
  writeFileSync(join(folder, path), text)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saha-install-'))
  for (const file of [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    'packages/contract/package.json',
  ]) {
    write(file, file)
  }
})

afterEach(() => rmSync(folder, {recursive: true}))

test('nothing is installed again while the lock file and the packages stay as they are', () => {
  const before = stampOf(folder)

  write('packages/contract/src/index.ts', 'new')

  expect(stampOf(folder)).toBe(before)
})

test.each([
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'packages/contract/package.json',
  'server/package.json',
])('a different %s leads to an install', (file) => {
  const before = stampOf(folder)

  write(file, 'different')

  expect(stampOf(folder)).not.toBe(before)
})

test('a package whose dependencies were deleted is seen', () => {
  write('package.json', '{}')
  write('packages/contract/package.json', '{"dependencies": {"zod": "4.6.7"}}')

  expect(lacking(folder)).toEqual(['packages/contract'])

  write('packages/contract/node_modules/zod/package.json', '{}')

  expect(lacking(folder)).toEqual([])
})
