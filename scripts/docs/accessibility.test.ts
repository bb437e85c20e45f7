import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../node-version.js'

const page = readFileSync(join(root, 'docs/accessibility.md'), 'utf8')

/** Success criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), by level. */
const criteria = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
}

const rows = page
  .split('\n')
  .filter((line) => /^\| \d\.\d+\.\d+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, criterion = '', level = '', how = '', shown = '']) => ({
    number: criterion.split(' ')[0] ?? '',
    level,
    how,
    tests: [...shown.matchAll(/`([^`]+)`: “([^”]+)”/g)].map(([, file = '', title = '']) => ({file, title})),
    isWhole: shown === '—' || shown.replaceAll(/`[^`]+`: “[^”]+”|;/g, '').trim() === '',
  }))

test('every criterion of WCAG 2.2, levels A and AA, has one row with its level', () => {
  const told = rows.map(({number, level}) => `${number} ${level}`)
  const all = Object.entries(criteria).flatMap(([level, numbers]) =>
    numbers.split(/\s+/).map((number) => `${number} ${level}`),
  )

  expect(all).toHaveLength(55)
  expect(told.toSorted()).toEqual(all.toSorted())
})

test('every row names its tests, or says how it was judged', () => {
  const without = rows.filter(({how, tests}) => tests.length === 0 && !how.startsWith('Judged: '))

  expect(without).toEqual([])
  expect(rows.filter(({how, isWhole}) => how.length < 20 || !isWhole)).toEqual([])
})

test('every test that is named exists', () => {
  const missing = rows
    .flatMap(({tests}) => tests)
    .filter(({file, title}) => {
      const path = join(root, file)
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(title)
    })

  expect(missing).toEqual([])
})

test('a municipality finds a statement of its own in both languages, with the same gaps to fill', () => {
  const [, statements = ''] = page.split('## For the municipality')
  const [english = '', arabic = ''] = statements.split('### العربية')
  const gaps = (text: string) => text.match(/\[[^\]]+\]/g) ?? []

  expect(gaps(english)).toHaveLength(6)
  expect(gaps(arabic)).toHaveLength(6)
})
