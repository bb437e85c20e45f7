import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {format, resolveConfig} from 'prettier'
import {describe, expect, test} from 'vitest'
import {importsIn} from '../../scripts/architecture/imports.ts'
import {readSources} from '../../scripts/architecture/sources.ts'
import {root} from '../../scripts/node-version.js'
import {analyse} from './analyse.ts'
import {elementsPage} from './reference.ts'

const elements = analyse()
const sources = readSources().filter(({path}) => path.startsWith('widgets/src/'))
const imports = Map.groupBy(importsIn(sources), ({from}) => from)
const textOf = new Map(sources.map(({path, text}) => [path, text]))

/** Events by their classes, as the file that has them says. */
const eventNames = new Map(
  [
    ...readFileSync(join(root, 'widgets/src/kit/events.ts'), 'utf8').matchAll(
      /class (\w+)[^]*?super\('([\w-]+)'/g,
    ),
  ].map(([, className = '', name = '']) => [className, name]),
)

/** Code of an element with all that it loads, now or later. Elements inside it are elements of their own. */
function codeOf(name: string): string {
  const seen = new Set([`widgets/src/${name}/${name}.ts`])
  for (const path of seen)
    for (const {to, isOurs, isOnlyTypes} of imports.get(path) ?? [])
      if (isOurs && !isOnlyTypes && textOf.has(to)) seen.add(to)
  return [...seen].map((path) => textOf.get(path) ?? '').join('\n')
}

const all = (code: string, pattern: RegExp) =>
  [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].sort()

describe.each(elements)('<$tag>', (element) => {
  const code = codeOf(element.name)
  const names = (items: readonly {name: string}[]) => items.map(({name}) => name).sort()

  test('tells of every event that it dispatches, and of no other', () => {
    const dispatched = all(code, /dispatchEvent\(\s*new (Saha\w+)/g).map((className) =>
      eventNames.get(className),
    )

    expect(dispatched.length).toBeGreaterThan(0)
    expect(names(element.events)).toEqual(dispatched.sort())
    for (const {name, type} of element.events) expect(eventNames.get(type?.text ?? '')).toBe(name)
  })

  test('tells of every part that it draws', () => {
    expect(names(element.parts)).toEqual(all(code, /\bpart="([a-z-]+)"/g))
  })

  test('tells of every attribute that it observes or reads, and of no other', () => {
    const own = textOf.get(`widgets/src/${element.name}/${element.name}.ts`) ?? ''
    const [, listed = ''] = /observedAttributes = \[([^\]]*)\]/.exec(own) ?? []
    const [, known = ''] = /const names = \[([^\]]*)\]/.exec(own) ?? []
    const base =
      listed === '' || listed.includes('SahaElement') ? ['activity', 'theme', 'numerals', 'server'] : []
    const observed = [...base, ...all(listed.includes('...names') ? listed + known : listed, /'([\w-]+)'/g)]
    const isSensitive = code.includes("getAttribute('leave-to')")

    expect(names(element.attributes)).toEqual(
      [...observed, 'lang', ...(isSensitive ? ['leave-to'] : [])].sort(),
    )
  })

  test('tells of its slot', () => {
    expect(code).toContain('<slot></slot>')
    expect(element.slots).toHaveLength(1)
  })

  test('gives a reason for everything it tells of', () => {
    const {attributes, events, slots, parts, properties} = element
    const short = [...attributes, ...events, ...slots, ...parts, ...properties].filter(
      ({description = ''}) => description.length < 10,
    )

    expect(short).toEqual([])
    expect(element.description).not.toBe('')
  })
})

test('docs/elements.md is what the elements tell: vitest --update writes it anew', async () => {
  const path = join(root, 'docs/elements.md')
  const page = await format(elementsPage(elements), {...(await resolveConfig(path)), filepath: path})

  await expect(page).toMatchFileSnapshot(path)
})
