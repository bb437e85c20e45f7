import {describe, expect, test} from 'vitest'
import {Account, shownName} from './account.ts'
import {numberRange} from './foreign-numbers.ts'
import {idFrom, Ids} from './ids.ts'
import {importedText, withoutTags} from './imported-text.ts'
import {guessLanguage, languageNamed} from './languages.ts'

const reading = () => ({account: new Account(), where: 'title', name: 'q'})

describe('a foreign text', () => {
  test.each([
    ['Park <b>survey</b>', 'Park survey'],
    ['one<br>two', 'one\ntwo'],
    ['<img src=x onerror=alert(1)>Hello', 'Hello'],
    ['a<script>alert(1)</script>b', 'ab'],
    ['<p>a &amp; b</p>', 'a & b'],
    ['&lt;b&gt; <i>x</i>', '<b> x'],
  ])('%s is text: %s', (source, text) => {
    const place = reading()

    expect(importedText(source, place)).toBe(text)
    expect(place.account.remarks.map(({code}) => code)).toEqual(['markup-removed'])
  })

  test.each(['a < b and c > d', 'R&amp;D', '1 <2', '<3'])('%s stays as it is', (source) => {
    const place = reading()

    expect(importedText(source, place)).toBe(source)
    expect(place.account.remarks).toEqual([])
  })

  test('that is too long is cut, and the account says so', () => {
    const place = reading()

    expect(importedText('x'.repeat(9000), place)).toHaveLength(8000)
    expect(place.account.remarks[0]?.code).toBe('text-cut')
  })

  test.each([
    '<'.repeat(100_000),
    '<a'.repeat(50_000),
    '</script'.repeat(12_000),
    `${'<script>'.repeat(12_000)}`,
  ])('of nothing but brackets takes no time', (source) => {
    const start = process.cpuUsage().user
    withoutTags(source.slice(0, 32_000))

    expect(process.cpuUsage().user - start).toBeLessThan(200_000)
  })
})

describe('a foreign name', () => {
  test.each([
    ['How Often?', 'how-often'],
    ['__proto__', 'proto'],
    ['Größe (m²)', 'gro-e-m2'],
    ['السؤال', ''],
    ['a'.repeat(100), 'a'.repeat(40)],
    ['-a-', 'a'],
  ])('%s becomes "%s"', (name, id) => {
    expect(idFrom(name)).toBe(id)
  })

  test('that comes twice is told apart, however often', () => {
    const ids = new Ids()

    expect(['q', 'q', 'Q', 'q-2', 'السؤال', 'سؤال'].map((name) => ids.make(name, 'question'))).toEqual([
      'q',
      'q-2',
      'q-3',
      'q-2-2',
      'question-1',
      'question-2',
    ])
  })

  test('is shown short, on one line and without markup', () => {
    expect(shownName('<img src=x>\n')).toBe(String.raw`\u003cimg src=x\u003e\n`)
    expect(shownName('\u202etxt')).toBe(String.raw`\u202etxt`)
    expect(shownName('x'.repeat(1000))).toHaveLength(60)
  })
})

describe('languages', () => {
  test.each([
    ['English (en)', 'en'],
    ['Arabic', 'ar'],
    ['EN', 'en'],
    ['العربية', 'ar'],
    ['fr-CA', 'fr-CA'],
    ['pt_BR', 'pt-BR'],
    ['Tetun', 'tet'],
    ['what four?', undefined],
    ['__proto__', undefined],
  ])('%s is %s', (name, tag) => {
    expect(languageNamed(name)).toBe(tag)
  })

  test('words that do not say theirs are taken for what they look like', () => {
    expect(guessLanguage('كم عمرك؟ (years)')).toBe('ar')
    expect(guessLanguage('How old are you?')).toBe('en')
  })
})

describe('limits of numbers', () => {
  test.each([
    [{min: 5, max: 72, decimals: 0}, {min: 5, max: 72}, []],
    [{decimals: 0}, {min: 0, max: 1_000_000}, ['range-assumed']],
    [{max: -5, decimals: 0}, {min: -1_000_005, max: -5}, ['range-assumed']],
    [{min: 9, max: 1, decimals: 0}, {min: 9, max: 10}, ['range-changed']],
    [{min: 0, max: 1e300, decimals: 9}, {min: 0, max: 1e12, decimals: 3}, ['range-changed']],
    [
      {min: Number.NaN, max: Number.POSITIVE_INFINITY, decimals: 0},
      {min: 0, max: 1_000_000},
      ['range-changed'],
    ],
  ])('%o become %o', (foreign, range, codes) => {
    const place = reading()

    expect(numberRange(foreign, place)).toEqual(range)
    expect(place.account.remarks.map(({code}) => code)).toEqual(codes)
  })
})

test('an account of more lines than anybody reads ends with a line that says so', () => {
  const account = new Account()

  for (let line = 0; line < 6000; line += 1) account.add('media', `row ${line}`)

  expect(account.remarks).toHaveLength(5001)
  expect(account.remarks.at(-1)?.code).toBe('more')
})
