import {describe, expect, test} from 'vitest'
import {directionOf, spokenLanguage} from './languages.ts'
import {speakerFor} from './speaker.ts'

const plain = (text: string) => text.replaceAll(/[\u2068\u2069\u061c\u200e\u200f]/g, '')

describe('numerals', () => {
  test.each([
    ['ar', undefined, [], '1.5'],
    ['ar', undefined, ['en-GB', 'ar-JO'], '١٫٥'],
    ['ar', undefined, ['ar-AE'], '1.5'],
    ['ar-EG', undefined, ['ar-AE'], '١٫٥'],
    ['ar-JO', 'latn', [], '1.5'],
    ['ar', 'arab', [], '١٫٥'],
    ['en', 'arab', [], '١٫٥'],
    ['ar', 'roman', ['ar-JO'], '١٫٥'],
    ['fr', undefined, ['fr-CA'], '1,5'],
  ] as const)('%s, numerals=%s, reader of %j: %s', (language, numerals, locales, said) => {
    expect(plain(speakerFor(language, numerals, locales).number(1.5))).toBe(said)
  })
})

describe('a sentence', () => {
  test('isolates the words that it is filled with, so that none turns its neighbours', () => {
    const said = speakerFor('ar').say('رمز {code} هنا', {code: '10-20'})

    expect(said).toBe('رمز \u206810-20\u2069 هنا')
  })

  test('says numbers in the digits of the reader', () => {
    expect(speakerFor('ar', 'arab').say('من {a} إلى {b}', {a: 0, b: 10})).toBe('من ٠ إلى ١٠')
  })

  test('leaves alone what looks like a place in the words it is filled with', () => {
    expect(plain(speakerFor('en').say('{a} and {b}', {a: '{b}', b: 'x'}))).toBe('{b} and x')
  })
})

describe('dates', () => {
  test('a day is the same day everywhere', () => {
    expect(speakerFor('en-GB').day('2032-03-31')).toBe('31 March 2032')
    expect(speakerFor('fr').day('2032-03-01')).toBe('1 mars 2032')
  })

  test('Jordan has its own names of months', () => {
    expect(plain(speakerFor('ar-JO').day('2026-11-05'))).toBe('٥ تشرين الثاني ٢٠٢٦')
  })

  test('a language is named in the language of the reader', () => {
    expect(speakerFor('fr').languageName('ar')).toBe('arabe')
    expect(speakerFor('ar').languageName('en')).toBe('الإنجليزية')
  })
})

describe('languages', () => {
  test.each([
    ['ar', 'rtl', 'ar'],
    ['ar-JO', 'rtl', 'ar'],
    ['en-GB', 'ltr', 'en'],
    ['fr', 'ltr', 'fr'],
    ['he', 'rtl', 'en'],
    ['tr', 'ltr', 'en'],
  ] as const)('%s runs %s and is spoken to in %s', (language, direction, spoken) => {
    expect(directionOf(language)).toBe(direction)
    expect(spokenLanguage(language)).toBe(spoken)
  })
})
