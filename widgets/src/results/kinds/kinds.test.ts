/// <reference types="mocha" />
import type {Question, Results} from '@saha/contract'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {clear, find, findAll, mount, textOf, until} from '../../test-kit/page.ts'
import {openResults, rowsShown} from '../../test-kit/results-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {press} from '../../test-kit/survey-page.ts'
import {activity, results as published} from './example-kinds.ts'

afterEach(() => {
  hangUp()
  clear()
})

/** Opens the results of every kind, or of one question. */
async function open(
  question = '',
  lang = 'en',
  told: Results = published,
  change = (asked: Question): Question => asked,
): Promise<HTMLElement> {
  const pages = activity.survey.pages.map((page) => ({...page, questions: page.questions.map(change)}))
  answer({readActivity: json({...activity, survey: {...activity.survey, pages}}), readResults: json(told)})
  return openResults({lang, attributes: {question}})
}

const headsOf = (results: HTMLElement) => findAll(results, 'thead th').map((head) => head.innerText.trim())

/** A chart has a ground, down to its corners. */
function isPainted(canvas: HTMLCanvasElement): boolean {
  return canvas.height > 50 && canvas.getContext('2d')?.getImageData(1, 1, 1, 1).data[3] === 255
}

describe('results of each kind', () => {
  it('are drawn one after the other, behind the first two', async () => {
    answer({readActivity: json(activity), readResults: json(published)})
    const results = mount('saha-results', {attributes: {view: 'both'}})
    const drawn: number[] = []
    const watching = new MutationObserver(() => {
      const count = findAll(results, '.result:not(:empty)').length
      if (count !== drawn.at(-1)) drawn.push(count)
    })
    if (results.shadowRoot) watching.observe(results.shadowRoot, {childList: true, subtree: true})

    const all = published.snapshot?.questions.length ?? 0
    await until(() => drawn.at(-1) === all)
    watching.disconnect()

    expect(drawn.filter((count) => count > 0)).to.deep.equal(Array.from({length: all - 1}, (_, at) => at + 2))
    await until(() => {
      const charts = findAll<HTMLCanvasElement>(results, 'canvas')
      return charts.length > 2 && charts.every((canvas) => isPainted(canvas))
    })
  })

  it('a ranking is in the order of its points, with first choices', async () => {
    const results = await open('order')

    expect(headsOf(results)).to.deep.equal(['Answer', 'Points', 'First choice\nand its range', 'People'])
    expect(rowsShown(results, 'order')).to.deep.equal([
      'Shade | 75% | 60% 50% – 69% | 60',
      'Light | 53% | 25% 18% – 34% | 25',
      'Seats | 23% | 15% 9% – 23% | 15',
      'Left it unanswered | 8',
      'Not asked, because of an earlier answer | 12',
    ])
    expect(textOf(results)).to.include('Points add up all places (Borda’s count)')
  })

  it('a ranking shows every place of every option on request', async () => {
    const results = await open('order')

    find<HTMLDetailsElement>(results, '#places-order').open = true
    await until(() => findAll(results, '#places-order tbody tr').length === 3)

    expect(findAll(results, '#places-order thead th').map((head) => head.innerText)).to.deep.equal([
      'Place 1',
      'Place 2',
      'Place 3',
    ])
    expect(find(results, '#places-order tbody tr').innerText.replace(/\s+/g, ' ')).to.equal(
      'Shade 60% 50% – 69% 60 30% 22% – 40% 30 10% 6% – 17% 10',
    )
  })

  it('a ranking of which some places are withheld shows first choices alone, and says so', async () => {
    const results = await open('first')

    expect(rowsShown(results, 'first').slice(0, 3)).to.deep.equal([
      'Shade | 70% 60% – 78% | 70',
      'Light | 30% 22% – 40% | 30',
      'Seats | 0% 0% – 4% | 0',
    ])
    expect(textOf(results)).to.include('Shown are first choices alone')
  })

  it('a matrix is one table, with a column for each choice', async () => {
    const results = await open('hours')

    expect(headsOf(results)).to.deep.equal(['Morning', 'Evening'])
    expect(rowsShown(results, 'hours').slice(0, 2)).to.deep.equal([
      'Weekdays | 75% 66% – 82% 75 | 25% 18% – 34% 25',
      'Weekend | Withheld | Withheld',
    ])
    expect(textOf(results)).to.include('Withheld: fewer than 10 people')
    expect(findAll(results, 'progress:not([hidden])')).to.have.length(2)
  })

  it('a matrix scrolls within itself, and can be reached by keyboard', async () => {
    const results = await open('hours')

    expect(find(results, '.wide').tabIndex).to.equal(0)
    expect(find(results, '.wide').getAttribute('aria-labelledby')).to.equal('result-hours')
  })

  it('a rating tells what each face means, and the average', async () => {
    const results = await open('clean')

    expect(rowsShown(results, 'clean').slice(0, 5)).to.deep.equal([
      '1: Very bad | 10% 6% – 17% | 10',
      '2: Bad | 0% 0% – 4% | 0',
      '3: Neither good nor bad | 20% 13% – 29% | 20',
      '4: Good | 50% 40% – 60% | 50',
      '5: Very good | 20% 13% – 29% | 20',
    ])
    expect(textOf(results)).to.include('Average: 3.7 on a scale from 1 to 5')
  })

  it('days are counted by month, in words', async () => {
    const results = await open('since')

    expect(rowsShown(results, 'since').slice(0, 2)).to.deep.equal([
      'December 2025 | 40% 31% – 50% | 40',
      'January 2026 | 60% 50% – 69% | 60',
    ])
  })

  it('days that are not counted are not published', async () => {
    const results = await open('day')

    expect(textOf(results)).to.include(
      'These answers are read by the municipality and are not published here.',
    )
    expect(textOf(results)).to.include('Not asked, because of an earlier answer: 12')
    expect(findAll(results, 'table')).to.have.length(0)
  })

  it('shares are averages, with the people who gave anything', async () => {
    const results = await open('budget')

    expect(headsOf(results)).to.deep.equal(['Answer', 'Average', 'People'])
    expect(rowsShown(results, 'budget').slice(0, 3)).to.deep.equal([
      'Shade | 62.5 points | 90',
      'Light | Withheld | 40',
      'Seats | Withheld | Withheld',
    ])
    expect(textOf(results)).to.include('Averages are over everybody who answered this question.')
  })

  it('shares of a sum of money are said in its currency, without needless decimals', async () => {
    const whole: Results = JSON.parse(JSON.stringify(published).replace('62.5', '60'))
    const results = await open('budget', 'en', whole, (asked) =>
      asked.type === 'shares' ? {...asked, unit: undefined, currency: 'JOD'} : asked,
    )

    expect(rowsShown(results, 'budget')[0]?.replaceAll('\u00a0', ' ')).to.equal('Shade | JOD 60 | 90')
  })

  it('where a question holds an earlier answer, the results of all have a gap, in the table and in the chart', async () => {
    const results = await open('clean', 'en', published, (asked) =>
      asked.id === 'clean' ? {...asked, text: {en: 'Since {since}, how clean is {it}?'}} : asked,
    )
    await press(results, 'button')

    expect(find(results, '#result-clean').innerText).to.equal('Since […], how clean is {it}?')
    expect(results.shadowRoot?.innerHTML).not.to.include('{since}')
  })

  it('a consent says how many agreed', async () => {
    const results = await open('agree')

    expect(textOf(results)).to.include('100 people agreed')
    expect(textOf(results)).to.not.include('not published here')
  })

  it('a question that is withheld as a whole says so and shows no figure', async () => {
    const snapshot = published.snapshot!
    const questions = snapshot.questions.map((result) => ({
      ...result,
      people: null,
      declined: null,
      unanswered: null,
      unasked: null,
      cells: result.cells.map(({cell, mean}) => ({
        cell,
        count: null,
        ...(mean !== undefined && {mean: null}),
      })),
    }))

    const results = await open('', 'en', {...published, snapshot: {...snapshot, questions}})

    const figures = findAll(results, 'tbody td, tfoot td').map((cell) => cell.innerText.trim())
    expect(figures.filter((figure) => figure !== '' && figure !== 'Withheld')).to.deep.equal([])
    expect(findAll(results, 'progress:not([hidden])')).to.have.length(0)
    expect(textOf(results)).to.include('The number of people who answered this question is withheld')
  })

  it('in Arabic says everything in Arabic', async () => {
    const results = await open('', 'ar')

    expect(rowsShown(results, 'clean')[4]).to.match(/جيد جدًا/)
    expect(textOf(results)).to.include('لم يُسألوا بسبب إجابة سابقة')
    expect(textOf(results).replaceAll(/n =|[\da-f]{16}/g, '')).to.not.match(/[A-Za-z]{2}/)
  })

  for (const lang of ['ar', 'en']) {
    it(`have no barriers in light and dark: ${lang}`, async () => {
      const found: string[] = []
      for (const theme of ['light', 'dark']) {
        answer({readActivity: json(activity), readResults: json(published)})
        found.push(...(await barriers(await openResults({lang, attributes: {theme}}))))
        clear()
      }

      expect(found).to.deep.equal([])
    })

    it(`fit 320 pixels without scrolling sideways: ${lang}`, async () => {
      answer({readActivity: json(activity), readResults: json(published)})

      const results = await openResults({lang, width: 320})

      expect(find(results, '.root').scrollWidth).to.be.at.most(320)
    })
  }

  it('are all drawn as charts', async () => {
    answer({readActivity: json(activity), readResults: json(published)})
    const results = await openResults({attributes: {view: 'both'}})

    await until(() => findAll<HTMLCanvasElement>(results, 'canvas').every(({height}) => height > 50))

    const drawn = findAll(results, 'canvas').map(({dataset}) => dataset.chart)
    expect(drawn).to.deep.equal(['order', 'first', 'hours', 'clean', 'since', 'budget'])
  })
})
