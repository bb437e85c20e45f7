import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {isRecentEnough, root} from './node-version.js'

test.each([
  ['24.21.0', true],
  ['22.18.0', true],
  ['22.17.9', false],
  ['23.5.0', false],
  ['23.6.0', true],
  ['20.20.2', false],
  ['9.11.2', false],
  ['100.0.0', true],
])('Node %s runs TypeScript directly: %s', (version, expected) => {
  expect(isRecentEnough(version)).toBe(expected)
})

test('a start that is impossible says so in one line and fails', () => {
  const env = {...process.env, SAHA_PORT: 'none'}

  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'scripts/start.js')], {
    env,
    encoding: 'utf8',
  })

  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toBe('SAHA_PORT must be a port from 1 to 65535, but it is "none".\n')
})
