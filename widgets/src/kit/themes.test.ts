/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {contrastWithGround} from '../test-kit/hard-to-read.ts'
import {style} from '../test-kit/host-page.ts'
import {clear, find, findAll, preferring, until} from '../test-kit/page.ts'
import {answer, hangUp} from '../test-kit/server.ts'
import {next, openSurvey, settle} from '../test-kit/survey-page.ts'
import {openThread} from '../test-kit/thread-page.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(async () => {
  await preferring({})
  hangUp()
  clear()
})

/** Puts a theme on the page, as its style sheet would. */
async function wear(theme: string): Promise<void> {
  const sheet = await fetch(`/widgets/themes/${theme}.css`)
  expect(sheet.status).to.equal(200)
  style(await sheet.text())
}

/** Waits until the accent has been heard of. */
const adapted = (element: HTMLElement) =>
  until(() => find(element, '.root').style.getPropertyValue('--_on-accent') !== '')

describe('each ready theme', () => {
  for (const theme of ['plain', 'govuk', 'dga', 'dark', 'print'])
    for (const lang of ['ar', 'en'])
      for (const page of ['light', 'dark'])
        it(`can be read and used: ${theme}, ${lang}, on a ${page} page`, async () => {
          answer()
          style(`:root { color-scheme: ${page} }`)
          await wear(theme)
          const survey = await openSurvey({lang})
          await adapted(survey)
          await next(survey)
          find(survey, '.choice input').click()
          await settle(survey)
          const found = await barriers(survey)
          survey.parentElement?.remove()
          const thread = await openThread({lang})
          await adapted(thread)
          found.push(...(await barriers(thread)))

          expect(found).to.deep.equal([])
        })

  it('leaves nothing to press on paper', async () => {
    answer()
    await wear('print')

    const survey = await openSurvey()

    expect(find(survey, '[part=next]').getClientRects()).to.have.length(0)
  })

  it('is light or dark by itself where it is made for one', async () => {
    answer()
    style(':root { color-scheme: light }')
    await wear('dark')

    const survey = await openSurvey()

    expect(getComputedStyle(find(survey, '.root')).backgroundColor).to.equal('rgb(18, 23, 31)')
    expect(getComputedStyle(find(survey, '.root')).colorScheme).to.equal('dark')
  })
})

describe('a reader who asked for more contrast', () => {
  for (const theme of ['light', 'dark'])
    it(`sees no word paler than the others, and every line: ${theme}`, async () => {
      answer()
      await preferring({'prefers-contrast': 'more'})

      const survey = await openSurvey({attributes: {theme}})
      await settle(survey)
      const pale = findAll(survey, '.muted, small').filter(
        (part) => contrastWithGround(getComputedStyle(part).color, part) < 7,
      )
      const faint = findAll(survey, '.choice').filter(
        (part) => contrastWithGround(getComputedStyle(part).borderTopColor, part) < 4.5,
      )

      expect(pale).to.deep.equal([])
      expect(faint).to.deep.equal([])
    })
})
