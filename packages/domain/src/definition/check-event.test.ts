import type {Consultation, EventSettings} from '@saha/contract'
import {expect, test} from 'vitest'
import {checkEvents} from './check-event.ts'

const event: EventSettings = {
  starts: '2026-06-20T17:00:00+03:00',
  ends: '2026-06-20T19:00:00+03:00',
  zone: 'Asia/Amman',
  place: {words: {en: 'Town hall'}},
  capacity: null,
  registration: {name: 'optional', nameSeenBy: 'hosts'},
}

function findings(settings: Partial<EventSettings>): string[] {
  const consultation = {
    opens: '2026-06-01T00:00:00Z',
    closes: '2026-07-01T00:00:00Z',
    retention: '2026-12-31',
    activities: [
      {id: 'evening', kind: 'event', title: {en: 'Evening'}, event: {...event, ...settings}},
      {id: 'talk', kind: 'comments', title: {en: 'Talk'}, comments: {}},
    ],
  } as unknown as Consultation
  return checkEvents(consultation, 'c').map(({path}) => path.replace('c.activities[0].event', ''))
}

test('an event that fits its consultation has nothing to mend', () => {
  expect(findings({thread: 'talk'})).toEqual([])
})

test.each<[string, Partial<EventSettings>, string[]]>([
  ['ends before it starts', {ends: '2026-06-20T16:00:00+03:00'}, ['.ends']],
  ['starts before its consultation opens', {starts: '2026-05-20T17:00:00+03:00'}, ['.starts']],
  ['ends when nothing of it may be kept any more', {ends: '2027-01-02T19:00:00+03:00'}, ['.ends']],
  ['has an offset that nobody’s clock shows there', {starts: '2026-06-20T17:00:00+02:00'}, ['.starts']],
  ['is in a zone that there is not', {zone: 'Mars/Olympus'}, ['.zone']],
  ['is nowhere', {place: undefined as never}, ['.place']],
  ['has a waiting list and no end of seats', {waitingList: true}, ['.waitingList']],
  ['counts seats that have no end', {exactSeats: true}, ['.exactSeats']],
  ['names a survey that is not there', {survey: 'gone'}, ['.survey']],
  ['names a thread that is a survey', {thread: 'evening'}, ['.thread']],
  [
    'can be registered for after it has begun',
    {registration: {...event.registration, until: '2026-06-20T18:00:00+03:00'}},
    ['.registration.until'],
  ],
  [
    'asks for a photo',
    {
      registration: {
        ...event.registration,
        fields: [{id: 'p', type: 'photo', text: {en: 'Photo'}, most: 1} as never],
      },
    },
    ['.registration.fields[0].type'],
  ],
])('an event that %s is told of', (_, settings, paths) => {
  expect(findings(settings)).toEqual(paths)
})
