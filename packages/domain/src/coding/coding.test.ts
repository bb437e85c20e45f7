import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {countThemes, doDiffer, tagsOf, type TextReadings} from './count-themes.ts'
import {suggesting} from './suggest.ts'

const many = (times: number, text: TextReadings) => Array.from({length: times}, () => text)

describe('what a text is about', () => {
  test('is what its reader, or both of its readers, put on it, in whatever order', () => {
    expect(tagsOf({readings: [['shade']]})).toEqual(['shade'])
    expect(tagsOf({readings: [['shade', 'seats'], ['seats', 'shade']]})).toEqual(['shade', 'seats']) // prettier-ignore
  })

  test('is open while two differ, until somebody settles it', () => {
    const both = {readings: [['shade'], []]}

    expect(doDiffer(both)).toBe(true)
    expect(tagsOf(both)).toBeUndefined()
    expect(tagsOf({...both, settled: ['seats']})).toEqual(['seats'])
  })
})

describe('themes', () => {
  test('of texts that readers do not see are counted in tens; a text about two counts for both', () => {
    const texts = [
      ...many(25, {readings: [['shade', 'seats']]}),
      ...many(12, {readings: [[], []]}),
      ...many(4, {readings: [['seats'], ['shade']]}),
    ]

    expect(countThemes(texts, ['seats', 'shade', 'lamps'], 10)).toEqual({
      texts: 40,
      read: 30,
      none: 10,
      counts: [20, 20, 0],
      agreement: {texts: 10, alpha: 0.4},
    })
  })

  test('of texts that everybody can read are counted as they are', () => {
    const {counts, texts} = countThemes(many(3, {readings: [['shade']]}), ['shade'], 1)

    expect([texts, counts]).toEqual([3, [3]])
  })

  test('say nothing of agreement before ten were read twice', () => {
    expect(countThemes(many(9, {readings: [['a'], ['b']]}), ['a'], 10).agreement).toEqual({
      texts: 0,
      alpha: null,
    })
    expect(countThemes(many(9, {readings: [['a']]}), ['a'], 10).agreement).toBeNull()
  })

  test('published twice never differ by fewer than ten people, whatever was read in between', () => {
    const texts = fc.array(fc.record({readings: fc.array(fc.subarray(['a', 'b']), {maxLength: 2})}), {
      maxLength: 80,
    })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const [one, other] = [before, after].map((all) => countThemes(all, ['a', 'b'], 10))
        const difference = (one?.counts[0] ?? 0) - (other?.counts[0] ?? 0)

        expect(difference % 10).toBe(0)
      }),
    )
  })
})

describe('a suggestion', () => {
  const read = [
    {words: 'نريد مزيدًا من الأشجار والظل في الحديقة', tags: ['shade']},
    {words: 'The street lamps around the square are broken', tags: ['lamps']},
    {words: 'Something about the swings for small children', tags: []},
  ]

  test('is what stands on the likest text that was read', () => {
    const suggest = suggesting(read)

    expect(suggest('الأشجار قليلة ونحتاج الظل في الحديقة')?.tags).toEqual(['shade'])
    expect(suggest('Broken street lamps in the square')?.tags).toEqual(['lamps'])
  })

  test('is none for what nothing is like, or only what nothing fitted', () => {
    const suggest = suggesting(read)

    expect(suggest('Where is the nearest bus stop?')).toBeUndefined()
    expect(suggest('swings for small children')).toBeUndefined()
  })
})
