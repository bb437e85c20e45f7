import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {frequentWords, mayTellAnew, type AuthoredText} from './frequent-words.ts'

const wanted = {smallest: 10, most: 40, leftOut: []}

/** Each text by so many people of its own. */
function written(...texts: readonly (readonly [number, string])[]): AuthoredText[] {
  return texts.flatMap(([people, words], at) =>
    Array.from({length: people}, (_, person) => ({author: `${at}-${person}`, words})),
  )
}

const told = (...texts: readonly (readonly [number, string])[]) => frequentWords(written(...texts), wanted)

describe('frequent words', () => {
  test('are told with how many people use them, rounded down to the smallest group', () => {
    expect(told([23, 'shade'], [10, 'benches'], [9, 'fountain'])).toEqual([
      {words: 'shade', people: 20},
      {words: 'benches', people: 10},
    ])
  })

  test('count everybody once, however often somebody writes them', () => {
    const one = Array.from({length: 50}, () => ({author: 'one', words: 'swing swing swing'}))

    expect(frequentWords(one, wanted)).toEqual([])
  })

  test('are one in Arabic with and without article, particle, vowel marks and hamza, in the commonest spelling', () => {
    expect(
      told([6, 'نريد الظل'], [3, 'والظّل'], [2, 'ظل'], [5, 'إضاءة'], [4, 'بالإضاءة'], [3, 'اضاءه']),
    ).toEqual([
      {words: 'إضاءة', people: 10},
      {words: 'الظل', people: 10},
    ])
  })

  test('keep the first letter of an Arabic word that is its own', () => {
    expect(told([12, 'ورد'], [11, 'بيت'])).toEqual([
      {words: 'بيت', people: 10},
      {words: 'ورد', people: 10},
    ])
  })

  test('lose a particle where more people write the word without it', () => {
    expect(told([12, 'مقاعد مريحة'], [5, 'ومقاعد مريحة'])).toEqual([{words: 'مقاعد مريحة', people: 10}])
  })

  test('are one in singular and plural, and in capital and small letters', () => {
    expect(told([6, 'Trees'], [5, 'a tree'], [7, 'trees'])).toEqual([{words: 'trees', people: 10}])
  })

  test('are phrases as well; a word that hardly stands elsewhere is told with its phrase alone', () => {
    expect(told([15, 'more street lights please'], [4, 'lights'])).toEqual([
      {words: 'street lights', people: 10},
    ])
    expect(told([15, 'street lights'], [12, 'lights'])).toEqual([
      {words: 'lights', people: 20},
      {words: 'street lights', people: 10},
    ])
  })

  test('may hold a stop word within, never at an end, and stand within one sentence', () => {
    expect(told([12, 'the park of the children. Shade'])).toContainEqual({words: 'Shade', people: 10})
    expect(told([12, 'مكان للعب. نريد مقاعد'])).toEqual([
      {words: 'مقاعد', people: 10},
      {words: 'مكان للعب', people: 10},
    ])
    expect(told([12, 'sécurité et propreté'])).toEqual([{words: 'sécurité et propreté', people: 10}])
  })

  test('are no numbers, no personal data and no names of people', () => {
    const found = told([12, 'call 079 123 4567 or write to layla@example.org in 2026'])

    expect(found.map(({words}) => words)).toEqual(['call', 'write'])
    expect(told([12, 'السيد أبو صالح والدكتور محمد الخطيب'], [12, 'Mr Smith, Fatima Haddad'])).toEqual([])
  })

  test('are not told where whoever publishes them has left them out, alone or in a phrase', () => {
    const texts = written([12, 'Haddad bakery street'], [12, 'street'])

    expect(frequentWords(texts, {...wanted, leftOut: ['haddad']})).not.toContainEqual(
      expect.objectContaining({words: expect.stringContaining('Haddad')}),
    )
  })

  test('of nine people never appear, whatever people write', () => {
    const vocabulary = fc.constantFrom('ظل', 'والظل', 'trees', 'tree', 'bench', 'lamp', 'park')
    const texts = fc.array(
      fc.record({
        author: fc.integer({min: 0, max: 25}).map(String),
        words: fc.array(vocabulary).map((all) => all.join(' ')),
      }),
      {maxLength: 60},
    )
    fc.assert(
      fc.property(texts, (all) => {
        for (const {words, people} of frequentWords(all, wanted)) {
          const users = new Set(
            all.filter((one) => sounds(one.words).includes(sounds(words))).map(({author}) => author),
          )
          expect(people).toBeGreaterThanOrEqual(10)
          expect(users.size).toBeGreaterThanOrEqual(people)
        }
      }),
    )
  })

  test('take no longer than a moment for thousands of texts', () => {
    const words = Array.from(
      {length: 900},
      (_, at) => `word${String.fromCharCode(97 + (at % 26))}${'abcdefghij'[at % 10]}`,
    )
    const texts = Array.from({length: 5_000}, (_, at) => ({
      author: String(at),
      words: Array.from({length: 30}, (__, position) => words[(at * 31 + position * 17) % 900]).join(' '),
    }))
    const before = process.cpuUsage()

    frequentWords(texts, wanted)

    expect(process.cpuUsage(before).user / 1000).toBeLessThan(6_000)
  })
})

/** As it is heard: one form for each of the words of the property above. */
function sounds(words: string): string {
  return ` ${words.replace(/\bوال|وال|\bال/g, '').replace(/trees/g, 'tree')} `
}

describe('words that were told', () => {
  const marks = (...names: string[]) => new Set(names)
  const many = (from: number, to: number) => Array.from({length: to - from}, (_, at) => `text ${from + at}`)

  test('are told anew once ten texts have come, gone or changed', () => {
    expect(mayTellAnew(marks(...many(0, 20)), marks(...many(0, 29)), 10)).toBe(false)
    expect(mayTellAnew(marks(...many(0, 20)), marks(...many(0, 30)), 10)).toBe(true)
    expect(mayTellAnew(marks(...many(0, 20)), marks(...many(10, 20)), 10)).toBe(true)
    expect(mayTellAnew(marks(...many(0, 20)), marks(...many(5, 20), ...many(40, 45)), 10)).toBe(false)
    expect(mayTellAnew(marks(), marks(...many(0, 10)), 10)).toBe(true)
  })
})
