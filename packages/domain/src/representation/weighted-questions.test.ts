import type {QuestionResult, Survey} from '@saha/contract'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {coarse, openness, reachOf, roundingFor, type Reach} from './coarse-shares.ts'
import {weightQuestions} from './weighted-questions.ts'

const smallest = 10
const ids = ['yes', 'no', 'later']
const survey: Survey = {
  pages: [
    {
      id: 'only',
      questions: [
        {
          id: 'park',
          type: 'single',
          text: {en: 'A park?'},
          options: ids.map((id) => ({id, text: {en: id}})),
        },
      ],
    },
  ],
}

/** Everything that everybody may know: how many gave each answer, how many are in each group, and their weights. */
interface Town {
  counts: readonly number[]
  sizes: readonly [number, number]
  weights: readonly [number, number]
  reach: Reach
}
type Publish = (town: Town, ofTheFirst: readonly number[]) => string

const weightsOf = ({counts, weights}: Town, ofTheFirst: readonly number[]) =>
  ofTheFirst.map((own, at) => weights[0] * own + weights[1] * ((counts[at] ?? 0) - own))

/** What is published where the first group answered like this. */
const published: Publish = (town, ofTheFirst) => {
  const {counts, reach} = town
  const people = counts.reduce((sum, count) => sum + count, 0)
  const weights = weightsOf(town, ofTheFirst)
  const question: QuestionResult = {
    question: 'park',
    people,
    declined: 0,
    unanswered: 0,
    cells: ids.map((cell, at) => ({cell, count: counts[at] ?? 0})),
  }
  const tally = new Map([
    ['park', new Map([['+', people], ...ids.map((id, at): [string, number] => [id, weights[at] ?? 0])])],
  ])
  return JSON.stringify(
    weightQuestions({survey, questions: [question], breakdowns: [], margins: [], tally, reach, smallest}),
  )
}

/** Each percentage withheld well, and all of them published. */
const careless: Publish = (town, ofTheFirst) => {
  const base = town.counts.reduce((sum, count) => sum + count, 0)
  const open = openness(town.reach.spread, base, smallest)
  const rounding = roundingFor(open)
  if (!rounding) return ''
  const percent = (weight: number) => Math.min(100, (100 * weight) / base)
  return weightsOf(town, ofTheFirst)
    .map((weight, at) => {
      const count = town.counts[at] ?? 0
      const bounds = {low: percent(town.reach.lightest(count)), high: percent(town.reach.heaviest(count))}
      return coarse(percent(weight), bounds, rounding, open)
    })
    .join()
}

/** Every way in which the first group may have answered, with the counts that everybody knows. */
function* answersOf({counts, sizes}: Town): Generator<number[]> {
  const [yes = 0, no = 0, later = 0] = counts
  for (let first = 0; first <= Math.min(yes, sizes[0]); first++)
    for (let second = 0; second <= Math.min(no, sizes[0] - first); second++) {
      const third = sizes[0] - first - second
      if (yes + no + later - first - second - third === sizes[1] && third <= later)
        yield [first, second, third]
    }
}

/** Whether what is published narrows an answer of the first group below ten people, where the counts alone do not. */
function tells(publish: Publish, town: Town, ofTheFirst: readonly number[]): boolean {
  const said = publish(town, ofTheFirst)
  const all = [...answersOf(town)]
  const left = all.filter((one) => publish(town, one) === said)
  const width = (ways: readonly number[][], at: number) => {
    const values = ways.map((way) => way[at] ?? 0)
    return Math.max(...values) - Math.min(...values)
  }
  return ids.some((_, at) => width(left, at) < Math.min(smallest - 1, width(all, at)))
}

const towns = fc
  .record({
    first: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
    second: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
    share: fc.double({min: 0.3, max: 0.7, noNaN: true}),
  })
  .map(({first, second, share}) => {
    const sum = (of: readonly number[]) => of.reduce((whole, one) => whole + one, 0)
    const sizes = [sum(first), sum(second)] as const
    const people = sizes[0] + sizes[1]
    const weights = [(share * people) / sizes[0], ((1 - share) * people) / sizes[1]] as const
    const reach = reachOf(
      sizes.map((size, at) => ({people: size, groups: [at]})),
      weights,
    )
    const counts = first.map((own, at) => own + (second[at] ?? 0))
    return {ofTheFirst: first, town: {counts, sizes, weights, reach}}
  })
  .filter(({town: {counts, sizes, weights}}) => {
    const areCounts = counts.every((count) => count === 0 || count >= smallest)
    return (
      areCounts && Math.min(...sizes) >= smallest && Math.min(...weights) > 0.2 && Math.max(...weights) < 5
    )
  })

describe('weighted percentages of three answers', () => {
  test(
    'leave open for ten people what a group answered, in every way in which it may have',
    {timeout: 60_000},
    () => {
      fc.assert(
        fc.property(towns, ({town, ofTheFirst}) => {
          expect(tells(published, town, ofTheFirst)).toBe(false)
        }),
        {numRuns: 400, seed: 20_261_123},
      )
    },
  )

  test('would tell it if all of them were published, each rounded well', {timeout: 60_000}, () => {
    const caught = fc
      .sample(towns, {numRuns: 400, seed: 20_261_123})
      .filter(({town, ofTheFirst}) => tells(careless, town, ofTheFirst))

    expect(caught.length).toBeGreaterThan(0)
  })
})
