/// <reference types="mocha" />
import {expect} from 'chai'
import {eventRefusals} from '@saha/contract/event-refusals'
import {outbox} from '@saha/client/this-browser'
import {barriers} from '../../test-kit/accessibility.ts'
import {receipt} from '../../test-kit/example-activity.ts'
import {evening, eveningWith, registration} from '../../test-kit/example-event.ts'
import {fillIn, openEvent, press, register, says, seen, shows} from '../../test-kit/event-page.ts'
import {clear, find, focused, until} from '../../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../../test-kit/server.ts'

describe('registering for an event', () => {
  afterEach(() => {
    hangUp()
    clear()
  })

  it('ends with a receipt, and says so to the page without a word of what was entered', async () => {
    const arrived = answer()
    const element = await openEvent()
    const told: Event[] = []
    element.addEventListener('saha-sent', (event) => told.push(event))

    await register(element)
    await says(element, 'You have a seat')

    const sent = arrived.find(({name}) => name === 'sendRegistration')?.sent
    expect(sent).to.include({name: 'Layla'})
    expect(seen(element)).to.include(receipt)
    expect(told).to.have.length(1)
    expect(JSON.stringify(told[0])).not.to.include('Layla')
    expect(await barriers(element)).to.deep.equal([])
  })

  it('can be done by keyboard: the focus goes to the form, to what is wrong, and to the receipt', async () => {
    answer()
    const element = await openEvent()

    await press(element, 'Register')
    await until(() => focused(element)?.id === 'registering-title')
    find(element, '[part=send]').focus()
    find(element, '[part=send]').click()
    await until(() => focused(element)?.classList.contains('summary'))
    await fillIn(element, 'Layla')
    find(element, '[part=send]').focus()
    find(element, '[part=send]').click()
    await until(() => focused(element)?.textContent === 'You have a seat')

    expect(focused(element)?.localName).to.equal('h3')
  })

  for (const lang of ['en', 'ar'])
    it(`has a form without barriers, also where something is wrong (${lang})`, async () => {
      answer(
        shows(
          eveningWith({
            registration: {
              name: 'required',
              nameSeenBy: 'entrance',
              fields: evening.event.registration.fields,
            },
          }),
        ),
      )
      const element = await openEvent({lang, width: 360})
      find(element, '[part=register]').click()
      await until(() => element.shadowRoot?.querySelector('[part=send]'))

      const before = await barriers(element)
      find(element, '[part=send]').click()
      await until(() => element.shadowRoot?.querySelector('.summary'))

      expect([before, await barriers(element)]).to.deep.equal([[], []])
    })

  it('leads to the waiting list when all seats are taken, and says so before', async () => {
    const arrived = answer({
      ...shows(eveningWith({waitingList: true}, {seats: 'full'})),
      sendRegistration: json({receipt, seat: 'waits', ahead: 2}, 201),
    })
    const element = await openEvent()

    await press(element, 'Join the waiting list')
    await says(element, 'whoever has waited longest')
    await fillIn(element, 'Layla')
    find(element, '[part=send]').click()
    await says(element, '2 people are before you.')

    expect(arrived.find(({name}) => name === 'sendRegistration')?.sent).to.include({waits: true})
  })

  it('keeps what was entered when the last seat is gone', async () => {
    const status = eventRefusals['event-full']
    answer({
      sendRegistration: json({type: 'urn:saha:refusal:event-full', status, code: 'event-full'}, status),
    })
    const element = await openEvent()

    await register(element)
    await says(element, 'The last seat was taken')

    expect(find<HTMLInputElement>(element, '#registering-name').value).to.equal('Layla')
    expect(await barriers(element)).to.deep.equal([])
  })

  it('keeps what was entered when the server refuses it', async () => {
    answer({sendRegistration: refused('origin-not-allowed')})
    const element = await openEvent()

    await register(element)

    await says(element, 'Please tell the people who run this website.')
    expect(find<HTMLInputElement>(element, '#registering-name').value).to.equal('Layla')
  })

  it('waits for a connection, also in a page that is opened later', async () => {
    let isBack = false
    answer({sendRegistration: () => (isBack ? json({receipt, seat: 'has-seat'}, 201) : 'unreachable')})
    const element = await openEvent()
    await register(element)
    await says(element, 'You are not registered yet')
    expect(outbox.isWaiting).to.equal(true)
    element.closest('.place')?.remove()
    isBack = true

    const later = await openEvent()

    await says(later, 'You have a seat')
    expect(outbox.isWaiting).to.equal(false)
  })

  it('is remembered by the browser as a fact, without name or code', async () => {
    answer()
    const element = await openEvent()
    await register(element)
    await says(element, 'You have a seat')

    const kept = JSON.stringify({...localStorage, ...sessionStorage})

    expect(kept).not.to.include('Layla')
    expect(kept).not.to.include(receipt)
  })
})

describe('a registration', () => {
  afterEach(() => {
    hangUp()
    clear()
  })

  async function openOwn(status = registration, more: Parameters<typeof answer>[0] = {}) {
    const arrived = answer({readReceipt: json(status), ...more})
    const element = await openEvent()
    await press(element, 'Have you registered? See or change it')
    const field = await until(() => element.shadowRoot?.querySelector<HTMLInputElement>('#own-code'))
    field.value = receipt
    field.dispatchEvent(new Event('input', {bubbles: true}))
    await press(element, 'Open')
    return {element, arrived}
  }

  it('is opened with its code, which never stands in an address', async () => {
    const {element, arrived} = await openOwn({...registration, movedUp: true, link: 'https://meet.example/x'})

    await says(element, 'A seat became free: it is yours now.')

    expect(seen(element)).to.include('https://meet.example/x')
    expect(arrived.every(({url}) => !url.href.includes(receipt))).to.equal(true)
    expect(await barriers(element)).to.deep.equal([])
  })

  it('can be changed', async () => {
    const {element, arrived} = await openOwn()
    await press(element, 'Change what I entered')
    await fillIn(element, 'Layla Haddad')

    await press(element, 'Save')
    await says(element, 'Your changes are saved.')

    expect(arrived.find(({name}) => name === 'changeResponse')?.sent).to.deep.equal({
      name: 'Layla Haddad',
      answers: {},
    })
  })

  it('can be given back, once somebody is sure', async () => {
    const {element} = await openOwn()
    await press(element, 'I cannot come')
    await says(element, 'This cannot be undone.')
    expect(await barriers(element)).to.deep.equal([])

    await press(element, 'Yes, I cannot come')

    await says(element, 'You are no longer registered')
  })

  it('is given back with what names the browser, where each registers once', async () => {
    const {element, arrived} = await openOwn(registration, shows({...evening, level: 'browser'}))
    await press(element, 'I cannot come')
    await press(element, 'Yes, I cannot come')
    await says(element, 'You are no longer registered')

    const sent = arrived.find(({name}) => name === 'withdrawResponse')
    expect(new Headers(sent?.init?.headers).get('saha-browser')).to.match(/^[0-9a-f]{32}$/)
  })

  it('is not found by a code of something else, or of nothing', async () => {
    const {element} = await openOwn({...registration, activity: 'other'})

    await says(element, 'This code belongs to something else.')
    hangUp()
    answer({readReceipt: refused('not-found')})
    await press(element, 'Open')
    await says(element, 'No registration has this code.')

    expect(seen(element)).not.to.include('You have a seat')
  })
})
