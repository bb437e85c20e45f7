import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../node-version.js'

const {stdout} = spawnSync(process.execPath, [join(root, 'widgets/sizes.ts')], {encoding: 'utf8'})
const bytesOf = (load: string) => Number(new RegExp(`^${load}: (\\d+)$`, 'm').exec(stdout)?.[1])

test('a page with a survey in Arabic loads at most 20,000 bytes until the questions are there', () => {
  expect(bytesOf('saha-survey ar')).toBeLessThanOrEqual(20_000)
})

test('a page with a collection of ideas in Arabic loads at most 20,000 bytes, with all of the form to hand one in', () => {
  expect(bytesOf('saha-ideas ar')).toBeLessThanOrEqual(20_000)
})

test('a page with a list of consultations in Arabic loads at most 18,000 bytes', () => {
  expect(bytesOf('saha-consultations ar')).toBeLessThanOrEqual(18_000)
})

test('a page with what was decided in Arabic loads at most 18,000 bytes', () => {
  expect(bytesOf('saha-outcomes ar')).toBeLessThanOrEqual(18_000)
})

test('a page with a thread in Arabic loads at most 18,000 bytes until it can be read and answered', () => {
  expect(bytesOf('saha-comments ar')).toBeLessThanOrEqual(18_000)
})

test('a page with results in Arabic loads at most 18,000 bytes until the tables are there', () => {
  expect(bytesOf('saha-results ar')).toBeLessThanOrEqual(18_000)
})

test('charts bring at most 62,000 bytes, once one is asked for', () => {
  expect(bytesOf('chart')).toBeLessThanOrEqual(62_000)
})
