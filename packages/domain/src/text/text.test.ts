import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {canonicalJson} from './canonical-json.ts'
import {countGraphemes} from './graphemes.ts'
import {plainText} from './plain-text.ts'
import {readNumber} from './read-number.ts'
import {wordsIn} from './words-in.ts'

describe('numbers as people type them', () => {
  test.each([
    ['3', 3],
    ['٣٫٥', 3.5],
    ['۳٫۵', 3.5],
    ['3,5', 3.5],
    ['٣،٥', 3.5],
    ['1,250', 1250],
    ['١٬٢٥٠', 1250],
    ['1 250,5', 1250.5],
    ['−4', -4],
    ['\u200f٤٢', 42],
    ['.5', 0.5],
    ['1,234,567.5', 1234567.5],
  ])('%s is %d', (typed, value) => {
    expect(readNumber(typed)).toBe(value)
  })

  test.each(['', 'ten', '1,2,3', '3.5.1', '1e5', '0x10', '12 or 13', 'NaN', 'Infinity'])(
    '"%s" is no number',
    (typed) => {
      expect(readNumber(typed)).toBeUndefined()
    },
  )

  test('every whole number comes back in every digit set', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('ar-EG', 'fa', 'en', 'fr', 'ar'), (value, locale) => {
        expect(readNumber(new Intl.NumberFormat(locale).format(value))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('plain text', () => {
  test('direction overrides go, direction marks and joiners stay', () => {
    expect(plainText('a\u202eb\u2066c\u200fd\u200ce')).toBe('abc\u200fd\u200ce')
  })

  test('control characters and broken halves go, new lines and tabs stay', () => {
    expect(plainText('a\u0000b\tc\r\nd\re\ud800f😀')).toBe('ab\tc\nd\ne\ufffdf😀')
  })

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text))
      }),
    )
  })
})

describe('words for one reader', () => {
  const text = {ar: 'حديقة', en: 'Park', 'fr-CA': 'Parc'}

  test.each([
    ['ar', 'حديقة', 'ar', false],
    ['ar-JO', 'حديقة', 'ar', false],
    ['fr', 'Parc', 'fr-CA', false],
    ['tr', 'Park', 'en', true],
  ])('asked in %s: %s', (language, words, found, isFallback) => {
    expect(wordsIn(text, language, ['en', 'ar'])).toEqual({words, language: found, isFallback})
  })

  test('a municipality without any of the languages still shows something', () => {
    expect(wordsIn({tr: 'Park'}, 'ar', ['ar', 'en'])).toEqual({
      words: 'Park',
      language: 'tr',
      isFallback: true,
    })
  })
})

test('a letter with marks and a family emoji are one character each', () => {
  expect(countGraphemes('')).toBe(0)
  expect(countGraphemes('شَجَرَة')).toBe(4)
  expect(countGraphemes('👨‍👩‍👧‍👦!')).toBe(2)
})

test('equal values have equal canonical text, whatever the order of their keys', () => {
  expect(canonicalJson({b: [1, {d: 2, c: undefined}], a: null})).toBe('{"a":null,"b":[1,{"d":2}]}')
  expect(canonicalJson({a: null, b: [1, {d: 2}]})).toBe(canonicalJson({b: [1, {d: 2}], a: null}))
})
