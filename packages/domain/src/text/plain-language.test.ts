import {describe, expect, test} from 'vitest'
import {isEmail, readPhone} from './contacts.ts'
import {readDay} from './days.ts'
import {foldArabic} from './fold-arabic.ts'
import {hintsFor} from './hints.ts'
import {jargon} from './jargon/jargon.ts'

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

  test.each(['آلية', 'الآليات', 'وآليته', 'بآليات', 'لآليتها', 'قام بتنفيذ', 'وقامت البلدية'])(
    'with its plural, its owner and what follows: %s',
    (words) => {
      expect(hintsFor(`نشرح ${words} هنا`, 'ar').length).toBe(words.includes('البلدية') ? 0 : 1)
    },
  )

  test.each(['نأخذ ما وصل إليه العمل', 'ننظر إليها', 'كلية المدينة', 'قامات الأشجار'])(
    'and not where only some letters are the same: %s',
    (words) => {
      expect(hintsFor(words, 'ar')).toEqual([])
    },
  )

  test.each([
    ['utilise', 'We are utilizing it, and it was utilised.'],
    ['stakeholder', 'Stakeholders met.'],
    ['rectify', 'It was rectified.'],
    ['ad hoc', 'An ad-hoc group.'],
  ])('in English in every form of the word: %s', (word, words) => {
    expect(hintsFor(words, 'en')).toMatchObject([{code: 'jargon', word}])
  })

  test('sentences end with their mark, with what closes after it, or with the line', () => {
    const half = Array.from({length: 20}, () => 'word').join(' ')

    expect(hintsFor(`“${half}.” ${half}\n${half}? (${half}!) ${half}`, 'en')).toEqual([])
    expect(hintsFor(`${half}, ${half}`, 'en')).toMatchObject([{words: 40}])
  })

  test('a dash or a bullet is no word', () => {
    expect(hintsFor(Array.from({length: 24}, () => 'word').join(' – '), 'en')).toEqual([])
  })

  test('lists are long enough to be of use, and name nothing twice', () => {
    const repeated = Object.values(jargon).flatMap((list) => {
      const words = list.map(({word}) => word)
      return words.filter((word, at) => words.indexOf(word) !== at)
    })

    expect(repeated).toEqual([])
    expect(Object.values(jargon).map(({length}) => length > 150)).toEqual([true, true])
  })

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
    const began = process.cpuUsage().user

    expect(isEmail(`a@${'a.'.repeat(60_000)}`)).toBe(false)
    expect(readPhone('0'.repeat(100_000))).toBeUndefined()

    expect(process.cpuUsage().user - began).toBeLessThan(50_000)
  })
})
