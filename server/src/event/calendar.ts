/** An event as a file for calendars. Nothing in it is personal: it is the same for everybody. */
import type {Text} from '@saha/contract'
import {isZone, plainText, wallClock, wordsIn} from '@saha/domain'
import ical, {ICalEventStatus} from 'ical-generator'
import type {EventRecord} from '../activities/activities.queries.ts'
import {describeZone} from './time-zone.ts'

export interface CalendarOptions {
  /** One of the municipality's. */
  language: string
  /** Address of the event's own page. */
  page: string
  /** Milliseconds since 1970: when the file is made. */
  now: number
}

/** When and where an event takes place (RFC 5545): on the clocks of its zone, or in UTC where nobody knows that zone. */
export function calendarOf(
  {shown, event: {starts, ends, zone, agenda = []}}: EventRecord,
  options: CalendarOptions,
): string {
  const {event, municipality} = shown
  const {language, page, now} = options
  const say = (text: Text) => plainText(wordsIn(text, language, municipality.languages).words)
  const times = [Date.parse(starts), Date.parse(ends)] as const
  const knowsZone = isZone(zone) && zone !== 'UTC'
  // The generator writes what a moment is in UTC: with a zone, what the clocks there show is made to look like that.
  const [start, end] = times.map((moment) => new Date(knowsZone ? wallClock(zone, moment) : moment))
  const calendar = ical({
    prodId: {company: 'Saha', product: 'event', language: language.toUpperCase()},
    timezone: {name: null, generator: () => describeZone(zone, ...times)},
  })
  calendar.createEvent({
    id: `${shown.id}.${municipality.id}@${new URL(page).hostname}`,
    stamp: new Date(now),
    start: start ?? new Date(now),
    ...(end && {end}),
    ...(knowsZone && {timezone: zone}),
    summary: say(shown.title),
    description: [
      ...(event.cancelled ? [say(event.cancelled)] : []),
      ...(event.text ? [say(event.text)] : []),
      ...agenda.map(({at, title}) => [at, say(title)].filter(Boolean).join(' ')),
      ...(event.online?.link ? [event.online.link] : []),
      page,
    ].join('\n'),
    ...(event.place && {location: locationOf(say(event.place.words), event.place.point)}),
    url: page,
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}

function locationOf(title: string, point: readonly [number, number] | undefined) {
  return {title, ...(point && {geo: {lon: point[0], lat: point[1]}})}
}
