/** For tests: an event with an agenda, and a registration for it. */
import type {EventNow, RegistrationStatus, ShownEvent} from '@saha/contract'
import {activity} from './example-activity.ts'

/** A day that is to come, whenever the test runs. */
export const evening: ShownEvent = {
  id: 'evening',
  kind: 'event',
  title: {en: 'Evening on the square', ar: 'أمسية في الساحة'},
  level: 'open',
  state: 'open',
  version: '0123456789abcdef',
  municipality: activity.municipality,
  consultation: activity.consultation,
  event: {
    text: {en: 'We talk about the square.', ar: 'نتحدث عن الساحة.'},
    agenda: [
      {at: '17:00', title: {en: 'Welcome', ar: 'ترحيب'}},
      {
        at: '17:30',
        title: {en: 'Talks', ar: 'حوار'},
        text: {en: 'At eight tables.', ar: 'على ثماني طاولات.'},
      },
    ],
    starts: '2090-06-20T17:00:00+03:00',
    ends: '2090-06-20T19:00:00+03:00',
    zone: 'Asia/Amman',
    place: {words: {en: 'Old Station Hall', ar: 'قاعة المحطة'}},
    capacity: 40,
    registration: {name: 'required', nameSeenBy: 'hosts'},
  },
  now: {registration: 'open', time: 'before', seats: 'free'},
}

/** The event with other settings, and as it stands then. */
export const eveningWith = (
  event: Partial<ShownEvent['event']>,
  now: Partial<EventNow> = {},
): ShownEvent => ({
  ...evening,
  event: {...evening.event, ...event},
  now: {...evening.now, ...now},
})

export const registration: RegistrationStatus = {
  kind: 'registration',
  municipality: 'town',
  activity: 'evening',
  seat: 'has-seat',
  name: 'Layla',
  answers: {},
  canChange: true,
  canWithdraw: true,
}
