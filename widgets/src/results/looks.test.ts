/// <reference types="mocha" />
import type {Results} from '@saha/contract'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {barriersEverywhere} from '../test-kit/everywhere.ts'
import {activity, results as published} from '../test-kit/example-activity.ts'
import {clear, find, findAll, forceColors, textOf, until} from '../test-kit/page.ts'
import {openResults} from '../test-kit/results-page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'
import {press} from '../test-kit/survey-page.ts'
import {rounded} from './example-publications.ts'

const none: Results = {...published, snapshot: null, hash: null}

afterEach(() => {
  hangUp()
  clear()
})

describe('each state of results', () => {
  const states: Record<string, Parameters<typeof answer>[0] & {activity?: string; view?: string}> = {
    shown: {},
    'shown as charts': {view: 'both'},
    'too few': {readResults: json(none)},
    unreachable: {readActivity: 'unreachable'},
    'charts first': {view: 'chart'},
    'open, rounded': {readResults: json(rounded)},
    closed: {readActivity: json({...activity, state: 'closed'})},
    misconfigured: {activity: 'park'},
    'unknown activity': {readActivity: refused('not-found')},
  }

  for (const [state, {activity: named, view, ...told}] of Object.entries(states)) {
    for (const lang of ['ar', 'en']) {
      it(`has no barriers in light and dark: ${state}, ${lang}`, async () => {
        const found: string[] = []
        for (const [theme, look] of [
          ['light', barriersEverywhere],
          ['dark', barriers],
        ] as const) {
          answer(told)
          const attributes = {theme, ...(named ? {activity: named} : {}), ...(view ? {view} : {})}
          const results = await openResults({lang, attributes})
          await until(() => !results.shadowRoot?.querySelector('.space-kept'))
          found.push(...(await look(results)))
          clear()
        }

        expect(found).to.deep.equal([])
      })
    }

    it(`fits 320 pixels without scrolling sideways: ${state}`, async () => {
      answer(told)

      const results = await openResults({lang: 'ar', width: 320, attributes: named ? {activity: named} : {}})

      expect(find(results, '.root').scrollWidth).to.be.at.most(320)
    })
  }

  it('keeps the bars visible in forced colours', async () => {
    answer()
    const results = await openResults()

    await forceColors(true)
    const {borderTopStyle} = getComputedStyle(find(results, 'progress'))
    await forceColors(false)

    expect(borderTopStyle).to.equal('solid')
  })

  it('tells the webmaster of a question that the survey does not have', async () => {
    answer()
    const results = await openResults({attributes: {question: 'colour'}})
    await until(() => textOf(results).includes('This survey has no question named'))

    expect(textOf(results)).to.include('"colour"')
  })

  it('tries again when asked to', async () => {
    answer({readResults: 'unreachable'})
    const results = await openResults()
    answer()

    await press(results, '.notice .primary')
    await until(() => textOf(results).includes('120 forms counted'))

    expect(findAll(results, 'figure')).to.have.length(6)
  })
})
