/// <reference types="mocha" />
import type {ShownSurvey, Results} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {activity, results as published} from '../../test-kit/example-activity.ts'
import {everyKind} from '../../test-kit/example-winding.ts'
import {clear, find, findAll, forceColors, textOf, until} from '../../test-kit/page.ts'
import {openResults, rowsShown} from '../../test-kit/results-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'

const {place} = everyKind

const asked: ShownSurvey = {
  ...activity,
  survey: {pages: [{id: 'only', questions: [{...place, shapes: [...place.shapes], list: [...place.list]}]}]},
  districts: exampleMap.districts?.map(({id, text}) => ({id, text})),
}

const told: Results = {
  ...published,
  snapshot: {
    number: 3,
    at: '2026-11-15T09:07:00Z',
    step: 1,
    people: 120,
    questions: [
      {
        question: 'spot',
        people: 120,
        declined: 0,
        unanswered: 0,
        cells: [
          {cell: 'west', count: 60},
          {cell: 'gate', count: 12},
          {cell: 'east', count: null},
          {cell: '*', count: null},
          {cell: '@', count: 14},
        ],
        squares: [
          {column: 1, row: 2, district: 'west', count: 40},
          {column: 3, row: 4, district: 'west', count: 10},
          {column: 5, row: 4, count: 11},
        ],
      },
    ],
  },
}

async function open({lang = 'en', width = 800, results = told} = {}): Promise<HTMLElement> {
  answer({readActivity: json(asked), readResults: json(results)})
  const element = await openResults({lang, width})
  if (results.snapshot?.questions[0]?.squares?.length)
    await until(() => element.shadowRoot?.querySelector('rect.square'))
  return element
}

afterEach(async () => {
  await forceColors(false)
  hangUp()
  clear()
})

describe('results of places', () => {
  it('are a table of the list, the districts and the rest', async () => {
    const results = await open()

    expect(rowsShown(results, 'spot').slice(0, 5)).to.deep.equal([
      'West bank | 50% 41% – 59% | 60',
      'The gate | 10% 6% – 17% | 12',
      'East bank |  | Withheld',
      'On the map, outside the districts |  | Withheld',
      'Address or description | 12% 7% – 19% | 14',
    ])
  })

  it('are drawn as squares, each cut at the border of its district, the darker the more people', async () => {
    const results = await open()
    const squares = findAll(results, 'rect.square')
    const darkness = squares.map((square) => Number(square.getAttribute('fill-opacity')))

    expect(squares.map((square) => square.getAttribute('clip-path'))).to.deep.equal([
      'url(#clip-spot-west)',
      'url(#clip-spot-west)',
      null,
    ])
    expect(findAll(results, 'clipPath')).to.have.length(1)
    expect(darkness[0]).to.be.above(darkness[2] ?? 1)
    expect(darkness[2]).to.be.above(darkness[1] ?? 1)
    expect(findAll(results, '.figure').map(({textContent}) => textContent)).to.deep.equal(['40', '10', '11'])
  })

  it('have the figures of the map in a table as well', async () => {
    const results = await open()
    find(results, 'figure details summary').click()
    const [head = '', ...rows] = findAll(results, 'figure details tr').map(({innerText}) => innerText)

    expect(head).to.include('People')
    expect(rows[0]?.replaceAll(/\s+/g, ' ')).to.equal(
      'West bank Column 2 from the west, row 3 from the north 40',
    )
    expect(rows[2]).to.include('On the map, outside the districts')
    expect(textOf(results)).to.include('at least 10 people marked something')
  })

  for (const lang of ['ar', 'en']) {
    it(`have no barriers, on a wide and on a narrow page: ${lang}`, async () => {
      const wide = await open({lang})
      const found = await barriers(wide)
      clear()
      const narrow = await open({lang, width: 320})
      find(narrow, 'figure details summary').click()
      found.push(...(await barriers(narrow)))

      expect(found).to.deep.equal([])
      expect(narrow.scrollWidth).to.be.at.most(320)
    })
  }

  it('keep the west on the left in Arabic, and its districts in Arabic', async () => {
    const results = await open({lang: 'ar'})
    const [first, , last] = findAll(results, 'rect.square')
    const words = findAll(results, '.name:not(.figure)').map(({textContent}) => textContent)

    expect(first?.getBoundingClientRect().left).to.be.below(last?.getBoundingClientRect().left ?? 0)
    expect(words).to.have.members(['الضفة الغربية', 'الضفة الشرقية'])
  })

  it('show no map while no square has enough people', async () => {
    const questions = told.snapshot?.questions.map((one) => ({...one, squares: []})) ?? []
    const results = await open({
      results: {...told, snapshot: told.snapshot && {...told.snapshot, questions}},
    })

    expect(findAll(results, 'svg')).to.have.length(0)
    expect(rowsShown(results, 'spot')[0]).to.equal('West bank | 50% 41% – 59% | 60')
  })

  it('are seen in the few colours that a reader chose', async () => {
    await forceColors(true)
    const results = await open()
    const {stroke} = getComputedStyle(find(results, 'rect.square'))

    expect(stroke).not.to.equal('none')
  })
})
