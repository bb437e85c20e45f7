/// <reference types="mocha" />
import {expect} from 'chai'
import {passFor} from '@saha/client/pass'
import {redemptionAt} from '@saha/client/redemption'
import {signatureOf} from '@saha/client/test-kit/signing'
import {shortActivity} from '../test-kit/example-activity.ts'
import {
  asked,
  byInvitation,
  code,
  drawn,
  enterCode,
  field,
  problemIn,
  refuseCode,
  says,
  signed,
  signedOtherwise,
  typeCode,
} from '../test-kit/invitation-page.ts'
import {clear, find, focused, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, type Arrived} from '../test-kit/server.ts'
import {answerAll, openSurvey, send} from '../test-kit/survey-page.ts'

const invited = byInvitation(shortActivity)
const address = {municipality: 'town', activity: 'park-survey'}

/** A survey for those who were invited, and a server that lets them in. */
const open = (told: Parameters<typeof answer>[0] = {}) =>
  answer({readActivity: json(invited), redeem: signed, ...told})

const sentIn = (arrived: readonly Arrived[], name: Arrived['name']) =>
  arrived.filter((one) => one.name === name)

afterEach(() => {
  hangUp()
  clear()
  history.replaceState(null, '', location.pathname + location.search)
})

describe('a survey for those who were invited', () => {
  it('asks for the code from the letter before the first question', async () => {
    open()
    const survey = await openSurvey()
    await asked(survey)

    expect(textOf(survey)).to.include('Please enter the code from your letter')
    expect(textOf(survey)).to.include('for the people whom the municipality has invited by letter')
    expect(textOf(survey)).to.not.include('How often do you come?')
    expect(field(survey).labels?.[0]?.innerText).to.equal('Code')
    expect([field(survey).inputMode, field(survey).dir]).to.deep.equal(['numeric', 'ltr'])
  })

  it('says what the code tells and what it does not, and what nobody can rule out', async () => {
    open()
    const survey = await openSurvey()
    await asked(survey)
    find<HTMLDetailsElement>(survey, '.invitation details').open = true

    expect(textOf(survey)).to.include('The code tells that somebody who was invited takes part.')
    expect(textOf(survey)).to.include('It does not tell what they answered or wrote.')
    expect(textOf(survey)).to.include('could guess from the time')
  })

  it('opens with the code, says so quietly, and the focus goes on to the questions', async () => {
    open()
    const survey = await openSurvey()
    await enterCode(survey)
    await says(survey, 'How often do you come?')

    expect(textOf(survey)).to.include('Your code has been accepted in this browser.')
    expect(focused(survey)?.matches('[data-focus]')).to.equal(true)
    expect(survey.shadowRoot?.querySelector('.invitation')).to.equal(null)
  })

  it('is sent with a pass that the server knows as its own and cannot connect with the code', async () => {
    const arrived = open()
    const survey = await openSurvey()
    await enterCode(survey)
    await says(survey, 'How often')
    await answerAll(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    const [redeemed] = sentIn(arrived, 'redeem')
    const [response] = sentIn(arrived, 'sendResponse')
    const pass = new Headers(response?.init?.headers).get('Saha-Pass') ?? ''
    const [token = '', output] = pass.split('.')
    expect(output).to.equal(signatureOf(token))
    expect(response?.body?.token).to.equal(token)
    expect(JSON.stringify(redeemed?.sent)).to.not.include(token)
    expect(JSON.stringify(response?.sent)).to.not.include(code)
  })

  it('is open at the next visit, without the code', async () => {
    const arrived = open()
    const first = await openSurvey()
    await enterCode(first)
    await says(first, 'How often')
    first.remove()

    const survey = await openSurvey()
    await says(survey, 'How often')

    expect(sentIn(arrived, 'redeem')).to.have.length(1)
    expect(JSON.stringify({...localStorage})).to.not.include(code)
  })

  it('takes digits as people write them here', async () => {
    const arrived = open()
    const survey = await openSurvey({lang: 'ar'})
    await enterCode(survey, '١٢٣٤ ٥٦٧٨-١٢٣٤ ٥٦٧٨')
    await says(survey, 'كم مرة تأتون؟')

    expect(sentIn(arrived, 'redeem')[0]?.sent?.['code']).to.equal(code)
  })

  it('goes on with the Enter key', async () => {
    open()
    const survey = await openSurvey()
    await typeCode(survey)

    field(survey).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))

    await says(survey, 'How often')
    expect(survey.shadowRoot?.querySelector('.invitation')).to.equal(null)
  })

  it('asks again when the server no longer takes the pass, and loses nothing that was entered', async () => {
    const replies = [refuseCode('pass-missing')]
    open({
      sendResponse: () => replies.shift() ?? json({receipt: '7K3M-9QXA-2BCD-EFGH-JKMN', cleaned: []}, 201),
    })
    const survey = await openSurvey()
    await enterCode(survey)
    await says(survey, 'How often')
    await answerAll(survey)
    await send(survey)
    await says(survey, 'Only those who were invited take part')

    find(survey, '.problem button').click()
    await enterCode(survey, '8765432187654321')
    await says(survey, 'How often')
    await answerAll(survey)

    expect(find(survey, 'dd.given').innerText).to.equal('Daily')
  })

  it('says after a reload that one code is one response', async () => {
    open()
    const first = await openSurvey()
    await enterCode(first)
    await says(first, 'How often')
    await answerAll(first)
    await send(first)
    await until(() => first.shadowRoot?.querySelector('[part=receipt]'))
    first.remove()

    const survey = await openSurvey()
    await says(survey, 'This survey takes one response per code.')

    expect(textOf(survey)).to.not.include('Answer for another person')
  })
})

describe('a code that does not let in', () => {
  const reasons: Record<string, string> = {
    'code-unknown': 'compare it with your letter, digit by digit',
    'code-used': 'is accepted only once',
    'too-many': 'Please wait a few minutes',
    closed: 'codes are no longer accepted',
    'origin-not-allowed': 'not on a site from which the municipality accepts codes',
    unknown: 'because of a fault on our side',
    malformed: 'because of a fault on our side',
  }
  for (const [why, words] of Object.entries(reasons))
    it(`is told why, and stays in the field: ${why}`, async () => {
      open({redeem: refuseCode(why as Parameters<typeof refuseCode>[0])})
      const survey = await openSurvey()
      await enterCode(survey)

      expect(await problemIn(survey)).to.include(words)
      expect(field(survey).value).to.equal('1234 5678 1234 5678')
      expect(field(survey).ariaInvalid).to.equal('true')
      expect(focused(survey)).to.equal(field(survey))
    })

  it('is not sent while digits are missing: that is said at once', async () => {
    const arrived = open()
    const survey = await openSurvey()
    await enterCode(survey, '1234 5678 123')

    expect(await problemIn(survey)).to.include('The code has 16 digits, and 11 are here.')
    expect(sentIn(arrived, 'redeem')).to.deep.equal([])
  })

  it('is not lost without a network: the same is asked again, also after a reload', async () => {
    const arrived = open({redeem: 'unreachable'})
    const first = await openSurvey()
    await enterCode(first)
    expect(await problemIn(first)).to.include('Your code is not lost')
    first.remove()

    const later = open()
    const survey = await openSurvey()
    await says(survey, 'How often')

    expect(later.find(({name}) => name === 'redeem')?.sent).to.deep.equal(sentIn(arrived, 'redeem')[0]?.sent)
  })

  it('says so when the server signs with a key by which it could know somebody again, and keeps nothing', async () => {
    open({redeem: signedOtherwise})
    const survey = await openSurvey()
    await enterCode(survey)

    expect(await problemIn(survey)).to.include('does not bear the stamp that it should')
    expect(passFor(address)).to.equal(undefined)
  })

  it('leaves nothing on the device when it is refused for good', async () => {
    open({redeem: refuseCode('code-used')})
    const survey = await openSurvey()
    await enterCode(survey)
    await problemIn(survey)

    expect({...localStorage}).to.deep.equal({})
  })
})

describe('a link with the code', () => {
  it('fills it in, and takes it out of the address at once', async () => {
    open()
    location.hash = `saha-code=${code}`
    const before = history.length
    const survey = await openSurvey()
    await asked(survey)

    expect(field(survey).value).to.equal('1234 5678 1234 5678')
    expect(textOf(survey)).to.include('Your link has brought the code along.')
    expect([location.hash, history.length - before]).to.deep.equal(['', 0])
  })

  it('does not use it by itself: the browser that scans a letter may not be the one to answer in', async () => {
    const arrived = open()
    location.hash = `saha-code=${code}`
    const survey = await openSurvey()
    await asked(survey)
    await drawn(survey)

    expect(sentIn(arrived, 'redeem')).to.deep.equal([])
  })
})

describe('while a code is checked', () => {
  it('says so, and cannot be sent twice', async () => {
    const arrived = open({redeem: 'never'})
    const survey = await openSurvey()
    await typeCode(survey)
    find(survey, '[part=let-in]').click()
    find(survey, '[part=let-in]').click()
    await says(survey, 'Checking the code')
    await until(() => sentIn(arrived, 'redeem').length > 0)

    expect(sentIn(arrived, 'redeem')).to.have.length(1)
    expect(find(survey, '[part=let-in]').ariaDisabled).to.equal('true')
    expect(redemptionAt(address)?.code).to.equal(code)
  })
})
