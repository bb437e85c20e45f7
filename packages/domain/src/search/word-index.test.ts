import {describe, expect, test} from 'vitest'
import {WordIndex} from './word-index.ts'

/** Which of some texts a search finds, by their places. */
function search(texts: readonly string[], typed: string): number[] {
  const index = new WordIndex()
  texts.forEach((text, place) => index.add(place, '', text))
  const found = index.search(typed, texts.length)
  return texts.flatMap((_, place) => (!found || found.held[place] === found.count ? [place] : []))
}

describe('a search', () => {
  test.each([
    ['حديقة', 'نريد الحديقة'],
    ['الحديقة', 'حديقة'],
    ['حديقه', 'للحديقةِ مدخلٌ'],
    ['حَدِيقَة', 'وبالحديقة'],
    ['بالحديقة', 'والحديقة'],
    ['حديقة', 'حديقتنا جميلة'],
    ['شجرة', 'شجرات'],
    ['انارة', 'إنارة الشارع'],
    ['إِنارة', 'اناره'],
    ['مسؤول', 'مسوول'],
    ['مستشفى', 'المستشفي'],
    ['الحد', 'نريد الحديقة'],
    ['وحديقة', 'حديقة'],
    ['سوق', 'وسوق الخضار'],
    ['١٢٣', 'باص 123'],
    ['123', 'باص ١٢٣'],
    ['۱۲۳', 'باص ١٢٣'],
    ['ملعب کرة', 'ملعب كرة'],
    ['Tree', 'TREES'],
    ['trees', 'one tree'],
    ['libraries', 'the library'],
    ['benches', 'a bench'],
    ['bus', 'buses'],
    ['ecole', 'une École'],
    ['école', 'ecole'],
    ['park bench', 'A bench for the park'],
    ['bench, park!', 'A bench for the park'],
    ['play', 'playground'],
  ])('for "%s" finds "%s"', (typed, text) => {
    expect(search([text, 'ششش zzz'], typed)).toEqual([0])
  })

  test.each([
    ['park bench', 'a park'],
    ['ground', 'playground'],
    ['b', 'bench'],
    ['casino', 'a park'],
    ['__proto__', 'a park'],
    ['constructor', 'a park'],
  ])('for "%s" does not find "%s"', (typed, text) => {
    expect(search([text], typed)).toEqual([])
  })

  test.each(['', '  ', '…!', 'ال', '\u0640'])('for "%s" holds nothing back', (typed) => {
    expect(search(['a park', 'a bench'], typed)).toEqual([0, 1])
  })

  test('takes a first letter for "and" or "in" only where no word begins with it', () => {
    expect(search(['لديه', 'البلدية'], 'بلدية')).toEqual([1])
    expect(search(['حديقة', 'شارع'], 'وحديقة')).toEqual([0])
  })

  test('finds all of thousands that hold a word, and none beside them', () => {
    const texts = Array.from(
      {length: 5_000},
      (_, at) => `word${at} ${at % 7 === 0 ? 'seventh' : 'other'} common`,
    )

    expect(search(texts, 'seventh')).toEqual(texts.flatMap((_, at) => (at % 7 === 0 ? [at] : [])))
    expect(search(texts, 'common')).toHaveLength(5_000)
    expect(search(texts, 'word4999')).toEqual([4_999])
    expect(search(texts, 'word49')).toHaveLength(111)
  })

  test('finds what was added after an earlier search', () => {
    const index = new WordIndex()
    index.add(0, 'Lamps', 'dark')
    index.search('lamp', 1)
    index.add(1, 'Lampposts', '')
    index.add(2, 'Zoo', '')

    const found = index.search('lamp', 3)
    expect([...(found?.held ?? [])]).toEqual([1, 1, 0])
    expect([...(found?.inTitle ?? [])]).toEqual([1, 1, 0])
  })
})
