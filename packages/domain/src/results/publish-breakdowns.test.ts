import {describe, expect, test} from 'vitest'
import type {Answers, BreakdownResult, Survey} from '@saha/contract'
import {countedCells} from '../survey/cells.ts'
import {exampleSurvey} from '../survey/example-survey.ts'
import {publishBreakdowns} from './publish-breakdowns.ts'
import {publishSurvey} from './publish.ts'

const survey: Survey = {
  ...exampleSurvey,
  breakdowns: [
    {id: 'often-by-age', question: 'often', by: ['age']},
    {id: 'why-by-age', question: 'why', by: ['age']},
    {id: 'why-by-both', question: 'why', by: ['often', 'safe']},
  ],
}

const many = (people: number, answers: Answers) => Array.from({length: people}, () => answers)

function published(forms: readonly Answers[]): Record<string, BreakdownResult> {
  const tally = new Map<string, Map<string, number>>()
  for (const {question, cell} of forms.flatMap((answers) => countedCells(survey, answers))) {
    const cells = tally.get(question) ?? new Map<string, number>()
    tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + 1))
  }
  const people = forms.length
  const results = publishSurvey(survey, people, tally, 10)
  const breakdowns = publishBreakdowns(survey, {people, tally, results, smallest: 10}) ?? []
  return Object.fromEntries(breakdowns.map((breakdown) => [breakdown.breakdown, breakdown]))
}

/** People who come daily, weekly and rarely; each line is a group of one age. */
const town = [
  ...many(43, {often: 'daily', age: 15, why: ['walk', 'play']}),
  ...many(31, {often: 'weekly', age: 15, why: ['walk']}),
  ...many(26, {often: 'rarely', age: 15, why: ['play']}),
  ...many(22, {often: 'daily', age: 40, why: ['walk']}),
  ...many(38, {often: 'weekly', age: 40, why: ['play']}),
  ...many(61, {often: 'rarely', age: 40, why: ['walk']}),
]

describe('breakdowns once a survey has closed', () => {
  const {'often-by-age': often, 'why-by-both': both} = published(town)

  test('show every group, in the order of the options, rounded to five', () => {
    expect(often?.groups.map(({cells}) => cells)).toEqual([[['12']], [['18']], [['30']], [['60']]])
    expect(often?.rounding).toBe(5)
    expect(often?.groups[0]?.counts).toEqual([45, 30, 25])
    expect(often?.groups[2]?.counts).toEqual([20, 40, 60])
  })

  test('say that a group is empty', () => {
    expect(often?.groups[1]).toEqual({cells: [['18']], people: 0, counts: [0, 0, 0]})
  })

  test('of two at a time have a group for every two answers', () => {
    expect(both?.groups).toHaveLength(3 * 11)
    expect(both?.groups[1]?.cells).toEqual([['daily'], ['1']])
  })

  test('tell whether groups differ, from nothing but what is shown', () => {
    // Of 45 30 25 and 20 40 60; reference: scipy.stats.chi2_contingency.
    expect(often?.independence?.chiSquare).toBeCloseTo(23.83451842275371, 10)
    expect(often?.independence).toMatchObject({degrees: 2, isWeak: false})
  })

  test('of several choices have no test: one person stands in several cells', () => {
    expect(published(town)['why-by-age']?.independence).toBeNull()
  })

  test('put small groups together with their neighbours, and say which', () => {
    const {'often-by-age': table} = published([...town, ...many(15, {often: 'daily', age: 70})])

    expect(table?.groups).toEqual([
      {cells: [['12', '18']], people: 100, counts: [45, 30, 25]},
      {cells: [['30', '60']], people: 140, counts: [35, 40, 60]},
    ])
    expect(table?.answers).toEqual([['daily'], ['weekly'], ['rarely']])
    // Of 45 30 25 and 35 40 60: of what is shown, put together.
    expect(table?.independence?.degrees).toBe(2)
  })

  test('put the smallest answers together, where groups do not suffice', () => {
    const rare = [...many(12, {often: 'rarely', age: 15}), ...many(11, {often: 'rarely', age: 40})]
    const twoAges = [
      ...many(60, {often: 'daily', age: 15}),
      ...many(45, {often: 'daily', age: 40}),
      ...many(40, {often: 'weekly', age: 15}),
      ...many(6, {often: 'weekly', age: 40}),
    ]
    const {'often-by-age': table} = published([...twoAges, ...rare])

    expect(table?.answers).toEqual([['daily'], ['weekly', 'rarely']])
    expect(table?.groups.map(({counts}) => counts)).toEqual([
      [60, 50],
      [0, 0],
      [45, 15],
      [0, 0],
    ])
  })

  test('stay whole where nine in ten of their cells can be shown as they are', () => {
    const cells = (published(town)['often-by-age']?.groups ?? []).flatMap((group) => group.cells)

    expect(cells.every((some) => some.length === 1)).toBe(true)
  })

  test('never show a cell of fewer than ten', () => {
    const {'often-by-age': table} = published([...town, ...many(13, {often: 'daily', age: 70})])
    const shown = table?.groups.flatMap(({counts}) => counts) ?? []

    expect(shown.length).toBeGreaterThan(0)
    expect(shown.every((count) => count === 0 || (count ?? 0) >= 10)).toBe(true)
  })

  test('are not shown where even two groups and two answers would tell too much', () => {
    const {'often-by-age': table} = published([...town, ...many(4, {often: 'daily', age: 70})])

    expect(table).toMatchObject({notShown: 'too-few', answers: [], groups: [], independence: null})
  })

  test('do not tell how many, where nearly everybody of a group ticks the same', () => {
    const walkers = [
      ...many(190, {why: ['walk', 'play'], age: 15}),
      ...many(10, {why: ['play'], age: 15}),
      ...many(100, {why: ['walk'], age: 40}),
      ...many(100, {why: ['play'], age: 40}),
      ...many(80, {why: ['walk', 'play'], age: 70}),
      ...many(60, {why: ['play'], age: 70}),
      ...many(70, {why: ['walk'], age: 25}),
      ...many(60, {why: ['play'], age: 25}),
    ]
    const table = published(walkers)['why-by-age']

    expect(table?.groups[0]).toMatchObject({people: 200, counts: [null, null, 0], over90: [0, 1]})
    expect(table?.groups[2]).toEqual({cells: [['30']], people: 200, counts: [100, 100, 0]})
  })
})

describe('breakdowns of hardly anybody', () => {
  test('of nobody show nobody', () => {
    const tables = Object.values(published([]))

    expect(tables).toHaveLength(3)
    expect(tables.flatMap(({groups}) => groups).every(({people}) => people === 0)).toBe(true)
    expect(tables.every(({independence}) => independence === null)).toBe(true)
  })

  test('of one person are not shown, and say why', () => {
    const tables = Object.values(published([{often: 'daily', age: 15, why: ['walk'], safe: 3}]))

    expect(tables.map(({groups, notShown}) => ({groups, notShown}))).toEqual(
      Array.from({length: 3}, () => ({groups: [], notShown: 'too-few'})),
    )
  })

  test('of a survey that declares none there are none', () => {
    expect(
      publishBreakdowns(exampleSurvey, {people: 0, tally: new Map(), results: [], smallest: 10}),
    ).toBeUndefined()
  })
})
