import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../node-version.js'
import {foreignToBrowsers} from './browser-reach.ts'
import {capabilities, missingPlaces} from './capabilities.ts'
import {wrongDirections} from './directions.ts'
import {importsIn} from './imports.ts'
import {circles, mixedCapabilities, strayDatabaseCode, strayShapes} from './layers.ts'
import {slowPatterns} from './patterns.ts'
import {unsaidSentences, unusedExports} from './leftovers.ts'
import {readSources} from './sources.ts'
import {physicalDirections} from './styles.ts'
import {barrels, markupFromText, tooLong} from './texts.ts'
import {outdated} from './versions.ts'

const sources = readSources()
const imports = importsIn(sources)

test('every part of the house imports only what it may', () => {
  expect(wrongDirections(imports)).toEqual([])
})

test('every import of ours leads to a file', () => {
  const paths = new Set(sources.map(({path}) => path))
  const lost = imports.filter(({to, isOurs}) => isOurs && /\.(ts|js|mjs)$/.test(to) && !paths.has(to))

  expect(lost.map(({from, to}) => `${from} -> ${to}`)).toEqual([])
})

test('nothing reaches a browser but our own code, Lit, what draws charts, maps and codes, and what blinds', () => {
  expect(foreignToBrowsers(imports)).toEqual([])
})

test('only queries, tables and the storage touch the database', () => {
  expect(strayDatabaseCode(imports)).toEqual([])
})

test('shapes are defined in the contract alone', () => {
  expect(strayShapes(imports)).toEqual([])
})

test('capabilities do not import each other', () => {
  expect(mixedCapabilities(imports, capabilities)).toEqual([])
})

test('no file imports itself by a detour', () => {
  expect(circles(imports)).toEqual([])
})

test('only packages have a file that hands on exports', () => {
  expect(barrels(sources)).toEqual([])
})

test('no text can become markup', () => {
  expect(markupFromText(sources)).toEqual([])
})

test('no regular expression is slow, whatever it meets', () => {
  expect(slowPatterns(sources)).toEqual([])
})

test('no style knows left from right', () => {
  expect(physicalDirections(sources)).toEqual([])
})

test('no file is longer than one thing to understand', () => {
  expect(tooLong(sources)).toEqual([])
})

test('nothing is exported that nobody imports', () => {
  expect(unusedExports(sources)).toEqual([])
})

test('there is no sentence that nothing says', () => {
  expect(unsaidSentences(sources)).toEqual([])
})

test('every capability has all of its places', () => {
  expect(missingPlaces(sources)).toEqual([])
})

test('no installed package is older than its last security fix', () => {
  expect(outdated(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'))).toEqual([])
})
