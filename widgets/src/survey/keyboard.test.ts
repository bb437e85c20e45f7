/// <reference types="mocha" />
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {clear, find, findAll, focused, until} from '../test-kit/page.ts'
import {answer, hangUp} from '../test-kit/server.ts'
import {headingOf, openSurvey, settle} from '../test-kit/survey-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('a survey without a mouse', () => {
  it('is answered and sent with Tab, arrows, Space and Enter, and the focus is always seen', async () => {
    const arrived = answer()
    const survey = await openSurvey()
    const press = async (...keys: string[]) => {
      for (const key of keys) {
        await sendKeys({press: key})
        await settle(survey)
        if (key === 'Tab') expect(isFocusSeen(survey)).to.equal(true)
      }
    }

    await press('Tab', 'Space', 'ArrowDown', 'Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter')
    await press('Tab', 'Space', 'ArrowRight', 'ArrowRight', 'Tab')
    await sendKeys({type: '2.5'})
    await press('Tab', 'Tab')
    await sendKeys({type: 'Rose garden'})
    await press('Enter')
    expect(headingOf(survey)).to.equal('Check your answers before sending')
    while (focused(survey)?.getAttribute('part') !== 'send') await press('Tab')
    await press('Enter')
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(arrived.at(-1)?.body?.answers).to.deep.equal({
      often: 'weekly',
      why: ['walk'],
      safe: 2,
      hours: 2.5,
      name: 'Rose garden',
    })
    expect(focused(survey)?.textContent).to.equal('Thank you. Your answers have arrived')
  })

  it('can be left again at both ends', async () => {
    answer()
    const survey = await openSurvey()
    const before = document.createElement('button')
    const after = document.createElement('button')
    survey.parentElement!.prepend(before)
    survey.parentElement!.append(after)

    before.focus()
    for (let step = 0; step < 20 && document.activeElement !== after; step++) await sendKeys({press: 'Tab'})
    expect(document.activeElement).to.equal(after)
    await sendKeys({down: 'Shift'})
    for (let step = 0; step < 20 && document.activeElement !== before; step++) await sendKeys({press: 'Tab'})
    await sendKeys({up: 'Shift'})
    expect(document.activeElement).to.equal(before)
  })

  it('begins each step at its top', async () => {
    answer()
    const survey = await openSurvey()
    findAll(survey, '#question-often input')[0]?.click()
    await settle(survey)

    find(survey, '[part=next]').click()
    await settle(survey)

    expect((focused(survey) as HTMLElement).innerText).to.equal('Page 2 of 2')
  })

  it('does not take the focus from the page when it appears', async () => {
    answer()
    const elsewhere = document.createElement('input')
    elsewhere.className = 'place'
    document.body.append(elsewhere)
    elsewhere.focus()

    await openSurvey()

    expect(document.activeElement).to.equal(elsewhere)
  })
})

/** Whether what has the focus, or the label around it, is outlined. */
function isFocusSeen(survey: HTMLElement): boolean {
  const control = focused(survey)
  return [control, control?.closest('label')].some(
    (shown) =>
      shown &&
      getComputedStyle(shown).outlineStyle !== 'none' &&
      getComputedStyle(shown).outlineWidth !== '0px',
  )
}
