/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {openDevice, pressNamed} from '../../test-kit/device.ts'
import {receipt, shortActivity} from '../../test-kit/example-activity.ts'
import {clear, find, findAll, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../../test-kit/server.ts'
import {answerAll, choose, headingOf, openSurvey, send, settle} from '../../test-kit/survey-page.ts'

const stored = json({receipt, cleaned: []}, 201)

afterEach(() => {
  hangUp()
  clear()
})

describe('a sensitive activity', () => {
  const sensitive = {...shortActivity, sensitive: true}
  const nothingStored = () => localStorage.length + sessionStorage.length === 0

  it('stores nothing on the device, from the first answer to the receipt', async () => {
    answer({readActivity: json(sensitive), sendResponse: stored})
    const survey = await openSurvey()
    await until(() => survey.shadowRoot?.querySelector('.question'))
    await choose(survey, 'Weekly')
    const whileAnswering = nothingStored()

    await answerAll(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(whileAnswering).to.equal(true)
    expect(nothingStored()).to.equal(true)
    expect(textOf(survey)).not.to.include('does not let the page remember')
    expect(textOf(survey)).to.include('Nothing you enter is kept on this device.')
  })

  it('holds answers without a network in the open page alone, and says so', async () => {
    answer({readActivity: json(sensitive), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await until(() => survey.shadowRoot?.querySelector('.question'))
    await answerAll(survey)
    await send(survey)
    await until(() => textOf(survey).includes('only this open page holds them'))
    const whileWaiting = nothingStored()

    const arrived = answer({sendResponse: stored})
    await pressNamed(survey, 'Send now')
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(whileWaiting).to.equal(true)
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({often: 'daily'})
    expect(nothingStored()).to.equal(true)
  })

  it('takes back what was kept before it was sensitive, and still sends what waited', async () => {
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => headingOf(survey) === 'Your answers are waiting for a connection')
    localStorage.setItem('saha-sent:town/park-survey', 'true')
    survey.remove()

    answer({readActivity: json(sensitive), sendResponse: 'unreachable'})
    const reopened = await openSurvey()
    await until(() => textOf(reopened).includes('only this open page holds them'))
    const afterwards = nothingStored()
    answer({sendResponse: stored})
    await pressNamed(reopened, 'Send now')
    await until(() => reopened.shadowRoot?.querySelector('[part=receipt]'))

    expect(afterwards).to.equal(true)
  })

  it('offers no draft on the device, and says why', async () => {
    answer({readActivity: json(sensitive)})
    const survey = await openSurvey()
    await until(() => survey.shadowRoot?.querySelector('.question'))

    await openDevice(survey)

    expect(findAll(survey, '#device [type=checkbox]')).to.deep.equal([])
    expect(find(survey, '#device').innerText).to.include(
      'The browser’s own history may still list this page.',
    )
  })

  it('says how often Escape has still to be pressed, and forgets presses that were long ago', async () => {
    answer({readActivity: json(sensitive)})
    const survey = await openSurvey()
    await until(() => survey.shadowRoot?.querySelector('.leave'))
    const escape = async () => {
      window.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))
      await settle(survey)
      return find(survey, '.leave [role=status]').innerText
    }

    const said = [await escape(), await escape()]
    survey.remove()
    window.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))

    expect(said).to.deep.equal(['Press Escape twice more to leave.', 'Press Escape once more to leave.'])
    expect(document.body.childElementCount).to.be.greaterThan(0)
  })

  for (const lang of ['ar', 'en']) {
    for (const [state, told] of Object.entries({
      open: {},
      sent: {sendResponse: stored},
      waiting: {sendResponse: 'unreachable' as const},
      refused: {sendResponse: refused('too-large')},
    })) {
      it(`has no barriers, and the way out stays in view: ${state}, ${lang}`, async () => {
        answer({readActivity: json(sensitive), ...told})
        const survey = await openSurvey({lang, width: 360})
        await until(() => survey.shadowRoot?.querySelector('.question'))
        if (state !== 'open') {
          await answerAll(survey)
          await send(survey)
        }
        await until(() => !survey.shadowRoot?.querySelector('.space-kept'))
        await openDevice(survey)

        findAll(survey, 'summary').at(-1)?.scrollIntoView({block: 'end'})
        const {top, bottom} = find(survey, '[part=leave]').getBoundingClientRect()

        expect(await barriers(survey)).to.deep.equal([])
        expect(top).to.be.at.least(0)
        expect(bottom).to.be.at.most(innerHeight)
      })
    }
  }
})
