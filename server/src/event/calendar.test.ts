/** The calendar file of an event, as another program reads it. */
import ICAL from 'ical.js'
import {beforeAll, expect, test} from 'vitest'
import {calendarPathOf} from '@saha/contract/event-routes'
import type {EventSettings} from '@saha/contract'
import {describeEachStore} from '../storage/each-store.ts'
import {keyOf} from '../saha.test-kit.ts'
import {calendarOf} from './calendar.ts'
import {eventEnds, eventStarts, openEvening, type Evening} from './event.test-kit.ts'

const path = calendarPathOf({municipality: 'irbid', activity: 'park-evening'})

/** What a calendar program finds in a file. */
function readEvent(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('There is no event.')
  return {event: new ICAL.Event(component), component}
}

describeEachStore('the calendar file of an event', (opened) => {
  let evening: Evening

  beforeAll(async () => {
    evening = await openEvening(opened().store, {
      text: {en: 'Bring chairs; tea, too.\nDTSTART:19990101T000000', ar: 'أحضروا الكراسي'},
      place: {words: {en: 'Town hall, room 3', ar: 'القاعة'}, point: [35.85, 32.55]},
      agenda: [{at: '17:30', title: {en: 'Welcome', ar: 'ترحيب'}}],
      online: {link: 'https://meet.irbid.example/secret', forRegistered: true},
    })
    await evening.register(1, {name: 'Layla'})
  })

  const read = async (query = '') => (await evening.app.request(path + query)).text()

  test('says the right moment, on the clocks of where it is', async () => {
    const {event} = readEvent(await read())

    expect(event.startDate.toJSDate().getTime()).toBe(eventStarts)
    expect(event.endDate.toJSDate().getTime()).toBe(eventEnds)
    expect(event.startDate.zone.tzid).toBe('Asia/Amman')
    expect(event.startDate.toString()).toBe('2026-06-20T17:00:00')
  })

  test('has the words of the municipality, whatever is in them', async () => {
    const {event, component} = readEvent(await read('?lang=en'))

    expect(event.summary).toBe('Park evening')
    expect(event.location).toBe('Town hall, room 3')
    expect(event.description).toBe(
      'Bring chairs; tea, too.\nDTSTART:19990101T000000\n17:30 Welcome\nhttps://saha.example/embed/irbid/park-evening?lang=en',
    )
    expect(component.getAllProperties('dtstart')).toHaveLength(1)
    expect(component.getFirstPropertyValue('geo')).toEqual([32.55, 35.85])
  })

  test('speaks the language that is asked for, and the main one otherwise', async () => {
    expect(readEvent(await read('?lang=en')).event.summary).toBe('Park evening')
    expect(readEvent(await read()).event.summary).toBe('أمسية الحديقة')
    expect(readEvent(await read('?lang=xx')).event.summary).toBe('أمسية الحديقة')
  })

  test('holds nothing personal, and no address that only those with a seat are told', async () => {
    const file = await read()

    expect(file).not.toContain('Layla')
    expect(file).not.toContain('meet.irbid.example')
  })

  test('is a file of its own that browsers keep for a while', async () => {
    const reply = await evening.app.request(path)

    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(reply.headers.get('content-disposition')).toBe('attachment; filename="park-evening.ics"')
    expect(reply.headers.getSetCookie()).toEqual([])
  })

  test('is the same one after the event was cancelled, which it says', async () => {
    const before = readEvent(await read()).event.uid
    const cancelled = await openEvening(opened().store, {
      cancelled: {en: 'The hall is flooded.', ar: 'غمر الماء القاعة.'},
    })

    const {event, component} = readEvent(await (await cancelled.app.request(path)).text())

    expect(event.uid).toBe(before)
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  test('is not there for something that is no event', async () => {
    const reply = await evening.app.request(calendarPathOf({municipality: 'irbid', activity: 'park-survey'}))

    expect(reply.status).toBe(404)
    expect(await evening.code(reply)).toBe('not-found')
  })

  test('a registration is never in it, however many there are', async () => {
    const before = await read()
    await evening.send({key: keyOf(9), name: 'Sami'})

    expect(await read()).toBe(before)
  })
})

test.each([
  ['Europe/Paris', '2026-10-24T22:00:00+02:00', '2026-10-25T08:00:00+01:00'],
  ['America/New_York', '2026-03-08T00:30:00-05:00', '2026-03-08T04:30:00-04:00'],
  ['Asia/Kathmandu', '2026-05-01T10:00:00+05:45', '2026-05-01T12:00:00+05:45'],
  ['Asia/Amman', '2026-12-01T10:00:00+03:00', '2026-12-01T12:00:00+03:00'],
  ['UTC', '2026-12-01T10:00:00Z', '2026-12-01T12:00:00Z'],
  // A zone that this machine has never heard of: then in UTC.
  ['Mars/Olympus', '2026-12-01T10:00:00Z', '2026-12-01T12:00:00Z'],
])('an event in %s is read at its moment, also where clocks change meanwhile', (zone, starts, ends) => {
  const event = {starts, ends, zone} as EventSettings
  const shown = {
    id: 'x',
    title: {en: 'X'},
    municipality: {id: 'town', languages: ['en']},
    event,
  }
  const options = {language: 'en', page: 'https://saha.example/embed/town/x', now: 0}

  const {event: read} = readEvent(calendarOf({shown, event} as never, options))

  expect(read.startDate.toJSDate().toISOString()).toBe(new Date(starts).toISOString())
  expect(read.endDate.toJSDate().toISOString()).toBe(new Date(ends).toISOString())
})
