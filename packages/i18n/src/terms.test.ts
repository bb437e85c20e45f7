import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {speakerFor} from './speaker.ts'

type Node = {readonly [name: string]: string | Node}

const forms = ['zero', 'one', 'two', 'few', 'many', 'other']
const isCounted = (node: Node) =>
  typeof node['other'] === 'string' && Object.keys(node).every((key) => forms.includes(key))

/** Every sentence with its path; the forms of a counted one together. */
function sentences(node: Node, path = ''): [string, string | Node][] {
  return Object.entries(node).flatMap(([name, value]): [string, string | Node][] => {
    const here = path ? `${path}.${name}` : name
    return typeof value === 'string' || isCounted(value) ? [[here, value]] : sentences(value, here)
  })
}

/** Sections as they lie in their folders, so that none is left out: each file exports one. */
const sections = readdirSync(import.meta.dirname, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
const termsIn = async (language: string) =>
  Object.fromEntries(
    await Promise.all(
      sections.map(async (section): Promise<[string, Node]> => {
        const [terms] = Object.values((await import(`./${section}/${language}.ts`)) as Record<string, Node>)
        return [section, terms ?? {}]
      }),
    ),
  )
const languages = {ar: await termsIn('ar'), en: await termsIn('en'), fr: await termsIn('fr')}
const all = Object.entries(languages).flatMap(([language, terms]) =>
  sentences(terms).map(([path, value]) => ({language, path, value})),
)
const single = all.filter(({value}) => typeof value === 'string') as {
  language: string
  path: string
  value: string
}[]
const counted = all.filter(({value}) => typeof value !== 'string') as {
  language: string
  path: string
  value: Node
}[]
const places = (sentence: string) => [...new Set(sentence.match(/\{[a-z]+\}/g))].toSorted()
const inEnglish = new Map(
  single.filter(({language}) => language === 'en').map(({path, value}) => [path, value]),
)

const pathsOf = (found: readonly {language: string; path: string}[]) =>
  found.map(({language, path}) => `${language} ${path}`)

describe('every sentence', () => {
  test('needs the same places in every language', () => {
    const other = single.filter(
      ({path, value}) => places(value).join() !== places(inEnglish.get(path) ?? '').join(),
    )

    expect(pathsOf(other)).toEqual([])
  })

  test('is neither empty nor padded, and plain text', () => {
    expect(pathsOf(single.filter(({value}) => /^\s|\s$|^$| {2}|[<>&]/.test(value)))).toEqual([])
  })

  test('is Arabic in Arabic, down to its commas', () => {
    const arabic = single.filter(({language, path}) => language === 'ar' && path !== 'common.language')
    const own = (value: string) => value.replaceAll(/\{[a-z]+\}/g, '')
    const foreign = arabic.filter(
      ({value}) => (/\p{L}/u.test(own(value)) && !/[\u0621-\u064a]/.test(own(value))) || /[,;?]/.test(value),
    )

    expect(pathsOf(foreign)).toEqual([])
  })

  test('has its no-break spaces in French', () => {
    const french = all.filter(({language}) => language === 'fr')

    expect(pathsOf(french.filter(({value}) => / [:;?!»%]|« /.test(JSON.stringify(value))))).toEqual([])
  })
})

test('sentences that send somebody to the page for websites call it what the console does, in every language', () => {
  const quoted = {ar: '«العرض على موقعكم»', en: '“Put on a website”', fr: '«\u00a0Mettre sur un site\u00a0»'}
  const naming = Object.entries(quoted).map(([language, name]) =>
    single.filter((found) => found.language === language && found.value.includes(name)).map(({path}) => path),
  )
  const names = single.filter(({path}) => path === 'console.pages.embed').map(({value}) => value)

  expect(Object.values(quoted).map((name) => name.replaceAll(/[«»“”\u00a0]/g, ''))).toEqual(names)
  expect(naming[0]).toEqual([
    'refused-comment.forWebmaster',
    'refused-idea.forWebmaster',
    'setback.misconfigured.originNotAllowed',
    'wordpress.serverHelp',
    'wordpress.mayNotSend',
  ])
  expect([naming[1], naming[2]]).toEqual([naming[0], naming[0]])
})

describe('every counted sentence', () => {
  test('has exactly the plural forms of its language: six in Arabic', () => {
    const categories = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const other = counted.filter(
      ({language, value}) => Object.keys(value).toSorted().join() !== categories(language).toSorted().join(),
    )

    expect(categories('ar')).toHaveLength(6)
    expect(pathsOf(other)).toEqual([])
  })

  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [11, 'many'],
    [100, 'other'],
    [1.5, 'other'],
  ])('takes the form of %d in Arabic', (n, form) => {
    const {count} = speakerFor('ar', 'latn')
    const arabic = counted.filter(({language}) => language === 'ar')

    const said = arabic.map(({value}) => count(value as never, n))

    expect(said).toEqual(arabic.map(({value}) => String(value[form]).replace('{n}', String(n))))
  })

  test('never shows an unfilled place', () => {
    const said = counted.flatMap(({language, value}) =>
      [0, 1, 2, 3, 11, 100, 1.5, 1_000_000].map((n) => speakerFor(language).count(value as never, n)),
    )

    expect(said.filter((words) => /[{}]/.test(words))).toEqual([])
  })
})
