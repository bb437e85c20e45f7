import {describe, expect, test} from 'vitest'
import {differenceOf} from './difference.ts'

describe('how far two shares are apart', () => {
  // Newcombe (1998), table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i against %i of %i is as it was published', (hits, of, others, all, lower, upper) => {
    const found = differenceOf({hits: others, of: all}, {hits, of})

    expect(found?.interval.lower).toBeCloseTo(lower, 4)
    expect(found?.interval.upper).toBeCloseTo(upper, 4)
  })

  test('may be chance when the interval holds no difference at all', () => {
    expect(differenceOf({hits: 50, of: 100}, {hits: 55, of: 100})?.mayBeChance).toBe(true)
    expect(differenceOf({hits: 500, of: 1000}, {hits: 600, of: 1000})?.mayBeChance).toBe(false)
  })

  test('is not known when nobody was counted', () => {
    expect(differenceOf({hits: 0, of: 0}, {hits: 5, of: 10})).toBeUndefined()
  })
})
