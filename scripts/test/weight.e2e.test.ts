import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../node-version.js'

test('a page with a survey in Arabic loads at most 20,000 bytes until the questions are there', () => {
  const {stdout} = spawnSync(process.execPath, [join(root, 'widgets/sizes.ts')], {encoding: 'utf8'})

  const bytes = Number(/^saha-survey ar: (\d+)$/m.exec(stdout)?.[1])

  expect(bytes).toBeLessThanOrEqual(20_000)
})
