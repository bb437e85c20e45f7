import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {withholdLine, withholdWithin} from './withhold.ts'

const line = fc
  .array(fc.oneof(fc.constant(0), fc.integer({min: 1, max: 15}), fc.integer({min: 1, max: 500})), {
    minLength: 1,
    maxLength: 15,
  })
  .filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= 10)

describe('withholding in a line of cells', () => {
  test('large counts and zeros are shown', () => {
    expect(withholdLine([40, 0, 60], 10)).toEqual([40, 0, 60])
  })

  test('a small count takes the next smallest with it, so that no subtraction gives it away', () => {
    expect(withholdLine([3, 40, 60], 10)).toEqual([null, null, 60])
  })

  test('two small counts that hold fewer than ten people together take a third', () => {
    expect(withholdLine([3, 4, 40, 60], 10)).toEqual([null, null, null, 60])
  })

  test('two small counts suffice when either may be one person or more than ten', () => {
    expect(withholdLine([5, 7, 40, 60], 10)).toEqual([null, null, 40, 60])
    expect(withholdLine([4, 6, 40, 60], 10)).toEqual([null, null, null, 60])
  })

  test('where only ten people answered, not even zeros are shown', () => {
    expect(withholdLine([4, 6, 0], 10)).toEqual([null, null, null])
  })

  test('no shown count is small, and what is withheld is never one cell nor fewer than ten people', () => {
    fc.assert(
      fc.property(line, (counts) => {
        const shown = withholdLine(counts, 10)
        const withheld = counts.filter((_, cell) => shown[cell] === null)
        const people = withheld.reduce((sum, count) => sum + count, 0)

        expect(shown.filter((count) => count !== null && count > 0 && count < 10)).toEqual([])
        const isWide = withheld.length >= 2 && people >= 10 + withheld.length
        expect(withheld.length === 0 || withheld.length === counts.length || isWide).toBe(true)
        expect(withheld.length === counts.length || !withheld.includes(0)).toBe(true)
      }),
    )
  })

  test('nothing is withheld without need', () => {
    fc.assert(
      fc.property(line, (counts) => {
        fc.pre(counts.every((count) => count === 0 || count >= 10))

        expect(withholdLine(counts, 10)).toEqual(counts)
      }),
    )
  })
})

describe('withholding of ticks', () => {
  test.each([
    [50, [100], 50],
    [0, [100], 0],
    [100, [100], 100],
    [4, [100], null],
    [96, [100], null],
    [50, [100, 55], null],
  ])('%i within %j is shown as %s', (count, around, shown) => {
    expect(withholdWithin(count, around, 10)).toBe(shown)
  })
})
