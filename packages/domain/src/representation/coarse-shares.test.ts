import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {coarse, openness, reachOf, roundingFor} from './coarse-shares.ts'

const smallest = 10

/** Everything that is public of one answer: who is how heavy, how many chose it, and the percentage that is shown. */
function publish(groups: readonly {people: number; weight: number}[], chosen: readonly number[]) {
  const patterns = groups.map(({people}, at) => ({people, groups: [at]}))
  const reach = reachOf(
    patterns,
    groups.map(({weight}) => weight),
  )
  const base = groups.reduce((sum, {people, weight}) => sum + people * weight, 0)
  const count = chosen.reduce((sum, one) => sum + one, 0)
  const open = openness(reach.spread, base, smallest)
  const rounding = roundingFor(open)
  const percent = (weight: number) => (100 * weight) / base
  const bounds = {low: percent(reach.lightest(count)), high: percent(reach.heaviest(count))}
  const value = percent(groups.reduce((sum, {weight}, at) => sum + weight * chosen[at]!, 0))
  return rounding && {rounding, shown: coarse(value, bounds, rounding, open)}
}

/** All ways in which so many people may be parted among groups of these sizes. */
function* partings(sizes: readonly number[], count: number): Generator<number[]> {
  const [size = 0, ...rest] = sizes
  if (rest.length === 0) {
    if (count <= size) yield [count]
    return
  }
  for (let own = 0; own <= Math.min(size, count); own++)
    for (const others of partings(rest, count - own)) yield [own, ...others]
}

/** Widths of what somebody knows of each group: before the weighted percentage, and with it. */
function knowledge(groups: readonly {people: number; weight: number}[], chosen: readonly number[]) {
  const count = chosen.reduce((sum, one) => sum + one, 0)
  const said = publish(groups, chosen)?.shown
  const possible = [
    ...partings(
      groups.map(({people}) => people),
      count,
    ),
  ]
  const left = possible.filter((one) => publish(groups, one)?.shown === said)
  const width = (of: readonly number[][], group: number) => {
    const counts = of.map((one) => one[group]!)
    return counts.length === 0 ? 0 : Math.max(...counts) - Math.min(...counts)
  }
  return groups.map((_, group) => ({before: width(possible, group), after: width(left, group)}))
}

const group = fc.record({
  people: fc.integer({min: 10, max: 70}),
  weight: fc.integer({min: 4, max: 60}).map((weight) => weight / 20),
})

describe('a weighted percentage', () => {
  test.each([
    ['two groups', 2],
    ['three groups', 3],
  ])('of %s leaves open for ten people of each what they answered, as the counts did', (_, many) => {
    fc.assert(
      fc.property(
        fc.array(group, {minLength: many, maxLength: many}),
        fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: many, maxLength: many}),
        (groups, shares) => {
          const chosen = groups.map(({people}, at) => Math.round(people * shares[at]!))
          fc.pre(publish(groups, chosen) !== undefined)

          const known = knowledge(groups, chosen)

          for (const {before, after} of known)
            expect(after).toBeGreaterThanOrEqual(Math.min(before, smallest - 1))
        },
      ),
      {numRuns: many === 2 ? 400 : 60, seed: 20_261_122},
    )
  })

  test('in whole per cent would tell nearly exactly what the women of a small place answered', () => {
    const whole = (chosen: readonly number[]) => Math.round(0.5 * chosen[0]! + 1.75 * chosen[1]!)
    const left = [...partings([60, 40], 30)].filter((one) => whole(one) === whole([25, 5]))

    expect(left).toHaveLength(1)
    expect(roundingFor(openness(1.25, 100, smallest))).toBeUndefined()
  })

  test('is the finer, the more people have answered', () => {
    const rounding = (people: number) => roundingFor(openness(1.5, people, smallest))

    expect([100, 160, 400, 1_000, 2_000].map(rounding)).toEqual([undefined, 10, 5, 2, 1])
  })

  test('of what nobody or everybody chose is nothing or all', () => {
    const groups = [
      {people: 900, weight: 0.9},
      {people: 600, weight: 1.15},
    ]

    expect(publish(groups, [0, 0])?.shown).toBe(0)
    expect(publish(groups, [900, 600])?.shown).toBe(100)
  })

  test('of weights that are all alike is what was counted', () => {
    const groups = [
      {people: 100, weight: 1},
      {people: 100, weight: 1},
    ]

    expect(publish(groups, [21, 40])).toEqual({rounding: 1, shown: 31})
  })
})
