/// <reference types="mocha" />
import {expect} from 'chai'
import {evening} from '../test-kit/example-event.ts'
import {fillIn, openEvent, press, register, says, seen, shows} from '../test-kit/event-page.ts'
import {
  asked,
  byInvitation,
  code,
  enterCode,
  field,
  isGenuine,
  refuseCode,
  signed,
  watchPasses,
} from '../test-kit/invitation-page.ts'
import {clear, find, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'

const once = {...evening, level: 'browser' as const}

afterEach(() => {
  hangUp()
  clear()
  history.replaceState(null, '', location.pathname + location.search)
})

/** An event for those who were invited, on a server that lets them in. */
function open(told: Parameters<typeof answer>[0] = {}): ReturnType<typeof watchPasses> {
  answer({...shows(byInvitation(evening)), redeem: signed, ...told})
  return watchPasses()
}

describe('an event for those who were invited', () => {
  it('is read by everybody, and asks for the code before anything is filled in', async () => {
    open()
    const event = await openEvent()
    expect(seen(event)).to.include('Old Station Hall')
    expect(seen(event)).to.not.include('letter')

    await press(event, 'Register')
    await asked(event)

    expect(seen(event)).to.include('Registration is for the people whom the municipality has invited')
    expect(event.shadowRoot?.querySelector('#registering-name')).to.equal(null)
  })

  it('registers with a pass that says nothing of the code', async () => {
    const sent = open()
    const event = await openEvent()
    await press(event, 'Register')
    await enterCode(event)
    await fillIn(event, 'Layla')
    await says(event, 'Your code has been accepted in this browser.')
    find(event, '[part=send]').click()
    await says(event, 'You have a seat')

    const registration = sent.find(({path}) => path.includes('/events/'))
    expect(registration && isGenuine(registration)).to.equal(true)
    expect(registration?.body['token']).to.equal(registration?.pass?.slice(0, 32))
    expect(seen(event)).to.not.include('Register another person')
  })

  it('asks again when the pass is no longer taken, and keeps what was filled in', async () => {
    const replies = [refuseCode('pass-missing')]
    open({sendRegistration: () => replies.shift() ?? 'unreachable'})
    const event = await openEvent()
    await press(event, 'Register')
    await enterCode(event)
    await fillIn(event, 'Layla')
    find(event, '[part=send]').click()
    await says(event, 'You are not registered')
    await enterCode(event)
    await until(() => event.shadowRoot?.querySelector('#registering-name'))

    expect(find<HTMLInputElement>(event, '#registering-name').value).to.equal('Layla')
    expect(seen(event)).to.not.include('You are not registered')
  })

  it('takes the code that a link has brought along out of the address, and fills it in', async () => {
    open()
    location.hash = `saha-code=${code}`
    const event = await openEvent()
    await until(() => !location.hash)
    await press(event, 'Register')
    await asked(event)

    expect(field(event).value).to.equal('1234 5678 1234 5678')
  })

  it('says who can register', async () => {
    open()
    const event = await openEvent()
    find<HTMLDetailsElement>(event, '#about').open = true

    await says(event, 'one registration per code, and one seat')
    expect(seen(event)).to.not.include('Anyone, without an account')
  })
})

describe('an event with one registration per browser', () => {
  it('names the browser by a random number, the same for every form, and offers no second one', async () => {
    answer(shows(once))
    const sent = watchPasses()
    const event = await openEvent()
    await register(event)
    await says(event, 'You have a seat')
    await press(event, 'Close')
    await register(event, 'Omar')
    await until(() => sent.length === 2)

    const [first, second] = sent.map(({body}) => body['token'])
    expect(first).to.match(/^[0-9a-f]{32}$/)
    expect(second).to.equal(first)
    expect(seen(event)).to.not.include('Register another person')
  })

  it('says what there is to do when this browser has registered before', async () => {
    answer({
      ...shows(once),
      sendRegistration: json(
        {type: 'urn:saha:refusal:answered-already', status: 409, code: 'answered-already', day: '2026-06-15'},
        409,
      ),
    })
    const event = await openEvent()
    await register(event)

    await says(event, 'Somebody has registered from this browser already')
    expect(find<HTMLInputElement>(event, '#registering-name').value).to.equal('Layla')
  })

  it('says who can register, and what that does not guarantee', async () => {
    answer(shows(once))
    const event = await openEvent()
    find<HTMLDetailsElement>(event, '#about').open = true

    await says(event, 'does not guarantee one registration per person')
    expect(seen(event)).to.include('once per browser')
  })

  it('is not asked of an event for everybody, whose browser stays nameless', async () => {
    answer(shows(evening))
    const sent = watchPasses()
    const event = await openEvent()
    await register(event)
    await says(event, 'You have a seat')

    expect(sent[0]?.body).to.not.have.property('token')
  })
})
