import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../node-version.js'
import {installedVersions, minimums, outdated} from './versions.ts'

const lockFile = `
packages:

  '@hono/node-server@1.9.0':
    resolution: {integrity: sha512-x}

  hono@4.9.30:
    resolution: {integrity: sha512-x}

  hono@4.12.21:
    resolution: {integrity: sha512-x}
`

test('an installed version before a security fix is found, however its numbers sort as text', () => {
  const minimum = [
    {name: 'hono', version: '4.12.21', because: 'limits'},
    {name: '@hono/node-server', version: '1.19.13', because: 'files'},
    {name: 'not-installed', version: '9.0.0', because: 'nothing'},
  ]

  expect(outdated(lockFile, minimum)).toEqual([
    'hono 4.9.30 must be at least 4.12.21: limits',
    '@hono/node-server 1.9.0 must be at least 1.19.13: files',
  ])
})

test('the real lock file can be read: what the server needs is found in it', () => {
  const real = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')

  expect(installedVersions(real, 'hono')).toHaveLength(1)
  expect(installedVersions(real, 'kysely')).toHaveLength(1)
  expect(minimums.map(({name}) => name)).toContain('hono')
})
