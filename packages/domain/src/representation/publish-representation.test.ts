import {describe, expect, test} from 'vitest'
import {Representation, type Population} from '@saha/contract'
import {checkPopulation} from './check-population.ts'
import {marginQuestions} from './margin-groups.ts'
import {publishRepresentation} from './publish-representation.ts'
import {publishTown, townPopulation, townSurvey, type Crowd} from './test-kit/small-town.ts'

/** Three men for each woman; women want the park, men do not. */
const crowds: readonly Crowd[] = [
  [200, {sex: 'woman', district: 'north', park: 'yes'}],
  [50, {sex: 'woman', district: 'south', park: 'no'}],
  [300, {sex: 'man', district: 'north', park: 'no'}],
  [150, {sex: 'man', district: 'south', park: 'yes'}],
  [200, {sex: 'man', district: 'hills', park: 'no'}],
  [60, {sex: 'man', district: null, park: 'no'}],
  [40, {sex: 'man', district: 'elsewhere', park: 'no'}],
]
const why = (crowd: readonly Crowd[], population?: Population) => publishTown(crowd, population)?.weighting

describe('who took part', () => {
  test('is counted by the published answers alone, several of which may make up one group', () => {
    const margins = publishTown(crowds)?.margins

    expect(margins?.map(({question, participants}) => [question, participants])).toEqual([
      ['sex', 1000],
      ['district', 900],
    ])
    expect(
      margins?.[1]?.groups.map(({name, population, participants}) => [name, population, participants]),
    ).toEqual([
      [undefined, 40_000, 500],
      [{en: 'South and hills'}, 58_000, 400],
    ])
  })

  test('is not told of a group of which one answer is withheld, and still told of all together', () => {
    const few: Crowd[] = [
      ...crowds.slice(0, 4),
      [4, {sex: 'man', district: 'hills', park: 'no'}],
      crowds[5]!,
      crowds[6]!,
    ]

    const district = publishTown(few)?.margins[1]

    expect(district?.groups[1]?.participants).toBeNull()
  })

  test('has the shape of the contract', () => {
    const published = publishTown(crowds)

    expect(Representation.parse(published)).toEqual(published)
  })

  test('is told without weights while the survey is open', () => {
    const beside = {survey: townSurvey, people: 0, questions: [], breakdowns: [], smallest: 10}
    const questions = [
      {question: 'sex', people: 20, declined: 0, unanswered: 0, cells: [{cell: 'woman', count: 10}]},
    ]

    expect(publishRepresentation(townPopulation, {...beside, questions})).not.toHaveProperty('weighting')
    expect(publishRepresentation(townPopulation, beside)).toBeUndefined()
  })
})

describe('weights', () => {
  test('make women half of the answers again, and show that beside what was counted', () => {
    const weighting = why(crowds)

    expect(weighting).toMatchObject({is: 'weighted', people: 1000, bounds: {least: 0.2, most: 5}, trimmed: 0})
    const park = weighting?.is === 'weighted' ? weighting.questions : []
    expect(park).toEqual([
      {
        question: 'park',
        rounding: 5,
        cells: [
          {cell: 'yes', raw: 35, weighted: 40},
          {cell: 'no', raw: 65, weighted: 60},
        ],
      },
    ])
  })

  test('say what they cost: a thousand weighted people say less than a thousand', () => {
    const weighting = why(crowds)

    if (weighting?.is !== 'weighted') throw new Error('not weighted')
    expect(weighting.designEffect).toBeGreaterThan(1)
    expect(weighting.effective).toBeLessThan(1000)
    expect(weighting.effective / (1000 / weighting.designEffect)).toBeCloseTo(1, 2)
    expect(weighting.least).toBeLessThan(1)
    expect(weighting.most).toBeGreaterThan(1)
  })

  test('leave people where they are who did not say where they live', () => {
    const everywhere: Crowd[] = [
      [300, {sex: 'woman', park: 'yes'}],
      [700, {sex: 'man', park: 'no'}],
    ]
    const population = {margins: townPopulation.margins.slice(0, 1)}

    expect(why(everywhere, population)).toMatchObject({is: 'weighted', least: 0.71, most: 1.67})
  })

  test.each<[string, readonly Crowd[], Population, unknown]>([
    [
      'nobody of a group answered',
      [[200, {sex: 'man', district: 'north'}]],
      townPopulation,
      {why: 'empty-group', margin: 'sex', group: 0},
    ],
    [
      'only a few of a group answered',
      [...crowds.slice(2), [4, {sex: 'woman', district: 'north'}]],
      townPopulation,
      {why: 'small-group', margin: 'sex', group: 0},
    ],
    ['one person answered', [[1, {sex: 'man', district: 'north'}]], townPopulation, {why: 'too-few-people'}],
    ['nobody answered', [], townPopulation, {why: 'too-few-people'}],
    [
      'fewer than a hundred answered',
      [
        [40, {sex: 'man', district: 'north'}],
        [40, {sex: 'woman', district: 'south'}],
      ],
      townPopulation,
      {why: 'too-few-people'},
    ],
    [
      'a hundred and twenty answered, whose percentages would have to be coarser than ten',
      [
        [100, {sex: 'man', district: 'north'}],
        [20, {sex: 'woman', district: 'south'}],
      ],
      {margins: townPopulation.margins.slice(0, 1)},
      {why: 'too-few-people'},
    ],
    [
      'the margins are of different populations',
      crowds,
      {
        margins: [
          townPopulation.margins[0]!,
          {
            ...townPopulation.margins[1]!,
            groups: townPopulation.margins[1]!.groups.map((one) => ({...one, people: one.people / 2})),
          },
        ],
      },
      {why: 'margins-differ', margin: 'district'},
    ],
    [
      'no weights fit: all women live in the north, and more people are women than live there',
      [
        [300, {sex: 'woman', district: 'north', park: 'yes'}],
        [300, {sex: 'man', district: 'south', park: 'no'}],
      ],
      townPopulation,
      {why: 'no-convergence'},
    ],
    [
      'the survey has no such answer any more',
      crowds,
      {
        margins: [
          townPopulation.margins[0]!,
          {
            ...townPopulation.margins[1]!,
            groups: [
              {cells: ['north'], people: 1},
              {cells: ['coast'], people: 2},
            ],
          },
        ],
      },
      {why: 'cells-gone', margin: 'district'},
    ],
  ])('are refused where %s', (_, crowd, population, refusal) => {
    expect(why(crowd, population)).toEqual({is: 'refused', ...(refusal as object)})
  })

  test('are not shown of a question of which something is withheld, nor where a breakdown by a margin withholds', () => {
    const few: Crowd[] = [...crowds, [3, {sex: 'man', district: 'north'}]]
    const breakdown = {
      breakdown: 'park-by-sex',
      question: 'park',
      by: ['sex'],
      rounding: 5,
      answers: [['yes'], ['no']],
      groups: [{cells: [['woman']], people: 250, counts: [null, null]}],
      independence: null,
    }

    const beside = publishTown(crowds, townPopulation, {breakdowns: [breakdown]})

    expect(why(few)).toMatchObject({is: 'weighted', questions: []})
    expect(beside?.weighting).toMatchObject({is: 'weighted', questions: []})
  })
})

describe('population figures', () => {
  const margin = (question: string, ...cells: string[][]) => ({
    question,
    source: {en: 'x'},
    year: 2025,
    groups: cells.map((one) => ({cells: one, people: 5})),
  })

  test('can be tied to questions that put everybody into one group', () => {
    expect(marginQuestions(townSurvey).map(({question}) => question.id)).toEqual(['sex', 'district', 'park'])
  })

  test.each([
    ['of a question that is not there', [margin('age', ['a'], ['b'])], [{code: 'question-gone', margin: 0}]],
    [
      'of a question that is answered in words',
      [margin('why', ['a'], ['b'])],
      [{code: 'question-gone', margin: 0}],
    ],
    [
      'of one question twice',
      [margin('sex', ['man'], ['woman']), margin('sex', ['man'], ['woman'])],
      [{code: 'question-twice', margin: 1}],
    ],
    [
      'of an answer that is not there',
      [margin('sex', ['man'], ['boy'])],
      [{code: 'cell-gone', margin: 0, group: 1}],
    ],
    [
      'that count an answer in two groups',
      [margin('sex', ['man', 'woman'], ['woman'])],
      [{code: 'cell-twice', margin: 0, group: 1}],
    ],
    ['that fit', townPopulation.margins, []],
  ])('%s are told apart', (_, margins, faults) => {
    expect(checkPopulation(townSurvey, {margins})).toEqual(faults)
  })
})
