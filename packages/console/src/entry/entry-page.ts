import {callStaff} from '@saha/client/call-staff'
import type {EntryDesk, StaffConsultations} from '@saha/contract'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {dress} from '../kit/dress.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {entryWords} from './entry-words.ts'
import {entryStyles} from './entry.styles.ts'

/** Open surveys; behind each, the form into which somebody enters what citizens wrote on paper. */
export class ConsoleEntry extends ConsolePage<ConsoleEntryTerms> {
  protected override readonly wordsBy = entryWords

  private readonly consultations = new Loaded<StaffConsultations>(this, () =>
    callStaff(server, 'readConsultations', {municipality: this.place.municipality}),
  )

  private readonly desk = new Loaded<EntryDesk>(this, () => callStaff(server, 'readEntry', this.where))

  override connectedCallback(): void {
    super.connectedCallback()
    dress(entryStyles)
  }

  protected override open(): void {
    void (this.rest[0] === undefined ? this.consultations.read() : this.desk.read())
  }

  protected override renderPage(): unknown {
    if (this.rest[0] === undefined)
      return html`<h1 tabindex="-1">${this.terms.title}</h1>
        <p>${this.terms.intro}</p>
        ${this.consultations.render(this.reader, (value) => this.list(value))}`
    return this.desk.render(this.reader, (desk) => this.one(desk))
  }

  private readonly again = () => void this.desk.refresh()

  private get where() {
    return {municipality: this.place.municipality, activity: this.rest[0] ?? ''}
  }

  private list({consultations}: StaffConsultations): unknown {
    const {place, reader} = this
    const surveys = consultations
      .filter(({state}) => state === 'open')
      .flatMap(({title, activities}) =>
        activities.filter(({kind}) => kind === 'survey').map((activity) => ({activity, above: title})),
      )
    if (surveys.length === 0) return html`<p class="notice">${this.terms.none}</p>`
    return html`<ul class="entry-list">
      ${surveys.map(
        ({activity, above}) =>
          html`<li class="card">
            <h2>
              <a href=${addressOf(place.municipality, 'entry', [activity.id])}
                >${reader.plain(activity.title, place.languages)}</a
              >
            </h2>
            <p class="muted">${reader.show(above, place.languages)}</p>
          </li>`,
      )}
    </ul>`
  }

  private one(desk: EntryDesk): unknown {
    const {place, reader, terms} = this
    const {activity} = desk
    return html`<p><a href=${addressOf(place.municipality, 'entry')}>${terms.back}</a></p>
      <h1 tabindex="-1">${reader.plain(activity.title, place.languages)}</h1>
      ${
        activity.state === 'open'
          ? html`<console-entry-desk
                .reader=${reader}
                .terms=${terms}
                .place=${place}
                .desk=${desk}
                @papers-changed=${this.again}
              ></console-entry-desk>
              ${
                place.rights.includes('settle') && desk.papers.differing.length > 0
                  ? html`<console-entry-papers
                      .reader=${reader}
                      .terms=${terms}
                      .place=${place}
                      .activity=${activity}
                      .papers=${desk.papers.differing}
                      @papers-changed=${this.again}
                    ></console-entry-papers>`
                  : nothing
              }
              <console-entry-workbook
                .reader=${reader}
                .terms=${terms}
                .place=${place}
                .activity=${activity}
              ></console-entry-workbook>`
          : html`<p class="notice">${terms.notOpen}</p>`
      }`
  }
}
