import {callStaff} from '@saha/client/call-staff'
import type {HostedEvent, HostedEvents, HostedRegistrations} from '@saha/contract'
import type {ConsoleEventsTerms} from '@saha/i18n/console-events/terms'
import {eventTimes} from '@saha/i18n/event/times'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {attendancePart} from './attendance.ts'
import {eventWords} from './event-words.ts'
import {eventsStyles} from './events.styles.ts'

/** Events of the municipality; behind each, who has registered, and who came. */
export class ConsoleEvents extends ConsolePage<ConsoleEventsTerms> {
  protected override readonly wordsBy = eventWords

  private readonly events = new Loaded<HostedEvents>(this, () =>
    callStaff(server, 'readEvents', {municipality: this.place.municipality}),
  )

  private readonly hosted = new Loaded<HostedRegistrations>(this, () =>
    callStaff(server, 'readRegistrations', this.where),
  )

  private readonly saving = new Deed(this)

  /** Who is ticked; `undefined` until somebody ticks. */
  private came: ReadonlySet<string> | undefined
  private guests: number | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    dress(eventsStyles)
  }

  protected override open(): void {
    this.came = undefined
    this.guests = undefined
    void (this.rest[0] === undefined ? this.events.read() : this.hosted.read())
  }

  protected override renderPage(): unknown {
    return this.rest[0] === undefined
      ? html`<h1 tabindex="-1">${this.terms.title}</h1>
          ${this.events.render(this.reader, ({events}) => this.list(events))}`
      : this.hosted.render(this.reader, (hosted) => this.one(hosted))
  }

  private get where() {
    return {municipality: this.place.municipality, activity: this.rest[0] ?? ''}
  }

  private list(events: readonly HostedEvent[]): unknown {
    const {terms, reader, place} = this
    const {say, locale} = reader.speaker
    if (events.length === 0) return html`<p class="notice">${terms.none}</p>`
    return html`<ul class="event-list">
      ${events.map(
        (event) =>
          html`<li class="card">
            <h2>
              <a href=${addressOf(place.municipality, 'events', [event.id])}
                >${reader.plain(event.title, place.languages)}</a
              >
              ${event.isCancelled ? html`<span class="state closed">${terms.cancelled}</span>` : nothing}
              ${event.byInvitation ? html`<span class="state">${terms.byInvitation}</span>` : nothing}
            </h2>
            <p class="muted"><bdi>${eventTimes(locale, event).there}</bdi></p>
            <p>
              ${
                event.capacity === null
                  ? say(terms.registered, {registered: event.registered})
                  : say(terms.seats, {registered: event.registered, capacity: event.capacity})
              }${event.waiting > 0 ? html` · ${say(terms.waiting, {waiting: event.waiting})}` : nothing}${
                event.came === null ? nothing : html` · ${say(terms.came, {came: event.came})}`
              }
            </p>
          </li>`,
      )}
    </ul>`
  }

  private one(hosted: HostedRegistrations): unknown {
    const {terms, reader, place} = this
    const {event} = hosted
    return html`<p><a href=${addressOf(place.municipality, 'events')}>${terms.back}</a></p>
      <h1 tabindex="-1">${reader.plain(event.title, place.languages)}</h1>
      <p class="muted"><bdi>${eventTimes(reader.speaker.locale, event.event).there}</bdi></p>
      ${attendancePart({
        terms,
        reader,
        place,
        hosted,
        came: this.cameOf(hosted),
        guests: this.guests ?? hosted.guests,
        isSaving: this.saving.isUnderWay,
        problem: this.saving.notice(reader, {'not-begun': terms.notBegun}),
        tick: (id, isTicked) => this.keep(() => this.tick(hosted, id, isTicked)),
        count: (guests) => this.keep(() => (this.guests = guests)),
        save: () => void this.save([...this.cameOf(hosted)], this.guests ?? hosted.guests),
      })}`
  }

  private cameOf({registrations}: HostedRegistrations): ReadonlySet<string> {
    return this.came ?? new Set(registrations.filter((one) => one.came).map(({id}) => id))
  }

  private tick(hosted: HostedRegistrations, id: string, isTicked: boolean): void {
    const came = new Set(this.cameOf(hosted))
    if (isTicked) came.add(id)
    else came.delete(id)
    this.came = came
  }

  private keep(change: () => void): void {
    change()
    this.requestUpdate()
  }

  private async save(came: string[], guests: number): Promise<void> {
    const done = await this.saving.run(() => callStaff(server, 'countAttendance', this.where, {came, guests}))
    if (!done) return
    tell(this, this.terms.saved)
    await this.hosted.refresh()
  }
}
