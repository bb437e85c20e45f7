import {globSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {root} from '../node-version.js'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/themes.md')
const sources = globSync('widgets/src/**/*.ts', {cwd: root})
  .filter((path) => !/\.test\.ts$|test-kit/.test(path))
  .map((path) => ({path, text: read(path)}))
const themes = globSync('widgets/themes/*.css', {cwd: root}).sort()

/** Every match of a pattern in any source, once, in alphabetical order. */
const found = (pattern: RegExp) =>
  [...new Set(sources.flatMap(({text}) => [...text.matchAll(pattern)].map(([, name = '']) => name)))].sort()

/** Rows of the table that begins with this heading: what stands in its cells. */
function rowsBelow(heading: string): string[][] {
  const [, table = ''] = page.split(heading)
  return (/(?:^\|.*\n)+/m.exec(table)?.[0] ?? '')
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const unquoted = (cell = '') => cell.replaceAll('`', '')

/** Properties as the elements' own comments tell of them: name, default, meaning. */
const told = [
  ...new Map(
    sources.flatMap(({text}) =>
      [...text.matchAll(/@cssproperty \[(--[\w-]+)=([^\]]+)\] - (.+)/g)].map(
        ([, name = '', usual = '', meaning = '']) =>
          [name, [name, usual, meaning.replaceAll('`', '')]] as const,
      ),
    ),
  ).values(),
].sort()

test('every property that elements read is told of, and every one that is told of is read', () => {
  expect(found(/var\((--saha-[\w-]+)/g)).toEqual(told.map(([name]) => name))
})

test('the page tells of each property what the element tells of it', () => {
  expect(
    rowsBelow('## Properties')
      .map((row) => row.map(unquoted))
      .sort(),
  ).toEqual(told)
})

test('every part that can be dressed is told of by its element and on the page, and no other', () => {
  const drawn = found(/\bpart="([a-z-]+)"/g)
  const ofElements = found(/@csspart ([a-z-]+)/g)

  expect(drawn).toEqual(ofElements)
  expect(
    rowsBelow('## Parts')
      .map(([name]) => unquoted(name))
      .sort(),
  ).toEqual(ofElements)
})

test('the page names the elements of each part as they do themselves', () => {
  const owners = new Map<string, string[]>()
  for (const {path, text} of sources)
    for (const [, part = ''] of text.matchAll(/@csspart ([a-z-]+)/g))
      owners.set(part, [...(owners.get(part) ?? []), basename(path, '.ts')])

  expect(
    rowsBelow('## Parts').map(([part, elements = '']) => [unquoted(part), elements.split(', ').sort()]),
  ).toEqual(
    rowsBelow('## Parts').map(([part]) => [unquoted(part), (owners.get(unquoted(part)) ?? []).sort()]),
  )
})

test('the page names each ready theme', () => {
  expect(
    rowsBelow('## Ready themes')
      .map(([name]) => unquoted(name))
      .sort(),
  ).toEqual(themes.map((path) => basename(path, '.css')))
})

/** Rules of a style sheet: who is dressed, and in what. */
function rulesOf(sheet: string): {selector: string; properties: string[]}[] {
  const plain = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').replace(/@supports[^{]+\{([\s\S]*?\})\s*\}/g, '$1')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    properties: [...body.matchAll(/(?:^|;)\s*([\w-]+)\s*:/g)].map(([, name = '']) => name),
  }))
}

/** What a rule sets that the page does not tell of. */
function unknownIn({selector, properties}: {selector: string; properties: string[]}): string[] {
  const [, part] = /::part\(([a-z-]+)\)/.exec(selector) ?? []
  if (part) return found(/@csspart ([a-z-]+)/g).includes(part) ? [] : [selector]
  const isElements = /^saha-[a-z]+(?:,\s*saha-[a-z]+)*$/.test(selector)
  const names = selector === ':root' ? told.map(([name]) => name) : isElements ? ['color-scheme'] : []
  return properties.filter((name) => !names.includes(name)).map((name) => `${selector}: ${name}`)
}

test.each(themes)('%s sets nothing but documented properties and parts', (path) => {
  const rules = rulesOf(read(path))

  expect(rules).not.toEqual([])
  expect(rules.flatMap(unknownIn)).toEqual([])
})

test.each(themes)('%s is about a kilobyte, and asks nobody for anything', (path) => {
  const sheet = read(path)

  expect(gzipSync(sheet).length).toBeLessThanOrEqual(1_024)
  expect(sheet).not.toMatch(/url\(|@import|@font-face|!important/)
})

test('what the page has pasted stands on the page of the demonstration, with the version of the elements', () => {
  const {version} = JSON.parse(read('widgets/package.json')) as {version: string}
  const host = read('demo/hosts/themes/index.html')
  const pasted = [...page.matchAll(/```html\n([\s\S]*?)\n```/g)].map(([, snippet = '']) => snippet)

  expect(pasted).toHaveLength(2)
  for (const snippet of pasted) {
    expect(host).toContain(snippet)
    expect(snippet).toContain(`/v/${version}/themes/`)
  }
})
