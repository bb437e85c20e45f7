/// <reference types="mocha" />
import {expect} from 'chai'
// oxlint-disable-next-line import/no-unassigned-import -- it registers the element
import './event.ts'
import type {ShownEvent} from '@saha/contract'
import {eventRefusals} from '@saha/contract/event-refusals'
import {outbox} from '@saha/client/this-browser'
import {barriers} from '../test-kit/accessibility.ts'
import {receipt} from '../test-kit/example-activity.ts'
import {evening, eveningWith, registration} from '../test-kit/example-event.ts'
import {
  clear,
  find,
  findAll,
  focused,
  mount,
  plain,
  textOf,
  until,
  type MountOptions,
} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'

const shows = (event: ShownEvent) => ({readActivity: json(event)})

async function open(options: MountOptions = {}): Promise<HTMLElement> {
  const element = mount('saha-event', {
    ...options,
    attributes: {activity: 'town/evening', ...options.attributes},
  })
  await until(() => element.shadowRoot?.querySelector('h2, h3'))
  return element
}

const seen = (element: HTMLElement) => plain(textOf(element))
const says = (element: HTMLElement, words: string) => until(() => seen(element).includes(words))

async function press(element: HTMLElement, words: string): Promise<void> {
  const control = await until(() =>
    findAll(element, 'button').find((one) => plain(one.innerText).trim() === words),
  )
  control.focus()
  control.click()
}

async function fillIn(element: HTMLElement, name: string): Promise<void> {
  const field = await until(() => element.shadowRoot?.querySelector<HTMLInputElement>('#registering-name'))
  field.value = name
  field.dispatchEvent(new Event('input', {bubbles: true}))
}

async function register(element: HTMLElement, name = 'Layla'): Promise<void> {
  await press(element, 'Register')
  await fillIn(element, name)
  find(element, '[part=send]').click()
}

describe('an event', () => {
  afterEach(() => {
    hangUp()
    clear()
  })

  it('says what, when, where and in which order, on the clocks of where it is', async () => {
    answer()

    const element = await open({lang: 'en-GB'})

    expect(seen(element)).to.include('Evening on the square')
    expect(seen(element)).to.match(/20 June 2090.*17:00.19:00 \(Jordan Time\)/)
    expect(seen(element)).to.include('Old Station Hall')
    expect(
      findAll(element, '.agenda li').map((item) => plain(item.innerText).replaceAll(/\s+/g, ' ')),
    ).to.deep.equal(['17:00 Welcome', '17:30 Talks At eight tables.'])
    expect(find(element, '.agenda').localName).to.equal('ol')
  })

  it('says the reader’s own time where that is another', async () => {
    answer(shows(eveningWith({zone: 'Pacific/Kiritimati'})))

    const element = await open()

    expect(seen(element)).to.include('On your clock:')
  })

  it('has a file for the reader’s calendar', async () => {
    answer()

    const element = await open()

    expect(find(element, '.calendar').getAttribute('href')).to.equal(
      'https://saha.example/v1/events/town/evening/calendar.ics?lang=en',
    )
  })

  for (const lang of ['en', 'ar'])
    for (const width of [360, 800])
      it(`has no barriers while it can be registered for (${lang}, ${width} px)`, async () => {
        answer()

        const element = await open({lang, width})

        expect(await barriers(element)).to.deep.equal([])
        expect(element.scrollWidth).to.be.at.most(width)
      })

  for (const [state, event, words] of [
    ['not yet open', eveningWith({}, {registration: 'not-yet-open'}), 'You can register from'],
    ['full', eveningWith({}, {seats: 'full'}), 'All seats are taken'],
    ['nearly full', eveningWith({}, {seats: 'few'}), 'Only a few seats are left'],
    ['counted in seats', eveningWith({exactSeats: true}, {left: 1}), '1 seat left'],
    ['by invitation', eveningWith({byInvitation: true}, {registration: 'by-invitation'}), 'by invitation'],
    ['closed to registration', eveningWith({}, {registration: 'over'}), 'It is too late to register.'],
    [
      'cancelled',
      eveningWith({cancelled: {en: 'The hall is flooded.'}}, {registration: 'cancelled'}),
      'The hall is flooded.',
    ],
    ['taking place', eveningWith({}, {registration: 'over', time: 'during'}), 'taking place now'],
    [
      'over, and counted',
      eveningWith({}, {registration: 'over', time: 'after', attendance: {registered: 31, came: 27}}),
      'Registered: 31. Came: 27.',
    ],
    [
      'online for those with a seat',
      eveningWith({online: {forRegistered: true}}),
      'told the address with the receipt code',
    ],
  ] as const)
    it(`says when it is ${state}`, async () => {
      answer(shows(event))

      const element = await open()

      expect(seen(element)).to.include(words)
      expect(await barriers(element)).to.deep.equal([])
    })

  it('offers no way to register where there is none', async () => {
    answer(shows(eveningWith({}, {seats: 'full'})))

    const element = await open()

    expect(findAll(element, '[part=register]')).to.have.length(0)
  })

  it('shows its survey once it is over, and its thread always', async () => {
    answer(shows(eveningWith({survey: 'how', thread: 'talk'}, {registration: 'over', time: 'after'})))

    const element = await open()
    const survey = await until(() => element.querySelector('saha-survey'))

    expect(survey.getAttribute('activity')).to.equal('town/how')
    expect(element.querySelector('saha-comments')?.getAttribute('activity')).to.equal('town/talk')
  })

  it('keeps its survey for later while it is still to come', async () => {
    answer(shows(eveningWith({survey: 'how', thread: 'talk'})))

    const element = await open()
    await until(() => element.querySelector('saha-comments'))

    expect(element.querySelector('saha-survey')).to.equal(null)
  })

  it('tells the webmaster which attribute is wrong', async () => {
    answer()

    const element = await open({attributes: {activity: 'evening'}})

    expect(seen(element)).to.include('activity')
  })

  it('says that the server does not answer, and tries again', async () => {
    let isBack = false
    answer({readActivity: () => (isBack ? json(evening) : 'unreachable')})
    const element = await open()
    isBack = true

    await press(element, 'Try again')

    await says(element, 'Old Station Hall')
  })
})

describe('registering for an event', () => {
  afterEach(() => {
    hangUp()
    clear()
  })

  it('ends with a receipt, and says so to the page without a word of what was entered', async () => {
    const arrived = answer()
    const element = await open()
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
    const element = await open()

    await press(element, 'Register')
    await until(() => focused(element)?.id === 'registering-title')
    find(element, '[part=send]').focus()
    find(element, '[part=send]').click()
    await until(() => focused(element)?.classList.contains('summary'))
    await fillIn(element, 'Layla')
    find(element, '[part=send]').focus()
    find(element, '[part=send]').click()
    await until(() => focused(element)?.textContent === 'You have a seat')
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
      const element = await open({lang, width: 360})
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
    const element = await open()

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
    const element = await open()

    await register(element)
    await says(element, 'The last seat was taken')

    expect(find<HTMLInputElement>(element, '#registering-name').value).to.equal('Layla')
    expect(await barriers(element)).to.deep.equal([])
  })

  it('keeps what was entered when the server refuses it', async () => {
    answer({sendRegistration: refused('origin-not-allowed')})
    const element = await open()

    await register(element)

    await says(element, 'Please tell the people who run this website.')
    expect(find<HTMLInputElement>(element, '#registering-name').value).to.equal('Layla')
  })

  it('waits for a connection, also in a page that is opened later', async () => {
    let isBack = false
    answer({sendRegistration: () => (isBack ? json({receipt, seat: 'has-seat'}, 201) : 'unreachable')})
    const element = await open()
    await register(element)
    await says(element, 'You are not registered yet')
    expect(outbox.isWaiting).to.equal(true)
    element.closest('.place')?.remove()
    isBack = true

    const later = await open()

    await says(later, 'You have a seat')
    expect(outbox.isWaiting).to.equal(false)
  })

  it('is remembered by the browser as a fact, without name or code', async () => {
    answer()
    const element = await open()
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
    const element = await open()
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

  it('is not found by a code of something else, or of nothing', async () => {
    const {element} = await openOwn({...registration, activity: 'other'})

    await says(element, 'This code belongs to something else.')
    hangUp()
    answer({readReceipt: refused('not-found')})
    await press(element, 'Open')
    await says(element, 'No registration has this code.')
  })
})
