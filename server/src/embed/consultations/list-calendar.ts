/** What municipalities ask, as a calendar (RFC 5545): the days on which it opens and closes, and events. */
import {DAY, plainText} from '@saha/domain'
import ical, {ICalEventStatus, type ICalCalendar} from 'ical-generator'
import type {Listed} from '../../consultations/listed.ts'
import type {PageReader} from '../page-reader.ts'
import type {FollowedList} from './list-feed.ts'
import {lastMoment} from './moments.ts'

/** Days after which what is over stands in no calendar any more. */
const longest = 366 * DAY

/**
 * @param host of the server, by which entries are known everywhere.
 * @param now milliseconds since 1970.
 */
export function listCalendar(
  {title, listed, pageOf}: FollowedList,
  reader: PageReader,
  {host, now}: {host: string; now: number},
): string {
  const calendar = ical({
    name: plainText(title),
    prodId: {company: 'Saha', product: 'consultations', language: reader.language.toUpperCase()},
  })
  for (const one of listed)
    if (Date.parse(one.card.closes) > now - longest) addConsultation(calendar, one, reader, pageOf(one), host)
  return calendar.toString()
}

function addConsultation(
  calendar: ICalCalendar,
  {card, about, events}: Listed,
  {plain, say, terms}: PageReader,
  url: string,
  host: string,
): void {
  const {opens, closes} = terms.hosted.consultations
  const own = `${card.id}.${card.municipality.id}`
  const title = plainText(plain(card.title))
  // The same as long as nothing has changed: when it was made is nobody's business.
  const shared = {stamp: new Date(card.opens), url}
  const description = plainText(`${plain(card.municipality.name)}\n\n${plain(about.summary)}\n\n${url}`)
  const days = [
    ['opens', opens, card.opens],
    ['closes', closes, lastMoment(card.closes)],
  ] as const
  for (const [name, sentence, moment] of days)
    calendar.createEvent({
      ...shared,
      id: `${own}.${name}@${host}`,
      // Sentences keep names in their direction by signs that calendars show as boxes.
      summary: plainText(say.say(sentence, {title})),
      description,
      start: new Date(`${moment.slice(0, 10)}T00:00:00Z`),
      allDay: true,
    })
  for (const {id, title: named, starts, ends, place, isCancelled} of events)
    calendar.createEvent({
      ...shared,
      id: `${id}.${card.municipality.id}@${host}`,
      summary: plainText(plain(named)),
      description,
      start: new Date(starts),
      end: new Date(ends),
      ...(place && {location: plainText(plain(place))}),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
}
