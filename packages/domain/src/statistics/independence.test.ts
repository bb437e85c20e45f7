import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {chiSquareTail} from './chi-square-tail.ts'
import {testIndependence} from './independence.ts'

describe('how often chance makes groups differ as much', () => {
  // Values of R's pchisq(x, df, lower.tail = FALSE) and of scipy.stats.chi2.sf.
  test.each([
    [1e-8, 1, 0.9999202115440526],
    [0.5, 1, 0.47950012218695337],
    [3.841458820694124, 1, 0.05],
    [5, 4, 0.2872974951836458],
    [80, 100, 0.9296649333406051],
    [124.3421134, 100, 0.05000000002527232],
    [900, 885, 0.3555545072938201],
    [1200, 885, 6.767651687414817e-12],
    [2000, 885, 5.499883483786464e-88],
    [700, 10, 6.280146699235733e-144],
  ])('%f with %i degrees of freedom', (value, degrees, expected) => {
    expect(chiSquareTail(value, degrees) / expected).toBeCloseTo(1, 10)
  })

  test('with two degrees it is e^(-x/2), whatever the value', () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 1000, noNaN: true}), (value) => {
        expect(chiSquareTail(value, 2) / Math.exp(-value / 2)).toBeCloseTo(1, 11)
      }),
    )
  })

  test('never leaves 0 to 1, and falls as the value rises', () => {
    const numbers = fc.tuple(fc.double({min: 0, max: 3000, noNaN: true}), fc.integer({min: 1, max: 1000}))

    fc.assert(
      fc.property(numbers, ([value, degrees]) => {
        const tail = chiSquareTail(value, degrees)

        expect(tail).toBeGreaterThanOrEqual(0)
        expect(tail).toBeLessThanOrEqual(1)
        expect(chiSquareTail(value + 1, degrees)).toBeLessThanOrEqual(tail + 1e-12)
      }),
    )
  })
})

describe('whether groups answered differently', () => {
  test("women and men by party, as in the manual of R's chisq.test", () => {
    const found = testIndependence([
      [762, 327, 468],
      [484, 239, 477],
    ])

    expect(found).toMatchObject({degrees: 2, isWeak: false})
    expect(found?.chiSquare).toBeCloseTo(30.070149095754672, 10)
    expect(found?.p).toBeCloseTo(2.9535891832117595e-7, 16)
    expect(found?.v).toBeCloseTo(0.10443580235646777, 12)
  })

  test('colour of hair by colour of eyes, 592 people of whom R tells 138.29 and V 0.279', () => {
    const found = testIndependence([
      [68, 20, 15, 5],
      [119, 84, 54, 29],
      [26, 17, 14, 14],
      [7, 94, 10, 16],
    ])

    expect(found?.chiSquare).toBeCloseTo(138.28984162600824, 9)
    expect(found?.degrees).toBe(9)
    expect(found?.v).toBeCloseTo(0.2790446233426584, 12)
  })

  test('groups that answered alike do not differ at all', () => {
    expect(
      testIndependence([
        [20, 40],
        [10, 20],
      ]),
    ).toEqual({chiSquare: 0, degrees: 1, p: 1, v: 0, isWeak: false})
  })

  test('groups that share no answer differ as far as they can', () => {
    expect(
      testIndependence([
        [30, 0],
        [0, 30],
      ]),
    ).toMatchObject({chiSquare: 60, v: 1})
  })

  test('a group of nobody and an answer that nobody gave change nothing', () => {
    const found = testIndependence([
      [10, 0, 20],
      [0, 0, 0],
      [30, 0, 40],
    ])

    expect(found?.degrees).toBe(1)
    expect(found?.chiSquare).toBeCloseTo(0.7936507936507936, 12)
    expect(found?.p).toBeCloseTo(0.37299848361348686, 12)
  })

  test.each([
    ['no groups', []],
    ['nobody at all', [[0, 0]]],
    [
      'one person',
      [
        [1, 0],
        [0, 0],
      ],
    ],
    ['one group only', [[30, 20]]],
    [
      'all of one opinion',
      [
        [30, 0],
        [20, 0],
      ],
    ],
  ])('of %s there is nothing to compare', (_, table) => {
    expect(testIndependence(table)).toBeNull()
  })

  test('is weak when more than a fifth of the cells expects fewer than five people', () => {
    // Expected: 6, 4; 6, 4: half of them below five.
    expect(
      testIndependence([
        [5, 5],
        [7, 3],
      ])?.isWeak,
    ).toBe(true)
    // Expected: 8, 12, 12, 8 and, of the third group, 4 and 6: one of six.
    expect(
      testIndependence([
        [8, 12],
        [8, 12],
        [4, 6],
      ])?.isWeak,
    ).toBe(false)
  })

  test('is weak when one cell expects less than one person', () => {
    expect(
      testIndependence([
        [100, 100, 100, 1],
        [100, 100, 100, 0],
      ])?.isWeak,
    ).toBe(true)
  })
})
