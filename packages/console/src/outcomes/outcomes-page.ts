import {callStaff} from '@saha/client/call-staff'
import type {OutcomeLine, OutcomeList} from '@saha/contract'
import {html} from 'lit'
import {repeat} from 'lit/directives/repeat.js'
import {addressOf, goTo} from '../kit/address.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {dress} from '../kit/dress.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {outcomesWords, type OutcomesPageWords} from './outcomes-words.ts'
import {styles} from './outcomes.styles.ts'

/** Stands in the address for an outcome that is begun. */
const begun = 'new'

/** What was decided: `outcomes` is the list, `outcomes/new` begins one, `outcomes/<outcome>` goes on with it. */
export class ConsoleOutcomes extends ConsolePage<OutcomesPageWords> {
  protected override readonly wordsBy = outcomesWords

  private readonly list = new Loaded<OutcomeList>(this, () =>
    callStaff(server, 'readOutcomeList', {municipality: this.place.municipality}),
  )

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styles)
  }

  protected override open(): void {
    if (this.list.value) void this.list.refresh()
    else void this.list.read()
  }

  protected override renderPage(): unknown {
    const [outcome] = this.rest
    return this.list.render(this.reader, (list) =>
      outcome === undefined ? this.renderList(list) : this.renderForm(list, outcome),
    )
  }

  private renderList({outcomes, consultations}: OutcomeList): unknown {
    const {terms, place} = this
    return html`<header class="head">
        <h1 tabindex="-1">${terms.title}</h1>
        <p class="muted">${terms.lead}</p>
      </header>
      <p class="buttons ways">
        <a class="primary" href=${addressOf(place.municipality, 'outcomes', [begun])}>${terms.begin}</a>
        <a href="${server}/outcomes/${place.municipality}?lang=${this.reader.language}" target="_blank"
          >${terms.onPage}</a
        >
      </p>
      ${
        outcomes.length === 0
          ? html`<div class="card nothing">
              <h2>${terms.empty.title}</h2>
              <p class="muted">${terms.empty.text}</p>
            </div>`
          : html`<ol class="entries outcomes">
              ${repeat(
                outcomes,
                ({outcome}) => outcome,
                (one) => this.renderLine(one, consultations),
              )}
            </ol>`
      }`
  }

  private renderLine(one: OutcomeLine, consultations: OutcomeList['consultations']): unknown {
    const {terms, reader, place} = this
    const about = consultations.find(({id}) => id === one.consultation)
    return html`<li class="card">
      <p class="facts muted">
        <strong class=${one.isPublished ? 'published' : 'draft'}
          >${one.isPublished ? terms.published : terms.draft}</strong
        >
        <span>${terms.statuses[one.status]}</span>
        <span>${reader.speaker.day(one.day)}</span>
        ${about ? html`<span>${reader.show(about.title, place.languages)}</span>` : one.consultation}
      </p>
      <h2>
        <a href=${addressOf(place.municipality, 'outcomes', [one.outcome])}
          >${reader.show(one.title, place.languages)}</a
        >
      </h2>
      <p class="muted">${reader.speaker.count(terms.rests, one.rests)}</p>
    </li>`
  }

  private renderForm(list: OutcomeList, outcome: string): unknown {
    const {terms, reader, place} = this
    return html`<p><a href=${addressOf(place.municipality, 'outcomes')}>${terms.back}</a></p>
      <console-outcome-form
        .reader=${reader}
        .terms=${terms}
        .place=${place}
        .list=${list}
        .outcome=${outcome === begun ? undefined : outcome}
        @stored=${this.follow}
        @removed=${() => goTo(addressOf(place.municipality, 'outcomes'))}
      ></console-outcome-form>`
  }

  /** A new outcome has its own address from now on. */
  private readonly follow = ({detail}: CustomEvent<string>) => {
    if (this.rest[0] === begun) goTo(addressOf(this.place.municipality, 'outcomes', [detail]))
  }
}
