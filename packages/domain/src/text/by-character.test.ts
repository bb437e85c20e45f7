import fc from 'fast-check'
import {expect, test} from 'vitest'
import {byCharacter} from './by-character.ts'
import {foldArabic} from './fold-arabic.ts'

const usual = [...' \n!"#/.:0129AZaz«»¼½éÉİıſŉÀ،؛؟ءآأؤإئابةتثنهويىًٌٍَُِّْ٠٩٪٫…‘’“”•€']
const unusual = [...'\u0653\u0654\u0655\u0640\u0301\u0345ﷺﻻΣς\u200c\u{1f600}한가', '\ud83d']

test.each([
  ['of usual signs', fc.string({unit: fc.constantFrom(...usual), maxLength: 60})],
  [
    'with some that melt into others',
    fc.string({unit: fc.constantFrom(...usual, ...unusual), maxLength: 60}),
  ],
  ['of any kind', fc.string({unit: 'binary', maxLength: 60})],
])('a text is folded by its signs as it is as a whole: %s', (_, texts) => {
  const fold = byCharacter(foldArabic)

  fc.assert(
    fc.property(texts, (text) => {
      expect(fold(text)).toBe(foldArabic(text))
    }),
    {numRuns: 3_000},
  )
})

test('so is each pair of signs of the scripts that people write here', () => {
  const fold = byCharacter(foldArabic)
  const from = (first: number, last: number) =>
    Array.from({length: last - first}, (_, at) => String.fromCharCode(first + at))
  const signs = [...from(0x20, 0x7f), ...from(0xa1, 0x180), ...from(0x300, 0x308), ...from(0x610, 0x660)]

  const different = signs.flatMap((one) =>
    signs.map((other) => one + other).filter((pair) => fold(pair) !== foldArabic(pair)),
  )

  expect(different).toEqual([])
})

test('so is a long one', () => {
  const text = 'إنّ الحديقةَ جميلةٌ. The park is Beautiful! '.repeat(3_000)

  expect(byCharacter(foldArabic)(text)).toBe(foldArabic(text))
})
