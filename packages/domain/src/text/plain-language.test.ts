import {describe, expect, test} from 'vitest'
import {isEmail, readPhone} from './contacts.ts'
import {readDay} from './days.ts'
import {foldArabic} from './fold-arabic.ts'
import {hintsFor} from './hints.ts'
import {jargon} from './jargon.ts'

describe('hints to authors', () => {
  test('a long sentence is named by how it begins, with its length', () => {
    const sentence = `Where would you like ${'more '.repeat(25)}benches?`

    expect(hintsFor(`Short one. ${sentence} Another.`, 'en')).toEqual([
      {code: 'long-sentence', sentence: 'Where would you like more', words: 30, most: 25},
    ])
  })

  test('a sentence in Arabic is long sooner, because its words carry more', () => {
    const words = (count: number) => `${Array.from({length: count}, () => 'شجرة').join(' ')}؟`

    expect(hintsFor(words(18), 'ar')).toEqual([])
    expect(hintsFor(words(19), 'ar-JO')).toMatchObject([{code: 'long-sentence', words: 19, most: 18}])
  })

  test('words of offices are found as whole words, with plain ones', () => {
    expect(hintsFor('We will utilise it in order to help. Utilised? No.', 'en')).toEqual([
      {code: 'jargon', word: 'utilise', instead: 'use'},
      {code: 'jargon', word: 'in order to', instead: 'to'},
    ])
  })

  test.each(['مخرجات', 'المخرجات', 'والمخرجات', 'بمخرجات', 'للمخرجات', 'مُخرَجات'])(
    'in Arabic however they are joined: %s',
    (word) => {
      expect(hintsFor(`نناقش ${word} المشروع`, 'ar')).toMatchObject([{word: 'مخرجات'}])
    },
  )

  test('a plain text has none', () => {
    expect(hintsFor('كم مرة تزور الحديقة؟', 'ar')).toEqual([])
    expect(hintsFor('Combien de fois venez-vous au parc ?', 'fr')).toEqual([])
  })

  test('no plain word stands in the list itself', () => {
    const circular = Object.entries(jargon).flatMap(([language, list]) =>
      list.filter(({instead}) => hintsFor(instead, language).length > 0),
    )

    expect(circular).toEqual([])
  })
})

test('letters that people write in several ways are one, and marks are none', () => {
  expect(foldArabic('إلى الأَشْجَار المُؤَدِّية')).toBe(foldArabic('الي الاشجار المودية'))
  expect(foldArabic('حديقـــة')).toBe(foldArabic('حديقه'))
})

describe('days as people type them', () => {
  test.each([
    ['2026-01-05', '2026-01-05'],
    ['5/1/2026', '2026-01-05'],
    ['05.01.2026', '2026-01-05'],
    ['٥/١/٢٠٢٦', '2026-01-05'],
    ['۲۰۲۶/۱/۵', '2026-01-05'],
    ['\u200f٥ - ١ - ٢٠٢٦', '2026-01-05'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })

  test.each(['', 'today', '5/1', '5/1/26', '29/2/2026', '31/4/2026', '13/13/2026', '1/2/3/2026', '20260105'])(
    '"%s" is none',
    (typed) => {
      expect(readDay(typed)).toBeUndefined()
    },
  )
})

describe('ways to reach somebody', () => {
  test.each([
    ['٠٧٩ ١٢٣ ٤٥٦٧', '0791234567'],
    ['+962 79 123-4567', '+962791234567'],
    ['00962 (79) 1234567', '+962791234567'],
  ])('%s is a telephone number', (typed, number) => {
    expect(readPhone(typed)).toBe(number)
  })

  test.each(['', '123', '12345678901234567', '079x1234567', '+', '++962791234567'])(
    '"%s" is none',
    (typed) => {
      expect(readPhone(typed)).toBeUndefined()
    },
  )

  test.each(['a@b.example', "o'neil+park@mail.town.example", 'ليلى@بلدية.example'])(
    '%s is an e-mail address',
    (text) => {
      expect(isEmail(text)).toBe(true)
    },
  )

  test.each([
    '',
    'a',
    'a@b',
    '@b.example',
    'a@b.',
    'a b@c.example',
    'a@b@c.example',
    '<a@b.example>',
    `${'a'.repeat(250)}@b.example`,
  ])('"%s" is none', (text) => {
    expect(isEmail(text)).toBe(false)
  })

  test('the longest of wrong addresses is refused at once', () => {
    const began = performance.now()

    expect(isEmail(`a@${'a.'.repeat(60_000)}`)).toBe(false)
    expect(readPhone('0'.repeat(100_000))).toBeUndefined()

    expect(performance.now() - began).toBeLessThan(50)
  })
})
