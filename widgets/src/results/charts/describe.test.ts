/// <reference types="mocha" />
import {resultsCharts as arabic} from '@saha/i18n/results-charts/ar'
import {resultsCharts as english} from '@saha/i18n/results-charts/en'
import {resultsCharts as french} from '@saha/i18n/results-charts/fr'
import {speakerFor} from '@saha/i18n/speaker'
import {expect} from 'chai'
import {plain} from '../../test-kit/page.ts'
import {segmentsOf, type ChartPlan, type ChartValue} from './chart.ts'
import {describe as describeChart} from './describe.ts'

const share = (value: number | null, words = ''): ChartValue => ({value, words})

function planOf(rows: Record<string, ChartValue[]>, series = ['']): ChartPlan {
  return {
    id: 'x',
    title: 'x',
    shape: 'bars',
    series,
    people: 100,
    rows: Object.entries(rows).map(([label, values]) => ({label, values})),
  }
}

const speaking = {terms: english, say: speakerFor('en'), of: 'shares'} as const

describe('a chart in words', () => {
  it('says what most chose, with its range, and what fewest did', () => {
    const plan = planOf({
      Shade: [{value: 0.61, words: '61%', range: '51–70%'}],
      Light: [share(0.3, '30%')],
      Seats: [share(0.09, '9%')],
    })

    expect(plain(describeChart(plan, speaking))).to.equal(
      'Most, 61% (range 51–70%), chose Shade. Fewest, 9%, chose Seats.',
    )
  })

  it('names all that are equal', () => {
    const plan = planOf({Shade: [share(0.4, '40%')], Light: [share(0.4, '40%')], Seats: [share(0.2, '20%')]})

    expect(plain(describeChart(plan, speaking))).to.equal(
      'Most, 40%, chose Shade and Light. Fewest, 20%, chose Seats.',
    )
  })

  it('says of every row what most chose, of the first eight', () => {
    const rows = Array.from({length: 10}, (_, at) => [
      `Row ${at + 1}`,
      [share(0.7, '70%'), share(0.3, '30%')],
    ])

    const words = plain(describeChart(planOf(Object.fromEntries(rows), ['Good', 'Bad']), speaking))

    expect(words).to.include('Row 8: Most, 70%, chose Good.')
    expect(words).to.not.include('Row 9')
    expect(words).to.match(/2 more rows stand in the table\.$/)
  })

  it('says how many numbers are missing in the plural that each language asks for', () => {
    const hidden = (count: number) =>
      planOf(Object.fromEntries(Array.from({length: count}, (_, at) => [`${at}`, [share(null, '?')]])))

    const inArabic = [1, 2, 3, 11].map((count) =>
      plain(describeChart(hidden(count), {terms: arabic, say: speakerFor('ar', 'latn'), of: 'shares'})),
    )
    const inFrench = [1, 2].map((count) =>
      plain(describeChart(hidden(count), {terms: french, say: speakerFor('fr'), of: 'shares'})),
    )

    expect(inArabic).to.deep.equal([
      'عدد واحد لا يُنشر.',
      'عددان لا يُنشران.',
      '3 أعداد لا تُنشر.',
      '11 عددًا لا يُنشر.',
    ])
    expect(inFrench).to.deep.equal(['1 nombre n’est pas publié.', '2 nombres ne sont pas publiés.'])
  })

  it('of which nobody answered says nothing', () => {
    expect(describeChart(planOf({Shade: [share(0, '0%')]}), speaking)).to.equal('')
  })
})

describe('bars around the middle', () => {
  const placesOf = (...shares: number[]) =>
    segmentsOf({
      ...planOf({Row: shares.map((value) => share(value))}, shares.map(String)),
      shape: 'diverging',
    }).map(({from, to}) => [from, to].map((place) => Math.round(place * 100) + 0))

  it('have as many answers on each side', () => {
    expect(placesOf(0.1, 0.2, 0.3, 0.4)).to.deep.equal([
      [-30, -20],
      [-20, 0],
      [0, 30],
      [30, 70],
    ])
  })

  it('have half of the answer in the middle on each side', () => {
    expect(placesOf(0.3, 0.2, 0.5)).to.deep.equal([
      [-40, -10],
      [-10, 10],
      [10, 60],
    ])
  })
})
