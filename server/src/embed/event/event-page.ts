/** The hosted page of an event: all of it can be read without scripts; where they run, the element takes its place. */
import type {EventNow, ShownEvent} from '@saha/contract'
import {calendarPathOf} from '@saha/contract/event-routes'
import {eventTimes, timeOfDay} from '@saha/i18n/event/times'
import {languageLinks} from '../language-links.ts'
import {html, type Markup} from '../markup.ts'
import type {PageReader} from '../page-reader.ts'
import {elementAttributes, lookStyles} from '../page-look.ts'
import {readStyles, type HostedPage} from '../page.ts'

const styles = ['typefaces.css', 'answer-page.css', 'event/event.css'].map(readStyles)

/** An event, and how it stands. */
export interface EventView {
  activity: Omit<ShownEvent, 'state' | 'now'>
  now: EventNow
}

export function eventPage(view: EventView, reader: PageReader): HostedPage {
  const {title, consultation, municipality, id, level, event} = view.activity
  const {event: words, hosted, consultation: about, registering, forms} = reader.terms
  const {levels} = registering.about
  const calendar = `../..${calendarPathOf({municipality: municipality.id, activity: id})}?lang=${reader.language}`
  // Addresses are relative, so that the page also works below a path of a proxy.
  return {
    reader,
    title: `${reader.plain(title)} – ${reader.plain(municipality.name)}`,
    head: html`<meta name="description" content="${reader.plain(event.text ?? consultation.summary)}" />
      <script type="module" src="../../saha.js"></script>`,
    styles: [...styles, ...lookStyles(reader)],
    policy: [
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ],
    body: html`<header>
        <p>${reader.words(municipality.name)}</p>
        ${languageLinks(reader, municipality.languages)}
      </header>
      <main>
        <saha-event ${elementAttributes(reader, html`activity="${municipality.id}/${id}"`)}>
          <h1>${reader.words(title)}</h1>
          ${notices(view, reader)} ${event.text ? html`<p class="text">${reader.words(event.text)}</p>` : ''}
          ${facts(view, reader)} ${agenda(view, reader)}
          <p><a href="${calendar}">${words.calendar}</a></p>
          ${
            view.now.registration === 'open'
              ? html`<p>${level === 'invitation' ? forms.invitation.why : hosted.event.takePart}</p>
                  <p>${levels[level] ?? levels.open}</p>`
              : ''
          }
          ${ways(view, reader)}
          <h2>${about.contact}</h2>
          <p class="text">${reader.words(consultation.contact)}</p>
        </saha-event>
      </main>`,
  }
}

/** What one does without scripts. */
function ways({activity, now}: EventView, reader: PageReader): Markup {
  const {event: words, forms} = reader.terms
  const isFull = now.seats === 'full'
  const isOpen = now.registration === 'open' && (!isFull || activity.event.waitingList)
  const link = (path: string, text: string) =>
    html`<a href="${activity.id}/${path}?lang=${reader.language}">${text}</a>`
  return html`<p class="ways">
    ${isOpen ? link('register', isFull ? words.wait : words.register) : ''}
    ${link('receipt', forms.ways.receipt)}
  </p>`
}

function facts({activity, now}: EventView, reader: PageReader): Markup {
  const {event: words} = reader.terms
  const {event} = activity
  const {place, online} = event
  const seats =
    now.left !== undefined && now.left > 0
      ? reader.say.count(words.left, now.left)
      : words.seats[now.seats === 'full' && event.waitingList ? 'waiting' : now.seats]
  return html`<dl class="facts">
    ${fact(words.when, html`<bdi>${eventTimes(reader.say.locale, event).there}</bdi>`)}
    ${place ? fact(words.where, reader.words(place.words)) : ''}
    ${
      online
        ? fact(
            words.online,
            online.link ? html`<a dir="ltr" href="${online.link}">${online.link}</a>` : words.linkLater,
          )
        : ''
    }
    ${now.registration === 'open' && event.capacity !== null ? fact(words.seats.title, seats) : ''}
  </dl>`
}

const fact = (name: string, value: Markup | string): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`

function agenda({activity}: EventView, reader: PageReader): Markup | '' {
  const {agenda: items} = activity.event
  if (!items) return ''
  return html`<section>
    <h2>${reader.terms.event.agenda}</h2>
    <ol class="agenda">
      ${items.map(
        ({at, title, text}) =>
          html`<li>
            ${at ? html`<time datetime="${at}"><bdi>${timeOfDay(reader.say.locale, at)}</bdi></time>` : ''}
            <div>
              <p><strong>${reader.words(title)}</strong></p>
              ${text ? html`<p class="text">${reader.words(text)}</p>` : ''}
            </div>
          </li>`,
      )}
    </ol>
  </section>`
}

function notices({activity, now}: EventView, reader: PageReader): Markup | '' {
  const {event: words} = reader.terms
  const {event, consultation} = activity
  const said: (Markup | string)[] = event.cancelled
    ? [html`<strong>${words.cancelled}</strong>`, reader.words(event.cancelled)]
    : [
        ...(now.time === 'after' ? [words.over] : now.time === 'during' ? [words.during] : []),
        ...(now.time === 'before' && now.registration === 'over' ? [words.registrationOver] : []),
        ...(now.registration === 'by-invitation' ? [words.byInvitation] : []),
        ...(now.registration === 'not-yet-open'
          ? [reader.say.say(words.notYetOpen, {moment: reader.say.moment(consultation.opens)})]
          : []),
        ...(now.attendance ? [reader.say.say(words.attendance, now.attendance)] : []),
      ]
  return said.length > 0 ? html`<div class="notice">${said.map((line) => html`<p>${line}</p>`)}</div>` : ''
}
