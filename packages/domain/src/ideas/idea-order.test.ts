import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {chooseIdeas, noFilters} from './choose-ideas.ts'
import {readIdeaCursor, writeIdeaCursor} from './idea-cursor.ts'
import {IdeaIndex} from './idea-index.ts'
import {ideasInOrder, shuffledValue, type IdeaOrder} from './idea-order.ts'
import {metresBetween, positionAt} from './sphere.ts'
import {anyIdea, plainIdea, type NumberlessIdea} from './test-kit/arbitrary-ideas.ts'

const irbid = {longitude: 35.85, latitude: 32.55}
const orders: IdeaOrder[] = [
  {by: 'newest'},
  {by: 'supported'},
  {by: 'discussed'},
  {by: 'found'},
  {by: 'nearest', ...irbid},
  {by: 'random', seed: 7},
]

const indexOf = (ideas: readonly NumberlessIdea[]) => {
  const index = new IdeaIndex()
  ideas.forEach((idea, at) => index.upsert({...idea, number: at + 1}))
  return index
}

/** All pages, one after the other; meanwhile something may happen. */
function readAll(index: IdeaIndex, order: IdeaOrder, most: number, meanwhile = () => {}): number[] {
  const numbers: number[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined; meanwhile()) {
    const after = cursor === '' ? undefined : readIdeaCursor(order, cursor)
    const page = ideasInOrder(index, chooseIdeas(index, {...noFilters, words: ''}), order, most, after)
    numbers.push(...page.numbers)
    cursor = page.last && writeIdeaCursor(order, page.last)
  }
  return numbers
}

describe('orders', () => {
  test.each(orders)('%j: page by page is the same as all at once, however long a page is', (order) => {
    fc.assert(
      fc.property(fc.array(anyIdea, {maxLength: 40}), fc.integer({min: 1, max: 9}), (ideas, most) => {
        const index = indexOf(ideas)

        expect(readAll(index, order, most)).toEqual(readAll(index, order, 100))
        expect(readAll(index, order, most).sort((a, b) => a - b)).toEqual(ideas.map((_, at) => at + 1))
      }),
      {numRuns: 100},
    )
  })

  test.each(orders)('%j: nothing that stays is missed or shown twice while others come and go', (order) => {
    fc.assert(
      fc.property(fc.array(anyIdea, {minLength: 5, maxLength: 40}), fc.array(anyIdea), (ideas, others) => {
        const index = indexOf(ideas)
        const stay = ideas.map((_, at) => at + 1).filter((number) => number % 3 !== 0)
        let step = 0
        const read = readAll(index, order, 3, () => {
          step++
          const other = others[step - 1]
          if (other) index.upsert({...other, number: 1_000 + step})
          if (step * 3 <= ideas.length) index.remove(step * 3)
        })

        const seen = read.filter((number) => number <= ideas.length && number % 3 !== 0)
        expect(seen.toSorted((a, b) => a - b)).toEqual(stay)
        expect(new Set(read).size).toBe(read.length)
      }),
      {numRuns: 100},
    )
  })

  test('the most supported and the most discussed come first, the newest of equals before older ones', () => {
    const index = indexOf([
      {...plainIdea, supports: 5, comments: 1},
      {...plainIdea, supports: 9, comments: 0},
      {...plainIdea, supports: 5, comments: 7},
    ])

    expect(readAll(index, {by: 'newest'}, 10)).toEqual([3, 2, 1])
    expect(readAll(index, {by: 'supported'}, 10)).toEqual([2, 3, 1])
    expect(readAll(index, {by: 'discussed'}, 10)).toEqual([3, 1, 2])
  })

  test('the nearest come first over the ground, also across the date line; those without a place last', () => {
    const at = (longitude: number, latitude: number) => ({
      ...plainIdea,
      longitude: longitude * 1e5,
      latitude: latitude * 1e5,
    })
    const index = indexOf([at(-179.9, 0.1), at(178, 0.1), at(0, 0), at(179.8, 0.1)])

    expect(readAll(index, {by: 'nearest', longitude: 179.99, latitude: 0}, 10)).toEqual([1, 4, 2, 3])
  })

  test('words in the title weigh more than words in the text', () => {
    const index = indexOf([
      {...plainIdea, title: 'Lamps for the park', text: 'It is dark.'},
      {...plainIdea, title: 'It is dark', text: 'Lamps for the park.'},
      {...plainIdea, title: 'Lamps', text: 'In the park.'},
    ])
    const found = chooseIdeas(index, {...noFilters, words: 'lamps park'})

    expect(ideasInOrder(index, found, {by: 'found'}, 10).numbers).toEqual([1, 3, 2])
  })

  test('random is the same for the same seed, and any idea is as likely to be first as any other', () => {
    const index = indexOf(Array.from({length: 20}, () => plainIdea))
    const first = new Map<number | undefined, number>()
    for (let seed = 0; seed < 1_000; seed++) {
      const [number] = ideasInOrder(index, chooseIdeas(index, noFilters), {by: 'random', seed}, 20).numbers
      first.set(number, (first.get(number) ?? 0) + 1)
    }
    // 50 each are expected. Chi-square with 19 degrees of freedom: one in a thousand lies above 43.8.
    const chi = [...Array(20).keys()].reduce((sum, at) => sum + ((first.get(at + 1) ?? 0) - 50) ** 2 / 50, 0)

    expect(readAll(index, {by: 'random', seed: 3}, 5)).toEqual(readAll(index, {by: 'random', seed: 3}, 20))
    expect(readAll(index, {by: 'random', seed: 3}, 5)).not.toEqual(readAll(index, {by: 'random', seed: 4}, 5))
    expect(chi).toBeLessThan(43.8)
  })
})

describe('cursors', () => {
  test('lead back to the place behind which they stand', () => {
    for (const order of orders) {
      const value = order.by === 'random' ? shuffledValue(7, 12) : order.by === 'newest' ? 0 : 3
      const place = {value, number: 12}
      expect(readIdeaCursor(order, writeIdeaCursor(order, place))).toEqual(place)
    }
  })

  test.each([
    '',
    'n',
    'n0',
    'n0-',
    'n1-1',
    'n0-0',
    'n00-1',
    's1-01',
    'x0-1',
    'n0-zzzzzz',
    'n0-1 ',
    'N0-1',
    'r1-1',
  ])('that were made up are none: "%s"', (cursor) => {
    expect(orders.map((order) => readIdeaCursor(order, cursor))).toEqual(orders.map(() => undefined))
  })
})

test('distances over the ground are those that surveyors know', () => {
  const amman = positionAt(35.9106, 31.9539)

  expect(metresBetween(amman, positionAt(35.85, 32.55)) / 1_000).toBeCloseTo(66.5, 0)
  expect(metresBetween(amman, positionAt(35.9106, 31.95391))).toBeCloseTo(1.1, 1)
  expect(metresBetween(positionAt(0, 90), positionAt(0, -90)) / 1_000).toBeCloseTo(20_015, 0)
})

test.each([0.0001, 0.01, 1, 5.72, 5.74, 90, 180])(
  'along the equator, distances grow with the degrees, near and far: %s',
  (degrees) => {
    const metres = metresBetween(positionAt(0, 0), positionAt(degrees, 0))

    expect(metres).toBeCloseTo((6_371_008.8 * Math.PI * degrees) / 180, 2)
  },
)
