import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cleanTags, sortTags} from './clean-tags.ts'

describe('tags', () => {
  test('that differ only in how they are written are one, as it was written first', () => {
    expect(cleanTags(['Shade', ' shade ', 'الإنارة', 'الانارة', 'SHADE'])).toEqual(['Shade', 'الإنارة'])
  })

  test('hold no comma, no line end, nothing that nobody sees, and no sign before them', () => {
    expect(cleanTags(['#shade', 'a, b', 'two\nlines', 'ca\u00adsi\u200bno', 'x\u202ey'])).toEqual([
      'shade',
      'a b',
      'two lines',
      'casino',
      'xy',
    ])
  })

  test('of which nothing is left are none', () => {
    expect(cleanTags(['', ' ', '#', ',,,', '\u200b\u2060'])).toEqual([])
  })

  test('cleaned twice are as cleaned once', () => {
    const piece = fc.constantFrom('a', 'ظ', '#', ',', ' ', '\u0301', '\u200b', '\n', '\u202e')
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({unit: piece}), fc.string({unit: 'binary'}))), (tags) => {
        expect(cleanTags(cleanTags(tags))).toEqual(cleanTags(tags))
      }),
    )
  })

  test('are added at the end, unless they are there, and taken out however they are written', () => {
    expect(sortTags(['Shade', 'trees'], ['SHADE', 'Benches'], [])).toEqual(['Shade', 'trees', 'Benches'])
    expect(sortTags(['الإنارة', 'trees'], [], ['الانارة'])).toEqual(['trees'])
    expect(sortTags(['trees'], ['benches'], ['Benches'])).toEqual(['trees'])
    expect(sortTags(['trees'], [], [])).toEqual(['trees'])
  })
})
