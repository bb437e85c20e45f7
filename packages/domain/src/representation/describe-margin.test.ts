import {describe, expect, test} from 'vitest'
import {describeMargin} from './describe-margin.ts'

const margin = (
  groups: readonly [population: number, participants: number | null][],
  all?: number | null,
) => ({
  groups: groups.map(([population, participants], at) => ({cells: [`g${at}`], population, participants})),
  participants: all === undefined ? groups.reduce((sum, [, people]) => sum + (people ?? 0), 0) : all,
})
const standings = (...given: Parameters<typeof margin>) =>
  describeMargin(margin(...given)).map(({standing}) => standing)

describe('who is missing', () => {
  test('is a group that makes up half of the town and a quarter of the answers', () => {
    const [women, men] = describeMargin(
      margin([
        [50_000, 100],
        [50_000, 300],
      ]),
    )

    expect(women).toMatchObject({
      populationShare: 0.5,
      participantShare: 0.25,
      rate: 0.002,
      standing: 'fewer',
    })
    expect(men).toMatchObject({populationShare: 0.5, participantShare: 0.75, rate: 0.006, standing: 'more'})
  })

  test('is not said of what chance may have done', () => {
    expect(
      standings([
        [50_000, 48],
        [50_000, 52],
      ]),
    ).toEqual(['alike', 'alike'])
  })

  test('is a group of which nobody took part, as soon as enough others did', () => {
    expect(
      standings([
        [50_000, 0],
        [50_000, 40],
      ]),
    ).toEqual(['fewer', 'more'])
    expect(
      standings([
        [500, 0],
        [99_500, 40],
      ]),
    ).toEqual(['alike', 'alike'])
  })

  test('cannot be told of a group that is withheld, and still of the others', () => {
    const [small, large] = describeMargin(
      margin(
        [
          [40, null],
          [960, 90],
        ],
        100,
      ),
    )

    expect(small).toMatchObject({participantShare: null, rate: null, rateInterval: null, standing: null})
    expect(large).toMatchObject({participantShare: 0.9, rate: 90 / 960})
  })

  test('is told without rates where more took part than live there: the figures are of other people', () => {
    const [tiny] = describeMargin(
      margin([
        [20, 30],
        [1000, 60],
      ]),
    )

    expect(tiny).toMatchObject({rate: null, rateInterval: null, standing: 'more'})
  })

  test('nobody took part: nothing is said', () => {
    expect(
      standings([
        [10, 0],
        [20, 0],
      ]),
    ).toEqual([null, null])
  })

  test('rates lie within their intervals', () => {
    const described = describeMargin(
      margin([
        [3_000, 25],
        [70_000, 400],
      ]),
    )

    expect(
      described.every(({rate, rateInterval}) => rateInterval!.lower < rate! && rate! < rateInterval!.upper),
    ).toBe(true)
  })
})
