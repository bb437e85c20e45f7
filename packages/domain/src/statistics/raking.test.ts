import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {weightCost} from './design-effect.ts'
import {rake} from './raking.ts'
import {trimWeights} from './trim-weights.ts'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../../..', shared)
const file = join(root, 'oracles/api_clus1_rake.csv')
if (!existsSync(file)) console.log('SKIPPED: weights that R has raked are not on this machine.')

/** Mass of every group of one margin after raking. */
function sizes(masses: readonly number[], factors: Float64Array, groups: readonly number[], count: number) {
  return Array.from({length: count}, (_, group) =>
    masses.reduce((sum, mass, at) => sum + (groups[at] === group ? mass * factors[at]! : 0), 0),
  )
}

describe('raking', () => {
  const masses = [30, 10, 20, 40]
  const [sex, age] = [
    [0, 0, 1, 1],
    [0, 1, 0, 1],
  ]

  test('gives every group of every margin its size', () => {
    const targets = [
      [50, 50],
      [65, 35],
    ]

    const raked = rake({masses, groups: [sex!, age!]}, targets)

    if (raked.is !== 'raked') throw new Error(raked.why)
    const fitted = [sizes(masses, raked.factors, sex!, 2), sizes(masses, raked.factors, age!, 2)]
    expect(fitted.flat().map((size) => Math.round(size * 1e6) / 1e6)).toEqual(targets.flat())
  })

  test('keeps how sex and age go together: the odds of the table stay as they were', () => {
    const raked = rake({masses, groups: [sex!, age!]}, [
      [50, 50],
      [65, 35],
    ])

    const [a, b, c, d] = raked.is === 'raked' ? masses.map((mass, at) => mass * raked.factors[at]!) : []
    expect((a! * d!) / (b! * c!)).toBeCloseTo((30 * 40) / (10 * 20), 8)
  })

  test('of people who fit already changes nobody', () => {
    const raked = rake({masses, groups: [sex!, age!]}, [
      [40, 60],
      [50, 50],
    ])

    expect(raked).toMatchObject({is: 'raked', rounds: 1, factors: new Float64Array([1, 1, 1, 1])})
  })

  test('of one person, of none, and without margins is defined', () => {
    expect(rake({masses: [1], groups: [[0]]}, [[7]])).toMatchObject({factors: new Float64Array([7])})
    expect(rake({masses: [], groups: [[]]}, [[7]])).toEqual({
      is: 'refused',
      why: 'empty-group',
      margin: 0,
      group: 0,
    })
    expect(rake({masses: [2, 3], groups: []}, [])).toMatchObject({
      is: 'raked',
      factors: new Float64Array([1, 1]),
    })
  })

  test('of people who are all alike is refused as soon as another group has to be there', () => {
    const raked = rake({masses: [500], groups: [[1]]}, [[400, 600]])

    expect(raked).toEqual({is: 'refused', why: 'empty-group', margin: 0, group: 0})
  })

  test('is refused where margins are of different populations', () => {
    const raked = rake({masses, groups: [sex!, age!]}, [
      [500, 500],
      [600, 300],
    ])

    expect(raked).toEqual({is: 'refused', why: 'margins-differ', margin: 1})
  })

  test('takes margins of two years, whose totals are a little apart', () => {
    expect(
      rake({masses, groups: [sex!, age!]}, [
        [500, 500],
        [600, 380],
      ]).is,
    ).toBe('raked')
  })

  test('is refused where no weights can fit: all women are young, and there are more women than young people', () => {
    const raked = rake(
      {
        masses: [30, 40],
        groups: [
          [0, 1],
          [0, 1],
        ],
      },
      [
        [60, 40],
        [50, 50],
      ],
    )

    expect(raked).toEqual({is: 'refused', why: 'no-convergence'})
  })

  test('fits any tables that are full, whatever is asked of them', () => {
    const size = fc.integer({min: 1, max: 1000})
    const table = fc.tuple(
      fc.array(size, {minLength: 12, maxLength: 12}),
      fc.array(size, {minLength: 12, maxLength: 12}),
    )
    const [rows, columns] = [(at: number) => Math.floor(at / 4), (at: number) => at % 4]
    fc.assert(
      fc.property(table, ([found, wanted]) => {
        const groups = [found.map((_, at) => rows(at)), found.map((_, at) => columns(at))]
        const one = new Float64Array(12).fill(1)
        const targets = [sizes(wanted, one, groups[0]!, 3), sizes(wanted, one, groups[1]!, 4)]

        const raked = rake({masses: found, groups}, targets)

        if (raked.is !== 'raked') throw new Error(raked.why)
        const fitted = groups.flatMap((of, margin) =>
          sizes(found, raked.factors, of, targets[margin]!.length),
        )
        for (const [at, target] of targets.flat().entries()) expect(fitted[at]! / target).toBeCloseTo(1, 8)
      }),
      {numRuns: 200, seed: 20_261_122},
    )
  })
})

describe('trimming', () => {
  const bounds = {least: 0.2, most: 5}

  test('leaves weights within the bounds as they are', () => {
    expect(trimWeights([0.5, 1.5], [10, 10], bounds)).toEqual({
      weights: new Float64Array([0.5, 1.5]),
      people: 0,
    })
  })

  test('takes from the few who would speak for everybody, and gives it to all others alike', () => {
    const {weights, people} = trimWeights([9, 1, 0.5], [2, 70, 24], bounds)

    expect(people).toBe(2)
    expect([...weights].map((weight) => Math.round(weight * 1e4) / 1e4)).toEqual([5, 1.0851, 0.5851])
    expect(5 * 2 + weights[1]! * 70 + weights[2]! * 24).toBeCloseTo(9 * 2 + 70 + 12, 9)
  })

  test('goes on until nobody is beyond', () => {
    const {weights} = trimWeights([40, 4.9, 1], [10, 50, 100], bounds)

    expect(weights.every((weight) => weight >= 0.2 && weight <= 5)).toBe(true)
  })

  test('of weights that are all too large gives everybody the same', () => {
    expect(trimWeights([8, 10], [1, 1], bounds)).toEqual({weights: new Float64Array([9, 9]), people: 2})
  })
})

describe('what weights cost', () => {
  test('nothing where all are alike', () => {
    expect(weightCost([2, 2], [30, 70])).toEqual({designEffect: 1, effective: 100})
  })

  test('half of the people, where the other half have no weight at all', () => {
    const {designEffect, effective} = weightCost([2, 0], [50, 50])

    expect(designEffect).toBe(2)
    expect(effective).toBe(50)
  })

  test('of one person and of nobody is defined', () => {
    expect(weightCost([3], [1])).toEqual({designEffect: 1, effective: 1})
    expect(weightCost([], [])).toEqual({designEffect: 1, effective: 0})
  })
})

describe.skipIf(!existsSync(file))('schools of California (SKIPPED without ../shared/data)', () => {
  const rows = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.replaceAll('"', '').split(','))
    : []
  const types = ['E', 'H', 'M']

  test('weigh as R makes them', () => {
    const masses = rows.map((row) => Number(row[5]))
    const groups = [rows.map((row) => types.indexOf(row[2]!)), rows.map((row) => (row[3] === 'No' ? 0 : 1))]

    const raked = rake({masses, groups}, [
      [4421, 755, 1018],
      [1072, 5122],
    ])

    if (raked.is !== 'raked') throw new Error(raked.why)
    const worst = rows.map((row, at) => Math.abs(masses[at]! * raked.factors[at]! - Number(row[6])))
    expect(rows).toHaveLength(183)
    expect(Math.max(...worst)).toBeLessThan(1e-6)
  })
})
