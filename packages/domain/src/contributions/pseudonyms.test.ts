import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cleanName} from './clean-name.ts'
import {looksOfficial} from './looks-official.ts'
import {pseudonymFrom} from './pseudonyms.ts'
import {pseudonymsAr} from './pseudonyms/ar.ts'
import {pseudonymsEn} from './pseudonyms/en.ts'
import {pseudonymsFr} from './pseudonyms/fr.ts'

const lists: [string, string, RegExp][] = [
  ['Arabic', pseudonymsAr, /^[\u0621-\u064a]{2,9} [1-9]\d\d$/],
  ['English', pseudonymsEn, /^[A-Z][a-z]{2,11} [1-9]\d\d$/],
  ['French', pseudonymsFr, /^[A-ZÉ][a-zâèéê]{2,12} [1-9]\d\d$/],
]
const draw = fc.integer({min: 0, max: 2 ** 32 - 1})

describe.each(lists)('names made up in %s', (_, words, shape) => {
  test('are a word and three digits, and pass as a name', () => {
    fc.assert(
      fc.property(draw, draw, (word, number) => {
        const name = pseudonymFrom(words, [word, number])

        expect(name).toMatch(shape)
        expect(cleanName(name)).toBe(name)
        expect(looksOfficial(name, ['بلدية الساحة', 'Saha Municipality'])).toBe(false)
      }),
    )
  })

  test('are 43,200, each as likely as the other', () => {
    const list = words.split(' ')
    const names = list.flatMap((_word, word) =>
      Array.from({length: 900}, (_number, number) => pseudonymFrom(words, [word, number])),
    )

    expect(new Set(names).size).toBe(43_200)
    expect(pseudonymFrom(words, [48, 900])).toBe(pseudonymFrom(words, [0, 0]))
  })
})

test('the same chance gives the same name, so that a test can choose it', () => {
  expect(pseudonymFrom(pseudonymsAr, [0, 317])).toBe('نورس 417')
  expect(pseudonymFrom(pseudonymsFr, [2 ** 32 - 1, 2 ** 32 - 1])).toMatch(/^\S+ \d{3}$/)
})
