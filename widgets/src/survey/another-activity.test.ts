/// <reference types="mocha" />
import {expect} from 'chai'
import {shortActivity} from '../test-kit/example-activity.ts'
import {clear, find, findAll, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {answerAll, choose, headingOf, openSurvey, send, settle} from '../test-kit/survey-page.ts'

const kept = () => Object.keys(localStorage).filter((name) => name.startsWith('saha-outbox:'))

/** The page's own script shows another activity in the same place. */
async function exchange(survey: HTMLElement): Promise<void> {
  survey.setAttribute('activity', 'town/other-survey')
  await settle(survey)
  await until(() => survey.shadowRoot?.querySelector('.question'))
}

afterEach(() => {
  hangUp()
  clear()
})

describe('an element that is given another activity', () => {
  it('asks it afresh: what was entered before stays with the activity before', async () => {
    answer({readActivity: json(shortActivity)})
    const survey = await openSurvey()
    await choose(survey, 'Daily')

    await exchange(survey)
    const there = findAll(survey, ':checked').length
    survey.setAttribute('activity', 'town/park-survey')
    await until(() => survey.shadowRoot?.querySelector(':checked'))

    expect(there).to.equal(0)
  })

  it('loses nothing that waits: answers to both are two', async () => {
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => headingOf(survey).includes('waiting'))

    await exchange(survey)
    await answerAll(survey)
    await send(survey)
    await until(() => find(survey, 'h3').innerText.includes('waiting'))

    expect(kept()).to.have.length(2)
  })
})
