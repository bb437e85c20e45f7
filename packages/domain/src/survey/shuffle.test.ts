import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {inOrder} from './shuffle.ts'

const options = [
  ...['a', 'b', 'c', 'd'].map((id) => ({id})),
  {id: 'other', other: true as const},
  {id: 'none', exclusive: true},
]
const ids = (order: readonly {id: string}[]) => order.map(({id}) => id).join(' ')

describe('random order', () => {
  test('is the same for the same form, whenever it is drawn', () => {
    expect(ids(inOrder(options, 'random', 'form/question'))).toBe(
      ids(inOrder(options, 'random', 'form/question')),
    )
    expect(ids(inOrder(options, 'random', 'form-1/q'))).toBe('b a d c other none')
  })

  test('is as given unless asked for', () => {
    expect(ids(inOrder(options, undefined, 'form'))).toBe('a b c d other none')
    expect(ids(inOrder(options, 'given', 'form'))).toBe('a b c d other none')
  })

  test('keeps every option, "other" and exclusive ones last', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const order = ids(inOrder(options, 'random', seed))

        expect(order.split(' ').toSorted()).toEqual(['a', 'b', 'c', 'd', 'none', 'other'])
        expect(order.endsWith('other none')).toBe(true)
      }),
    )
  })

  test('every order comes about equally often', () => {
    const counts = new Map<string, number>()
    for (let form = 0; form < 24_000; form++) {
      const order = ids(inOrder(options.slice(0, 4), 'random', `${form.toString(16).padStart(32, '0')}/q`))
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }

    expect(counts.size).toBe(24)
    expect(Math.min(...counts.values())).toBeGreaterThan(850)
    expect(Math.max(...counts.values())).toBeLessThan(1150)
  })
})
