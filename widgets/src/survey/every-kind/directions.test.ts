/// <reference types="mocha" />
import {expect} from 'chai'
import {everyQuestion, openKind} from '../../test-kit/every-question.ts'
import {windingActivity} from '../../test-kit/example-winding.ts'
import {clear, find, findAll, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {choose, next, openSurvey, send, settle, write} from '../../test-kit/survey-page.ts'

const names = Object.keys(everyQuestion)

afterEach(() => {
  hangUp()
  clear()
})

/** Boxes that make up the form, each with its distance from the side where reading begins, and its width. */
function boxesFrom(survey: HTMLElement, side: 'left' | 'right'): string[] {
  const edge = find(survey, '.root').getBoundingClientRect()[side]
  return findAll(
    survey,
    'legend, label, input, select, textarea, button, td, th, li, p, progress, canvas, label svg, .choices, .scale',
  )
    .filter((part) => part.getClientRects().length > 0 && !part.closest('.compass, .unseen'))
    .map((part) => {
      const box = part.getBoundingClientRect()
      return `${part.localName}.${part.className} ${Math.round(Math.abs(box[side] - edge))} ${Math.round(box.width)}`
    })
}

describe('every kind of question', () => {
  for (const name of names)
    for (const width of [320, 800])
      it(`is built from the side where reading begins, so that one direction is the mirror of the other: ${name}, ${width} pixels`, async () => {
        const {survey} = await openKind(name, {width})
        const fromLeft = boxesFrom(survey, 'left')

        // The same words, so that every box is as wide.
        find(survey, '.root').dir = 'rtl'
        await settle(survey)
        const fromRight = boxesFrom(survey, 'right')

        expect(fromLeft.length).to.be.above(3)
        expect(fromRight).to.deep.equal(fromLeft)
      })

  for (const name of names) {
    for (const [numerals, others] of [
      ['arab', /[0-9]/],
      ['latn', /[٠-٩]/],
    ] as const)
      it(`shows one set of digits alone, before and after it was refused: ${name}, ${numerals}`, async () => {
        const {survey} = await openKind(name, {
          lang: 'ar',
          attributes: {numerals},
          change: (asked) => ({...asked, required: true}),
        })
        const shown = [textOf(survey)]
        await next(survey)
        shown.push(textOf(survey))

        expect(shown.filter((words) => others.test(words))).to.deep.equal([])
      })
  }
})

describe('words of a citizen in the other direction', () => {
  const typed = 'By tram \u202e(eerf)\u202c'

  async function answerInEnglish(): Promise<HTMLElement> {
    answer({readActivity: json(windingActivity)})
    const survey = await openSurvey({lang: 'ar'})
    await until(() => survey.shadowRoot?.querySelector('.question'))
    await choose(survey, 'غير ذلك')
    await write(survey, 'way', typed, 'other')
    return survey
  }

  it('are written in their own direction where they are typed', async () => {
    const survey = await answerInEnglish()

    expect(getComputedStyle(find(survey, '#question-way-other')).direction).to.equal('ltr')
  })

  it('turn nothing of a later question that holds them', async () => {
    const survey = await answerInEnglish()

    await next(survey)

    expect(find(survey, '#question-wishes .asked').textContent).to.include(
      'ماذا ينقص من يأتي \u2068By tram (eerf)\u2069؟',
    )
  })

  it('turn nothing on the check page, and are sent without what is invisible', async () => {
    const survey = await answerInEnglish()
    const arrived = answer()
    await next(survey)
    await next(survey)
    const [row, own] = [find(survey, 'dd.given'), find(survey, 'dd.given .typed')]
    const [option] = [...row.querySelectorAll('*')].filter(({textContent}) => textContent === 'غير ذلك')

    expect(own.textContent).to.equal('By tram (eerf)')
    expect(getComputedStyle(own).direction).to.equal('ltr')
    expect(getComputedStyle(option ?? row).direction).to.equal('rtl')
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({way: {chosen: 'else', other: 'By tram (eerf)'}})
  })
})
