/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {draftName, keep, openDevice} from '../../test-kit/device.ts'
import {activity, receipt, shortActivity} from '../../test-kit/example-activity.ts'
import {clear, find, findAll, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {answerAll, choose, openSurvey, press, send} from '../../test-kit/survey-page.ts'

const stored = json({receipt, cleaned: []}, 201)

/** The tab is closed and the page opened again. */
async function reopen(survey: HTMLElement): Promise<HTMLElement> {
  survey.remove()
  sessionStorage.clear()
  return openSurvey()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('a draft', () => {
  it('goes with its tab, unless its citizen asks to keep it', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')

    const reopened = await reopen(survey)

    expect(localStorage.length).to.equal(0)
    expect(findAll(reopened, ':checked')).to.deep.equal([])
  })

  it('stays on the device when its citizen asks, and says for how long and who may read it', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    await openDevice(survey)
    await keep(survey)
    const said = find(survey, '#device').innerText
    await choose(survey, 'To play')

    const reopened = await reopen(survey)

    expect(said).to.include('Anyone who uses this device can open the page')
    expect(said).to.include('until you send them, clear them, or open this page after the survey has closed')
    expect(findAll(reopened, ':checked').map((box) => box.closest('label')?.innerText.trim())).to.deep.equal([
      'Weekly',
      'To play',
    ])
  })

  it('leaves the device when its citizen changes their mind, and stays in the tab', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    await openDevice(survey)
    await keep(survey)

    await keep(survey)

    expect(localStorage.getItem(draftName)).to.equal(null)
    expect(sessionStorage.getItem(draftName)).to.include('weekly')
  })

  it('leaves the device once it was sent', async () => {
    answer({readActivity: json(shortActivity), sendResponse: stored})
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    await openDevice(survey)
    await keep(survey)

    await answerAll(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(JSON.stringify({...localStorage, ...sessionStorage})).not.to.include('weekly')
  })

  it('leaves the device once the survey has closed', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    await openDevice(survey)
    await keep(survey)
    survey.remove()

    answer({readActivity: json({...activity, state: 'closed'})})
    const reopened = await openSurvey()
    await until(() => textOf(reopened).includes('This survey has closed'))

    expect(localStorage.length + sessionStorage.length).to.equal(0)
  })

  it('that the browser does not keep is said not to be kept', async () => {
    answer()
    const {setItem} = Storage.prototype
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    await openDevice(survey)

    await keep(survey)
    Storage.prototype.setItem = setItem

    expect(find(survey, '#device').innerText).to.include('This browser does not let the page keep anything.')
  })
})

describe('what there is to decide about the device', () => {
  for (const lang of ['ar', 'en']) {
    it(`has no barriers, before and after each choice: ${lang}`, async () => {
      answer()
      const survey = await openSurvey({lang})
      await openDevice(survey)
      const before = await barriers(survey)
      await keep(survey)
      await press(survey, '#device div > button:not([aria-pressed])')
      const asked = await barriers(survey)
      await press(survey, '.clearing button')
      const told = await barriers(survey)

      expect([...before, ...asked, ...told]).to.deep.equal([])
    })
  }
})
