/// <reference types="mocha" />
import {expect} from 'chai'
import {barriersEverywhere} from '../test-kit/everywhere.ts'
import {evening, eveningWith} from '../test-kit/example-event.ts'
import {openEvent, press, says, seen, shows} from '../test-kit/event-page.ts'
import {clear, find, findAll, plain, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'

describe('an event', () => {
  afterEach(() => {
    hangUp()
    clear()
  })

  it('says what, when, where and in which order, on the clocks of where it is', async () => {
    answer()

    const element = await openEvent({lang: 'en-GB'})

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

    const element = await openEvent()

    expect(seen(element)).to.include('On your clock:')
  })

  it('has a file for the reader’s calendar', async () => {
    answer()

    const element = await openEvent()

    expect(find(element, '.calendar').getAttribute('href')).to.equal(
      'https://saha.example/v1/events/town/evening/calendar.ics?lang=en',
    )
  })

  for (const lang of ['en', 'ar'])
    for (const width of [360, 800])
      it(`has no barriers while it can be registered for (${lang}, ${width} px)`, async () => {
        answer()

        const element = await openEvent({lang, width})

        expect(await barriersEverywhere(element)).to.deep.equal([])
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

      const element = await openEvent()

      expect(seen(element)).to.include(words)
      expect(await barriersEverywhere(element)).to.deep.equal([])
    })

  it('offers no way to register where there is none', async () => {
    answer(shows(eveningWith({}, {seats: 'full'})))

    const element = await openEvent()

    expect(findAll(element, '[part=register]')).to.have.length(0)
  })

  it('shows its survey once it is over, and its thread always', async () => {
    answer(shows(eveningWith({survey: 'how', thread: 'talk'}, {registration: 'over', time: 'after'})))

    const element = await openEvent()
    const survey = await until(() => element.querySelector('saha-survey'))

    expect(survey.getAttribute('activity')).to.equal('town/how')
    expect(element.querySelector('saha-comments')?.getAttribute('activity')).to.equal('town/talk')
  })

  it('keeps its survey for later while it is still to come', async () => {
    answer(shows(eveningWith({survey: 'how', thread: 'talk'})))

    const element = await openEvent()
    await until(() => element.querySelector('saha-comments'))

    expect(element.querySelector('saha-survey')).to.equal(null)
  })

  it('tells the webmaster which attribute is wrong', async () => {
    answer()

    const element = await openEvent({attributes: {activity: 'evening'}})

    expect(seen(element)).to.include('activity')
  })

  it('says that the server does not answer, and tries again', async () => {
    let isBack = false
    answer({readActivity: () => (isBack ? json(evening) : 'unreachable')})
    const element = await openEvent()
    isBack = true

    await press(element, 'Try again')
    await says(element, 'Old Station Hall')

    expect(seen(element)).not.to.include('Try again')
  })
})
