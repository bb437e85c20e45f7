/// <reference types="mocha" />
import {expect} from 'chai'
import {forgetPass, keepPass, passFor} from '@saha/client/pass'
import {openDevice, pressNamed} from '../test-kit/device.ts'
import {shortActivity} from '../test-kit/example-activity.ts'
import {asked, byInvitation, enterCode, field, says, signed} from '../test-kit/invitation-page.ts'
import {clear, textOf, until} from '../test-kit/page.ts'
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

describe('a browser with two tabs', () => {
  it('asks for the code in one of them: the other goes on by itself, and asks again when the pass is gone', async () => {
    open()
    const survey = await openSurvey()
    await asked(survey)
    const change = (pass: string | null) => {
      // Storage says this in the other tabs alone.
      dispatchEvent(new StorageEvent('storage', {key: 'saha-pass:town/park-survey', newValue: pass}))
    }

    keepPass(address, `${'0'.repeat(32)}.${'A'.repeat(86)}`)
    change('kept')
    await says(survey, 'How often')
    const isAskedThen = textOf(survey).includes('enter the code from your letter')
    forgetPass(address)
    change(null)
    await asked(survey)

    expect(isAskedThen).to.equal(false)
  })
})

describe('clearing everything', () => {
  it('takes away a code that has had no answer yet, from the field and from the device', async () => {
    answer({readActivity: json(byInvitation(shortActivity)), redeem: 'unreachable'})
    const survey = await openSurvey()
    await enterCode(survey)
    await openDevice(survey)
    await pressNamed(survey, 'Clear everything')
    const told = textOf(survey)
    await pressNamed(survey, 'Yes, clear everything')
    await until(() => field(survey).value === '')

    expect({...localStorage}).to.deep.equal({})
    expect(told).to.not.include('What your code was exchanged for')
  })

  it('leaves what a code was exchanged for, and says so before', async () => {
    open()
    const survey = await openSurvey()
    await enterCode(survey)
    await says(survey, 'How often')
    await openDevice(survey)
    await pressNamed(survey, 'Clear everything')
    const told = textOf(survey)
    await pressNamed(survey, 'Yes, clear everything')

    expect(told).to.include('What your code was exchanged for stays')
    expect(Object.keys(localStorage)).to.deep.equal(['saha-pass:town/park-survey'])
  })
})
