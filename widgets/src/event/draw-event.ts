/** An event as everybody reads it: what, when, where, in which order, and whether there is a seat. */
import type {Geometry} from '@saha/contract'
import {calendarPathOf} from '@saha/contract/event-routes'
import {eventTimes, timeOfDay} from '@saha/i18n/event/times'
import {html, nothing} from 'lit/html.js'
import {placeOnMap} from '../map/place-on-map.ts'
import type {EventView} from './view.ts'

/** What there is to know before one decides to come. */
export function facts(view: EventView, showMap: (content: () => unknown) => unknown) {
  const {reader, terms, activity} = view
  const {event: words} = terms
  const {event} = activity
  const readers = Intl.DateTimeFormat().resolvedOptions().timeZone
  const {there, here} = eventTimes(reader.say.locale, event, readers)
  const {place, online} = event
  return html`<dl class="facts">
      <div>
        <dt>${words.when}</dt>
        <dd>
          <bdi>${there}</bdi>
          ${here ? html`<p class="muted">${reader.say.say(words.yourTime, {time: here})}</p>` : nothing}
        </dd>
      </div>
      ${
        place
          ? html`<div>
              <dt>${words.where}</dt>
              <dd class="text">${reader.words(place.words)}</dd>
            </div>`
          : nothing
      }
      ${
        online
          ? html`<div>
              <dt>${words.online}</dt>
              <dd>
                ${
                  online.link
                    ? html`<a href=${online.link} dir="ltr" rel="noopener">${online.link}</a>`
                    : words.linkLater
                }
              </dd>
            </div>`
          : nothing
      }
      ${seats(view)}
    </dl>
    ${place?.point ? showMap(() => onMap(view)) : nothing}`
}

function seats({reader, terms, activity}: EventView) {
  const {now, event} = activity
  const {seats: words} = terms.event
  if (now.registration !== 'open' || event.capacity === null) return nothing
  const canWait = now.seats === 'full' && event.waitingList
  return html`<div>
    <dt>${words.title}</dt>
    <dd>
      ${
        now.left !== undefined && now.left > 0
          ? reader.say.count(terms.event.left, now.left)
          : words[canWait ? 'waiting' : now.seats]
      }
    </dd>
  </div>`
}

/** The same object as long as it is the same place: see `placeOnMap`. */
const points = new WeakMap<readonly [number, number], Geometry>()

function onMap({host, server, address, activity, terms}: EventView): unknown {
  const point = activity.event.place?.point
  if (!point) return nothing
  const geometry = points.get(point) ?? {type: 'Point', coordinates: point}
  points.set(point, geometry)
  return placeOnMap({host, server, address}, terms.event.map, geometry)
}

/** What happens in which order. */
export function agenda({reader, terms, activity}: EventView) {
  const {agenda: items} = activity.event
  if (!items) return nothing
  return html`<section>
    <h3>${terms.event.agenda}</h3>
    <ol class="agenda">
      ${items.map(
        ({at, title, text}) =>
          html`<li>
            ${at ? html`<time datetime=${at}><bdi>${timeOfDay(reader.say.locale, at)}</bdi></time>` : nothing}
            <div>
              <p>${reader.words(title)}</p>
              ${text ? html`<p class="text muted">${reader.words(text)}</p>` : nothing}
            </div>
          </li>`,
      )}
    </ol>
  </section>`
}

/** What stands in the way of registering, or what became of the event. */
export function notices({reader, terms, activity}: EventView) {
  const {event: words} = terms
  const {event, now, consultation} = activity
  if (event.cancelled)
    return html`<div class="notice problem">
      <p><strong>${words.cancelled}</strong></p>
      <p class="text">${reader.words(event.cancelled)}</p>
    </div>`
  const said = [
    now.time === 'after' && words.over,
    now.time === 'during' && words.during,
    now.time === 'before' && now.registration === 'over' && words.registrationOver,
    now.registration === 'by-invitation' && words.byInvitation,
    now.registration === 'not-yet-open' &&
      reader.say.say(words.notYetOpen, {moment: reader.say.moment(consultation.opens)}),
    now.attendance && reader.say.say(words.attendance, {...now.attendance}),
  ].filter(Boolean)
  return said.length > 0
    ? html`<div class="notice">${said.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing
}

/** The event for the reader's calendar. */
export function calendarLink({server, address, reader, terms, activity}: EventView) {
  if (activity.now.time === 'after') return nothing
  const file = `${server.replace(/\/$/, '')}${calendarPathOf(address)}?lang=${reader.language}`
  return html`<a class="calendar" href=${file} download="${activity.id}.ics">${terms.event.calendar}</a>`
}
