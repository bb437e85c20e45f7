/// <reference types="mocha" />
import {expect} from 'chai'
import {passFor} from '@saha/client/pass'
import {shortActivity} from '../test-kit/example-activity.ts'
import {asked, byInvitation, enterCode, says, signed} from '../test-kit/invitation-page.ts'
import {clear, textOf} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {openSurvey} from '../test-kit/survey-page.ts'

const address = {municipality: 'town', activity: 'park-survey'}

/** A survey for those who were invited, and a server that lets them in. */
const open = () => answer({readActivity: json(byInvitation(shortActivity)), redeem: signed})

afterEach(() => {
  hangUp()
  clear()
})

describe('a browser that keeps nothing', () => {
  /** As a browser that refuses storage. */
  function refuseStorage(): () => void {
    const before = Object.getOwnPropertyDescriptor(window, 'localStorage')!
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
    return () => Object.defineProperty(window, 'localStorage', before)
  }

  it('is told so before the code is used up, and lets in for as long as the page is open', async () => {
    const allowStorage = refuseStorage()
    open()
    const survey = await openSurvey()
    await asked(survey)
    const before = textOf(survey)
    await enterCode(survey)
    await says(survey, 'How often')
    const after = textOf(survey)
    const pass = passFor(address)
    clear()
    allowStorage()

    expect(before).to.include('only holds as long as this page stays open')
    expect(after).to.include('for as long as this page stays open')
    expect(pass).to.be.a('string')
  })
})
