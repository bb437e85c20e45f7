import type {EventSettings} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {isZone, offsetIn, wallClock} from './clocks.ts'
import {eventNow, registrationAt, seatsLeft} from './event-now.ts'

const event: EventSettings = {
  starts: '2026-06-20T17:00:00+03:00',
  ends: '2026-06-20T19:00:00+03:00',
  zone: 'Asia/Amman',
  capacity: 20,
  registration: {name: 'optional', nameSeenBy: 'hosts'},
}
const starts = Date.parse(event.starts)
const period = {opens: starts - 1_000_000, closes: starts + 1_000_000}

describe('registration', () => {
  test.each([
    ['has not begun before the activity opens', event, period.opens - 1, 'not-yet-open'],
    ['is open from then on', event, period.opens, 'open'],
    ['is open until the event starts', event, starts - 1, 'open'],
    ['is over once it has', event, starts, 'over'],
    ['is for those who were invited', {...event, byInvitation: true}, starts - 1, 'by-invitation'],
    [
      'is nothing any more for a cancelled event',
      {...event, cancelled: {en: 'Rain.'}},
      starts - 1,
      'cancelled',
    ],
  ] as const)('%s', (_, settings, now, state) => {
    expect(registrationAt(settings, period, now)).toBe(state)
  })

  test('ends earlier where the municipality says so, or the activity closes', () => {
    const early = {...event, registration: {...event.registration, until: '2026-06-19T17:00:00+03:00'}}

    expect(registrationAt(early, {...period, opens: 0}, Date.parse('2026-06-19T14:00:00Z'))).toBe('over')
    expect(registrationAt(event, {...period, closes: starts - 10}, starts - 10)).toBe('over')
  })
})

describe('seats', () => {
  test('are never fewer than none, also where some were taken away', () => {
    expect(seatsLeft({capacity: 3}, 5)).toBe(0)
    expect(seatsLeft({capacity: null}, 5)).toBeNull()
  })

  test('show nobody who comes or goes, unless the municipality counts them in public', () => {
    const before = eventNow(event, {registered: 6, came: null}, period, starts - 1)
    const after = eventNow(event, {registered: 7, came: null}, period, starts - 1)

    expect(before).toEqual(after)
    expect(eventNow({...event, exactSeats: true}, {registered: 7, came: null}, period, starts - 1).left).toBe(
      13,
    )
  })

  test('are few when a fifth is left, or two', () => {
    const seats = (capacity: number, registered: number) =>
      eventNow({...event, capacity}, {registered, came: null}, period, starts - 1).seats

    expect([seats(20, 15), seats(20, 16), seats(20, 20)]).toEqual(['free', 'few', 'full'])
    expect([seats(5, 2), seats(5, 3)]).toEqual(['free', 'few'])
  })
})

describe('the clocks of a zone', () => {
  test('show what people there see', () => {
    expect(new Date(wallClock('Asia/Amman', starts)).toISOString()).toBe('2026-06-20T17:00:00.000Z')
    expect(offsetIn('Asia/Amman', starts)).toBe(180)
    expect(offsetIn('America/St_Johns', Date.parse('2026-01-01T00:00:00Z'))).toBe(-210)
  })

  test('are those of a zone that there is', () => {
    expect(isZone('Asia/Amman')).toBe(true)
    expect(isZone('Mars/Olympus')).toBe(false)
  })
})
