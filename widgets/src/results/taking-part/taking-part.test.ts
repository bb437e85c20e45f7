/// <reference types="mocha" />
import type {Representation, Results} from '@saha/contract'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {clear, find, findAll, plain, textOf, until} from '../../test-kit/page.ts'
import {openResults} from '../../test-kit/results-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {activity, results as published} from '../breakdowns/example-compared.ts'
import {snapshotOf} from '../example-publications.ts'

const weighted: Representation = {
  margins: [
    {
      question: 'age',
      source: {ar: 'دائرة الإحصاءات', en: 'Department of Statistics'},
      year: 2025,
      participants: 350,
      groups: [
        {cells: ['young'], population: 4_000, participants: 150},
        {cells: ['middle'], population: 4_000, participants: 140},
        {cells: ['old'], population: 2_000, participants: 60},
      ],
    },
  ],
  weighting: {
    is: 'weighted',
    people: 350,
    effective: 340,
    designEffect: 1.03,
    least: 0.93,
    most: 1.17,
    trimmed: 0,
    bounds: {least: 0.2, most: 5},
    questions: [
      {
        question: 'often',
        rounding: 5,
        cells: [
          {cell: 'daily', raw: 40, weighted: 35},
          {cell: 'weekly', raw: 45, weighted: 45},
          {cell: 'rarely', raw: 20, weighted: 20},
        ],
      },
    ],
  },
}

afterEach(() => {
  hangUp()
  clear()
})

async function open(representation: Representation, lang = 'en', width = 800): Promise<HTMLElement> {
  const told: Results = {...published, snapshot: {...snapshotOf(published), representation}}
  answer({readActivity: json(activity), readResults: json(told)})
  const results = await openResults({lang, width, attributes: {numerals: 'latn'}})
  find<HTMLDetailsElement>(results, '#taking-part').open = true
  await until(() => results.shadowRoot?.querySelector('#taking-part table'))
  return results
}

const rowsOf = (results: HTMLElement, table: number) =>
  [...(findAll(results, '#taking-part table')[table]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children]
      .map((cell) => (cell as HTMLElement).innerText.trim().replaceAll(/\s+/g, ' '))
      .join(' | '),
  )

describe('who took part and who is missing', () => {
  it('is told for each group: its part of the residents and of those who took part, with the range', async () => {
    const results = await open(weighted)

    expect(rowsOf(results, 0)).to.deep.equal([
      'Under 30 about as many as live here | 40% 4,000 | 43% 38% – 48% 150 | 3.8%',
      '30 to 59 about as many as live here | 40% 4,000 | 40% 35% – 45% 140 | 3.5%',
      '60 or more about as many as live here | 20% 2,000 | 17% 14% – 21% 60 | 3%',
    ])
    expect(plain(textOf(results))).to.include('Residents: Department of Statistics, 2025.')
    expect(textOf(results)).to.include('they cannot tell what those who did not answer would have said')
  })

  it('never shows weighted answers without the raw ones, and says what weighting cost', async () => {
    const results = await open(weighted)

    expect(rowsOf(results, 1)).to.deep.equal([
      'Daily | 40% | 35%',
      'Weekly | 45% | 45%',
      'Rarely | 20% | 20%',
    ])
    expect(textOf(results)).to.include('tell as much as 340 people with equal weights (design effect 1.03)')
  })

  it('says why answers are not weighted', async () => {
    const results = await open({
      ...weighted,
      weighting: {is: 'refused', why: 'empty-group', margin: 'age', group: 2},
    })

    expect(plain(textOf(results))).to.include(
      'Answers are not weighted to the residents: nobody of one of the groups took part, and weights cannot speak for nobody. It is about: How old are you?',
    )
  })

  it('says while the survey is open that weighted answers come at its end', async () => {
    const {margins} = weighted

    const results = await open({margins})

    expect(textOf(results)).to.include('Once the survey has closed, answers weighted to the residents')
  })

  it('is not there without figures of the population', async () => {
    answer({readActivity: json(activity), readResults: json(published)})

    const results = await openResults()

    expect(findAll(results, '#taking-part')).to.have.length(0)
  })

  for (const lang of ['ar', 'en']) {
    it(`has no barriers, and fits a phone: ${lang}`, async () => {
      const results = await open(weighted, lang, 320)

      expect(await barriers(results)).to.deep.equal([])
      expect(find(results, '.root').scrollWidth).to.be.at.most(320)
    })
  }
})
