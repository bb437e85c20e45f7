/// <reference types="mocha" />
import {expect} from 'chai'
import {keep, openDevice, pressNamed} from '../../test-kit/device.ts'
import {receipt, shortActivity} from '../../test-kit/example-activity.ts'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {answerAll, choose, headingOf, openSurvey, send, settle} from '../../test-kit/survey-page.ts'

const stored = json({receipt, cleaned: []}, 201)

afterEach(() => {
  hangUp()
  clear()
})

describe('clearing everything', () => {
  it('asks before, and may be called off', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    await openDevice(survey)
    await pressNamed(survey, 'Clear everything')
    const asked = focused(survey)?.textContent

    await pressNamed(survey, 'Cancel')

    expect(asked).to.include('please write it down first')
    expect(findAll(survey, '.question :checked')).to.have.length(1)
  })

  it('empties the form, the device and the mark, and says what was cleared', async () => {
    answer({readActivity: json(shortActivity), sendResponse: stored})
    const first = await openSurvey()
    await answerAll(first)
    await send(first)
    await until(() => textOf(first).includes('Answer for another person'))
    await pressNamed(first, 'Answer for another person')
    await choose(first, 'Weekly')
    await openDevice(first)
    await keep(first)

    await pressNamed(first, 'Clear everything')
    await pressNamed(first, 'Yes, clear everything')
    await settle(first)

    expect(find(first, '.clearing').innerText.split('\n').filter(Boolean)).to.deep.equal([
      'Removed from this device:',
      '– what was entered in the form',
      '– the copy that was kept for later',
      '– the mark that answers were sent from here',
    ])
    expect(focused(first)).to.equal(find(first, '.clearing'))
    expect(localStorage.length + sessionStorage.length).to.equal(0)
    expect(findAll(first, ':checked')).to.deep.equal([])
  })

  for (const [choice, left, words] of [
    ['Keep them and send them', 1, 'Answers that wait are kept here until they have been sent.'],
    ['Delete them as well', 0, 'answers that were waiting to be sent'],
  ] as const) {
    it(`asks apart about answers that wait: ${choice}`, async () => {
      answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
      const survey = await openSurvey()
      await answerAll(survey)
      await send(survey)
      await until(() => headingOf(survey) === 'Your answers are waiting for a connection')
      await openDevice(survey)
      await pressNamed(survey, 'Clear everything')
      await pressNamed(survey, 'Yes, clear everything')

      await pressNamed(survey, choice)

      const waiting = Object.keys(localStorage).filter((name) => name.startsWith('saha-outbox:'))
      expect(waiting).to.have.length(left)
      expect(find(survey, '.clearing').innerText).to.include(words)
    })
  }

  it('leaves other surveys of the same website alone', async () => {
    localStorage.setItem('saha-sent:town/other', 'true')
    localStorage.setItem('theme', 'dark')
    answer()
    const survey = await openSurvey()
    await openDevice(survey)

    await pressNamed(survey, 'Clear everything')
    await pressNamed(survey, 'Yes, clear everything')

    expect(Object.keys(localStorage).toSorted()).to.deep.equal(['saha-sent:town/other', 'theme'])
    expect(find(survey, '.clearing').innerText).to.equal('There was nothing to remove.')
  })
})
