import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {agreementOf, agreementOn, krippendorffAlpha, masi, nominal, type TwoReadings} from './agreement.ts'

/** One line for each person, one letter for each thing; a dot for what somebody has not judged. */
function unitsOf(...people: string[]): string[][] {
  return [...(people[0] ?? '')].map((_, at) =>
    people.map((line) => line[at] ?? '.').filter((one) => one !== '.'),
  )
}

const alphaOf = (...people: string[]) => krippendorffAlpha(unitsOf(...people), nominal, String)

const readings = fc.array(
  fc.tuple(fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))),
  {maxLength: 30},
)

describe("Krippendorff's alpha", () => {
  test('is that of his example with two people and two values', () => {
    expect(alphaOf('0100000010', '1110010000')).toBeCloseTo(0.095, 3)
  })

  test('is that of his example with two people and many values', () => {
    expect(alphaOf('aabbdcccedda', 'babbbccceddd')).toBeCloseTo(0.692, 3)
  })

  test('is that of his example with four people, some of whom have not judged everything', () => {
    const alpha = alphaOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.')

    expect(alpha).toBeCloseTo(0.743, 3)
  })

  test('says nothing where nobody has judged twice, or all have judged everything the same', () => {
    expect(alphaOf('12.', '..3')).toBeNull()
    expect(alphaOf('111', '111')).toBeNull()
    expect(agreementOf([])).toBeNull()
  })

  test('is 1 for people who always agree, and below 0 for people who never do', () => {
    expect(agreementOf([[['a'], ['b']], [['b'], ['a']]])).toBeLessThan(0) // prettier-ignore
  })

  test('does not depend on who is called first, nor on the order of texts and tags', () => {
    fc.assert(
      fc.property(readings, (both) => {
        const turned = both.map(([one, other]): TwoReadings => [other.toReversed(), one]).toReversed()

        expect(agreementOf(turned) ?? 2).toBeCloseTo(agreementOf(both) ?? 2, 9)
      }),
    )
  })

  test('is never above 1', () => {
    fc.assert(
      fc.property(readings, (both) => {
        expect(agreementOf(both) ?? 1).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })
})

describe('two readings of a text', () => {
  test('differ by how much they have in common', () => {
    expect(masi(['a', 'b'], ['b', 'a'])).toBe(0)
    expect(masi([], [])).toBe(0)
    expect(masi(['a'], [])).toBe(1)
    expect(masi(['a'], ['b'])).toBe(1)
    expect(masi(['a', 'b'], ['a', 'b', 'c', 'd'])).toBeCloseTo(1 - (1 / 2) * (2 / 3), 9)
    expect(masi(['a', 'b'], ['b', 'c'])).toBeCloseTo(1 - (1 / 3) * (1 / 3), 9)
  })

  test('that both hold a tag agree on it, whatever else they hold', () => {
    const both: TwoReadings[] = [
      [['a', 'b'], ['a']],
      [['b'], []],
      [['a'], ['a', 'c']],
    ]

    expect(agreementOn('a', both)).toBe(1)
    expect(agreementOn('b', both)).toBeLessThan(0)
  })
})
