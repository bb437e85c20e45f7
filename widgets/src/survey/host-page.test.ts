/// <reference types="mocha" />
import {emulateMedia} from '@web/test-runner-commands'
import {expect} from 'chai'
import {wordsThatAreHardToRead} from '../test-kit/hard-to-read.ts'
import {contrast} from '@saha/domain/colour/contrast'
import {luminance} from '../kit/accent.ts'
import {hostile, lookOf, style} from '../test-kit/host-page.ts'
import {clear, find, findAll, until} from '../test-kit/page.ts'
import {answer, hangUp} from '../test-kit/server.ts'
import {choose, openSurvey, settle} from '../test-kit/survey-page.ts'

afterEach(async () => {
  await emulateMedia({reducedMotion: 'no-preference'})
  hangUp()
  clear()
})

describe('a survey on a page with styles of its own', () => {
  for (const lang of ['ar', 'en']) {
    it(`looks as it does elsewhere: ${lang}`, async () => {
      answer()
      const before = lookOf(await openSurvey({lang}))
      clear()
      style(hostile)

      const after = lookOf(await openSurvey({lang}))

      expect(after).to.deep.equal(before)
    })
  }

  it('takes over the typeface of the page', async () => {
    answer()
    style('.place { font-family: Georgia, serif }')

    const survey = await openSurvey()

    expect(getComputedStyle(find(survey, 'button')).fontFamily).to.equal('Georgia, serif')
  })

  it('puts no style attribute anywhere, so that a strict page lets it pass', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Daily')

    expect(findAll(survey, '[style]')).to.deep.equal([])
    expect(survey.hasAttribute('style')).to.equal(false)
    expect(findAll(survey, 'style')).to.deep.equal([])
  })

  it('gives every control a size that a thumb can hit', async () => {
    answer()
    const survey = await openSurvey({width: 320})

    const small = findAll(survey, 'button, .choice, .value, summary, input[type=text], textarea').filter(
      (control) => control.getBoundingClientRect().height < 44 && control.localName !== 'summary',
    )

    expect(small).to.deep.equal([])
  })

  it('bears wider spacing of letters, words and lines without cutting anything', async () => {
    answer()
    const survey = await openSurvey({width: 320})
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(
      '.root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )

    survey.shadowRoot!.adoptedStyleSheets.push(spaced)
    const cut = findAll(survey, '.root *:not(.unseen)').filter(
      (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflow !== 'visible',
    )

    expect(cut).to.deep.equal([])
    expect(find(survey, '.root').scrollWidth).to.be.at.most(320)
  })

  it('does not move for those who asked for stillness', async () => {
    await emulateMedia({reducedMotion: 'reduce'})
    answer()
    const survey = await openSurvey()

    const moving = findAll(survey, '*').filter((part) => getComputedStyle(part).animationName !== 'none')

    expect(moving).to.deep.equal([])
  })
})

describe('the accent', () => {
  for (const colour of [
    '#ffd23f',
    '#000',
    '#fff',
    '#777',
    '#0a6558',
    'rgb(200 30 30)',
    'oklch(0.7 0.15 200)',
    'hotpink',
  ]) {
    for (const theme of ['light', 'dark']) {
      it(`keeps words readable whatever it is: ${colour}, ${theme}`, async () => {
        answer()
        style(`saha-survey { --saha-color-accent: ${colour} }`)
        const survey = await openSurvey({attributes: {theme}})
        await choose(survey, 'Daily')

        const root = find(survey, '.root')
        const chosen = getComputedStyle(find(survey, '.chosen'))
        const ground = getComputedStyle(root).backgroundColor

        expect(wordsThatAreHardToRead(root)).to.deep.equal([])
        expect(contrast(luminance(chosen.borderBlockStartColor), luminance(ground))).to.be.at.least(3)
      })
    }
  }

  it('is heard of when the page changes it later', async () => {
    answer()
    const survey = await openSurvey()
    const button = find(survey, '[part=next]')
    expect(getComputedStyle(button).color).to.equal('rgb(255, 255, 255)')

    style('saha-survey { --saha-color-accent: yellow }')
    await until(() => getComputedStyle(button).color === 'rgb(0, 0, 0)')
    await settle(survey)

    expect(wordsThatAreHardToRead(find(survey, '.root'))).to.deep.equal([])
  })
})

describe('the check of contrast itself', () => {
  it('sees pale Arabic words, which axe passes over', async () => {
    answer()
    style('saha-survey { --saha-color-muted: #bbb; --saha-color-surface: #fff }')

    const survey = await openSurvey({lang: 'ar', attributes: {theme: 'light'}})

    expect(wordsThatAreHardToRead(find(survey, '.root')).length).to.be.greaterThan(3)
  })
})

describe('a survey that is moved, taken out and put back', () => {
  it('goes on where it was', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    const elsewhere = document.createElement('div')
    elsewhere.className = 'place'
    document.body.append(elsewhere)

    elsewhere.append(survey)
    survey.remove()
    elsewhere.append(survey)
    await settle(survey)

    expect(find<HTMLInputElement>(survey, '.chosen input').checked).to.equal(true)
  })

  it('leaves nothing behind that listens', async () => {
    answer()
    const survey = await openSurvey()
    const place = survey.parentElement!
    survey.remove()

    place.lang = 'ar'
    await settle(survey)

    expect(find(survey, '.root').lang).to.equal('en')
  })
})
