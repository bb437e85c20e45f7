/// <reference types="mocha" />
import {expect} from 'chai'
import type {HostedEvents, HostedRegistrations} from '@saha/contract'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, refused} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'
import type {ConsoleEvents} from './events-page.ts'
import {define} from './page.ts'

define()

const json = (body: unknown) =>
  new Response(JSON.stringify(body), {headers: {'Content-Type': 'application/json'}})

const times = {starts: '2026-06-20T17:00:00+03:00', ends: '2026-06-20T19:00:00+03:00', zone: 'Asia/Amman'}
const events: HostedEvents = {
  events: [
    {
      id: 'evening',
      title: {ar: 'أمسية', en: 'Evening'},
      ...times,
      isCancelled: false,
      byInvitation: false,
      capacity: 40,
      registered: 31,
      waiting: 2,
      came: null,
    },
  ],
}

const words = {ar: 'شيء', en: 'Words'}

function hosted(time: 'before' | 'after'): HostedRegistrations {
  return {
    event: {
      id: 'evening',
      kind: 'event',
      title: {ar: 'أمسية', en: 'Evening'},
      level: 'open',
      state: 'open',
      version: '0123456789abcdef',
      municipality: {id: 'town', name: words, languages: ['ar', 'en']},
      consultation: {
        id: 'park',
        title: words,
        summary: words,
        purpose: words,
        decides: words,
        contact: words,
        opens: '2026-06-01T00:00:00Z',
        closes: '2026-07-01T00:00:00Z',
        retention: '2026-12-31',
      },
      event: {...times, capacity: 40, registration: {name: 'optional', nameSeenBy: 'hosts'}},
      now: {registration: time === 'before' ? 'open' : 'over', time, seats: 'free'},
    },
    registrations: [
      {id: 'a'.repeat(22), seat: 'has-seat', name: 'ليلى', answers: {}, came: false},
      {id: 'b'.repeat(22), seat: 'waits', place: 1, answers: {}, came: false},
    ],
    contacts: [{question: 'mail', contact: 'layla@town.example'}],
    guests: 0,
    isCounted: false,
  }
}

const place = placeFor('host')

async function open(language: string, rest: string[] = []): Promise<void> {
  await show(
    language,
    (reader) => html`<console-events .reader=${reader} .place=${place} .rest=${rest}></console-events>`,
  )
  await until(() => document.querySelector('h1, [role=alert], .problem') !== null)
  await settle()
}

const text = () => document.body.innerText.replaceAll(/[\u2068\u2069]/g, '')

describe('the page of events', () => {
  afterEach(() => {
    hangUp()
    clear()
  })

  for (const language of languages)
    it(`shows what is to come and how full it is (${language})`, async () => {
      answer({readEvents: json(events)})

      await open(language)
      await until(() => text().includes('31'))

      expect(find('console-events a').getAttribute('href')).to.equal('#/town/events/evening')
      expect(await barriers()).to.deep.equal([])
    })

  it('says that there is no event yet', async () => {
    answer({readEvents: json({events: []})})

    await open('en')

    await until(() => text().includes('There is no event yet.'))

    expect(document.querySelector('.event-list')).to.equal(null)
  })

  for (const language of languages)
    it(`counts who came, and whoever came besides (${language})`, async () => {
      const arrived = answer({readRegistrations: json(hosted('after')), countAttendance: done()})
      await open(language, ['evening'])
      await until(() => document.querySelector('.attendance input') !== null)
      expect(await barriers()).to.deep.equal([])

      find('.attendance input').click()
      type('#guests', '3')
      find('.fields .primary').click()
      await until(() => arrived.some(({name}) => name === 'countAttendance'))

      const sent = arrived.find(({name}) => name === 'countAttendance')?.body
      expect(sent).to.deep.equal({came: ['a'.repeat(22)], guests: 3})
    })

  it('counts nobody before the event has begun', async () => {
    answer({readRegistrations: json(hosted('before'))})

    await open('en', ['evening'])
    await until(() => text().includes('once the event has begun'))

    expect(document.querySelectorAll('.attendance input')).to.have.length(0)
  })

  it('keeps the ticks when saving did not work', async () => {
    answer({readRegistrations: json(hosted('after')), countAttendance: refused(409, 'not-begun')})
    await open('en', ['evening'])
    await until(() => document.querySelector('.attendance input') !== null)
    find('.attendance input').click()

    find('.fields .primary').click()
    await until(() => text().includes('Who came can be entered once the event has begun.'))

    expect(find<HTMLInputElement>('.attendance input').checked).to.equal(true)
  })
})

declare global {
  interface HTMLElementTagNameMap {
    'console-events': ConsoleEvents
  }
}
