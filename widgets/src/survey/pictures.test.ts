/// <reference types="mocha" />
import type {ShownSurvey, MultipleQuestion, SingleQuestion} from '@saha/contract'
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {asking} from '../test-kit/example-winding.ts'
import {clear, find, findAll, focused, forceColors, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, server} from '../test-kit/server.ts'
import {next, openSurvey, press, send, settle} from '../test-kit/survey-page.ts'
import {photoFile} from '../test-kit/uploads.ts'

const names = {'plan-a.webp': 'a', 'plan-b.webp': 'b', 'plan-c.webp': 'c'}

const option = (letter: 'a' | 'b' | 'c', ar: string, en: string) => ({
  id: `plan-${letter}`,
  text: {ar: `المخطط ${ar}`, en: `Plan ${en}`},
  image: {
    file: `plan-${letter}.webp`,
    alt: {ar: 'ممر مستقيم بين الأشجار', en: `A path between trees, drawing ${en}`},
  },
})

const question: SingleQuestion = {
  id: 'plan',
  type: 'single',
  text: {ar: 'أي مخطط تفضلون؟', en: 'Which plan do you prefer?'},
  options: [option('a', 'أ', 'A'), option('b', 'ب', 'B'), option('c', 'ج', 'C')],
}

const several: MultipleQuestion = {
  ...question,
  type: 'multiple',
  options: [...question.options, {id: 'none', text: {ar: 'لا شيء', en: 'None of them'}, exclusive: true}],
}

const showing = (asked: SingleQuestion | MultipleQuestion): ShownSurvey => ({
  ...asking(asked),
  images: Object.fromEntries(
    Object.entries(names).map(([file, letter]) => [
      file,
      {name: letter.repeat(32), width: 1200, height: 900},
    ]),
  ),
})

async function open(asked: SingleQuestion | MultipleQuestion = question, lang = 'en', width = 800) {
  answer({readActivity: json(showing(asked))})
  const survey = await openSurvey({lang, width})
  await until(() => survey.shadowRoot?.querySelector('.picture'))
  return survey
}

const boxes = (survey: HTMLElement) => findAll<HTMLInputElement>(survey, '.picture input')

afterEach(() => {
  hangUp()
  clear()
})

describe('a choice among pictures', () => {
  it('shows each picture from the server, with its words, and keeps its room free before it arrives', async () => {
    const survey = await open()

    const images = findAll<HTMLImageElement>(survey, '.pictured img')

    expect(images.map(({src}) => src)).to.deep.equal(
      ['a', 'b', 'c'].map((letter) => `${server}v1/images/${letter.repeat(32)}.webp`),
    )
    expect(images.map(({alt}) => alt)[0]).to.equal('A path between trees, drawing A')
    expect(
      images.map((image) => [image.getAttribute('width'), image.getAttribute('height')])[0],
    ).to.deep.equal(['1200', '900'])
    for (const image of images) {
      const {width, height} = image.getBoundingClientRect()
      expect(width / height).to.be.closeTo(4 / 3, 0.01)
    }
  })

  it('shows its pictures also where the page lets no image of another server in', async () => {
    const picture = await photoFile(400, 300)
    answer({readActivity: json(showing(question)), readImage: new Response(picture)})

    const survey = await openSurvey()
    // The server of the tests is not there: to the browser, its images are as good as forbidden.
    await until(() => findAll(survey, '.pictured canvas').length === 3)

    const drawn = findAll<HTMLCanvasElement>(survey, '.pictured canvas')
    expect(drawn.map(({role, ariaLabel}) => [role, ariaLabel])[2]).to.deep.equal([
      'img',
      'A path between trees, drawing C',
    ])
    expect(drawn[0]?.width).to.equal(400)
    expect(await barriers(survey)).to.deep.equal([])
  })

  it('is made with the keyboard, like any other', async () => {
    const survey = await open()
    boxes(survey)[0]?.focus()

    await sendKeys({press: 'Space'})
    await sendKeys({press: 'ArrowDown'})
    await settle(survey)

    expect(boxes(survey).map(({checked}) => checked)).to.deep.equal([false, true, false])
  })

  it('is sent as an option, and checked in words', async () => {
    const survey = await open()
    const arrived = answer({readActivity: json(showing(question))})
    await press(survey, '.picture:nth-child(2) .pictured')

    await next(survey)
    const checked = textOf(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(checked).to.include('Plan B')
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({plan: 'plan-b'})
  })

  it('may be of several pictures, beside which one option stands alone', async () => {
    const survey = await open(several)
    const arrived = answer({readActivity: json(showing(several))})
    await press(survey, '.picture:nth-child(4) .pictured')
    await press(survey, '.picture:nth-child(1) .pictured')
    await press(survey, '.picture:nth-child(3) .pictured')

    await next(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(arrived.at(-1)?.body?.answers).to.deep.equal({plan: ['plan-a', 'plan-c']})
  })

  it('shows what is chosen without any colour', async () => {
    const survey = await open()
    await press(survey, '.picture:nth-child(1) .pictured')
    const box = boxes(survey)[0]

    await forceColors(true)
    const outline = getComputedStyle(find(survey, '.chosen')).outlineStyle
    await forceColors(false)

    expect(box?.checked).to.equal(true)
    expect(box?.getBoundingClientRect().width).to.be.at.least(20)
    expect(outline).to.equal('solid')
  })

  it('has a larger look at each picture, which Escape closes and which gives the focus back', async () => {
    const survey = await open()
    const button = find(survey, '.picture .link')
    button.focus()

    await sendKeys({press: 'Enter'})
    const dialog = await until(() => survey.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'))
    const shown = dialog.querySelector('img')?.alt
    const inside = dialog.contains(focused(survey))
    await sendKeys({press: 'Escape'})
    await until(() => !dialog.open)

    expect(button.ariaLabel).to.equal('Larger: Plan A')
    expect(shown).to.equal('A path between trees, drawing A')
    expect(inside).to.equal(true)
    expect(focused(survey)).to.equal(button)
    expect(boxes(survey).some(({checked}) => checked)).to.equal(false)
  })

  it('runs in reading direction', async () => {
    const lefts: number[][] = []
    for (const lang of ['en', 'ar']) {
      const survey = await open(question, lang)
      lefts.push(findAll(survey, '.picture').map((card) => card.getBoundingClientRect().left))
      clear()
    }

    expect(lefts[0]?.[0]).to.be.below(lefts[0]?.[1] ?? 0)
    expect(lefts[1]?.[0]).to.be.above(lefts[1]?.[1] ?? 0)
  })

  it('is there in the language before until the words of another one have arrived', async () => {
    const lost: unknown[] = []
    const note = ({reason}: PromiseRejectionEvent) => lost.push(reason)
    addEventListener('unhandledrejection', note)
    const survey = await open()

    survey.parentElement!.lang = 'ar'
    await until(() => textOf(survey).includes('المخطط أ'))
    await until(() => find(survey, '.picture .link').ariaLabel?.startsWith('تكبير'))
    await settle(survey)
    removeEventListener('unhandledrejection', note)

    expect(lost).to.deep.equal([])
  })

  for (const lang of ['ar', 'en'])
    it(`has no barriers, wide or narrow, chosen or wrong: ${lang}`, async () => {
      const found: string[] = []
      for (const width of [800, 320]) {
        const survey = await open({...several, required: true, mayDecline: true}, lang, width)
        await next(survey)
        found.push(...(await barriers(survey)))
        await press(survey, '.picture:nth-child(1) .pictured')
        found.push(...(await barriers(survey)))
        find(survey, '.picture .link').click()
        found.push(...(await barriers(survey)))
        expect(survey.scrollWidth).to.be.at.most(width)
        clear()
      }

      expect(found).to.deep.equal([])
    })
})
