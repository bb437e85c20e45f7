/// <reference types="mocha" />
import {emulateMedia, sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {wordsThatAreHardToRead} from '../../test-kit/hard-to-read.ts'
import {everyQuestion, openKind} from '../../test-kit/every-question.ts'
import {cutOff, overflowing, overlapping, smallerThan, targetsIn} from '../../test-kit/layout.ts'
import {clear, find, findAll, focused, forceColors} from '../../test-kit/page.ts'
import {hangUp} from '../../test-kit/server.ts'
import {next, settle} from '../../test-kit/survey-page.ts'

const names = Object.keys(everyQuestion)

afterEach(async () => {
  await forceColors(false)
  await emulateMedia({reducedMotion: 'no-preference'})
  hangUp()
  clear()
})

/** Chooses, marks or moves whatever comes first. */
async function answerFirst(survey: HTMLElement): Promise<void> {
  find(survey, '.question')
    .querySelector<HTMLElement>('[type=radio], [type=checkbox], .ranked button')
    ?.click()
  await settle(survey)
}

/** What has no line around it that differs from its ground: nobody with few colours sees that it is there. */
function faint(survey: HTMLElement): string[] {
  return findAll(
    survey,
    'button:not(.link), select, textarea, [type=text], [type=email], [type=tel], .choice, .value, .pick',
  )
    .filter((part) => {
      const look = getComputedStyle(part)
      return look.borderTopStyle !== 'solid' || look.borderTopColor === look.backgroundColor
    })
    .map((part) => part.outerHTML.slice(0, 80))
}

describe('every kind of question', () => {
  for (const name of names)
    for (const lang of ['ar', 'en']) {
      it(`keeps its controls, the focus and what is chosen visible in forced colours: ${name}, ${lang}`, async () => {
        const {survey} = await openKind(name, {lang})
        await answerFirst(survey)
        find(survey, '.question').querySelector<HTMLElement>('input, select, textarea, button')?.focus()
        await sendKeys({press: 'Shift'})

        await forceColors(true)
        const unseen = findAll(survey, '.chosen').filter((part) => {
          const {outlineStyle, outlineColor, backgroundColor} = getComputedStyle(part)
          return outlineStyle !== 'solid' || outlineColor === backgroundColor
        })
        const control = focused(survey)
        const focus = [control, control?.closest('label')].some(
          (part) => part && getComputedStyle(part).outlineStyle !== 'none',
        )

        expect(faint(survey)).to.deep.equal([])
        expect(unseen).to.deep.equal([])
        expect(focus).to.equal(true)
      })

      it(`bears wider spacing of letters, words and lines on a phone: ${name}, ${lang}`, async () => {
        const {survey} = await openKind(name, {
          lang,
          width: 320,
          change: (asked) => ({...asked, required: true}),
        })
        const spaced = new CSSStyleSheet()
        spaced.replaceSync(
          `.root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          .root p { margin-block-end: 2em !important }`,
        )
        survey.shadowRoot!.adoptedStyleSheets.push(spaced)
        const found = [...cutOff(survey), ...overflowing(survey), ...overlapping(survey)]

        await next(survey)
        found.push(...cutOff(survey), ...overflowing(survey), ...overlapping(survey))

        expect(found).to.deep.equal([])
      })

      it(`gives every control a size that a thumb can hit: ${name}, ${lang}`, async () => {
        const {survey} = await openKind(name, {lang, width: 320})
        await answerFirst(survey)
        const targets = targetsIn(survey)
        const main = targets.filter((target) => !target.matches('summary, .link, dialog *'))

        expect(smallerThan(24, targets)).to.deep.equal([])
        expect(smallerThan(44, main)).to.deep.equal([])
      })

      it(`has no barriers in the dark, also when it is answered: ${name}, ${lang}`, async () => {
        const {survey} = await openKind(name, {lang, attributes: {theme: 'dark'}})
        const found = await barriers(survey)
        await answerFirst(survey)
        found.push(...(await barriers(survey)))

        expect(found).to.deep.equal([])
      })
    }

  for (const name of names) {
    it(`does not move, least of all for those who asked for stillness: ${name}`, async () => {
      await emulateMedia({reducedMotion: 'reduce'})
      const {survey} = await openKind(name)
      await answerFirst(survey)

      const moving = findAll(survey, '*').filter((part) => {
        const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(part)
        const isSlow = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01)
        return animationName !== 'none' || isSlow || scrollBehavior !== 'auto'
      })

      expect(moving).to.deep.equal([])
    })

    it(`puts no style attribute anywhere: ${name}`, async () => {
      const {survey} = await openKind(name)
      await answerFirst(survey)

      expect(findAll(survey, '[style], style')).to.deep.equal([])
    })

    for (const [accent, theme] of [
      ['#ffd23f', 'light'],
      ['#111', 'dark'],
    ] as const)
      it(`stays readable in any colour of the municipality: ${name}, ${accent}, ${theme}`, async () => {
        const sheet = document.createElement('style')
        sheet.className = 'place'
        sheet.textContent = `saha-survey { --saha-color-accent: ${accent} }`
        document.head.append(sheet)
        const {survey} = await openKind(name, {attributes: {theme}})

        await answerFirst(survey)

        expect(wordsThatAreHardToRead(find(survey, '.root'))).to.deep.equal([])
      })
  }
})
