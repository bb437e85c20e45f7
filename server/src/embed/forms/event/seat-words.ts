import type {RegistrationStatus} from '@saha/contract'
import {calendarPathOf} from '@saha/contract/event-routes'
import {html, type Markup} from '../../markup.ts'
import {paramsOf, type Visit} from '../visit.ts'

/** What to know of a seat, or of the place on the waiting list. */
export function seatWords(
  {reader}: Visit,
  {seat, ahead}: Pick<RegistrationStatus, 'seat' | 'ahead'>,
): Markup {
  const {registering} = reader.terms
  const isWaiting = seat === 'waits' && ahead !== undefined
  return html`${isWaiting ? html`<p>${reader.say.count(registering.ahead, ahead)}</p>` : ''}
    <p>${registering[seat === 'waits' ? 'waits' : 'seat'].text}</p>`
}

/** A file for the calendar of whoever comes. */
export function calendarLink(visit: Visit): Markup {
  const {language, terms} = visit.reader
  const address = `../../..${calendarPathOf(paramsOf(visit))}?lang=${language}`
  return html`<p><a href="${address}">${terms.event.calendar}</a></p>`
}
