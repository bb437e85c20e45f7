import {callStaff} from '@saha/client/call-staff'
import type {StaffActivity, StaffConsultation} from '@saha/contract'
import type {ConsoleEmbedTerms} from '@saha/i18n/console-embed/terms'
import {html, type TemplateResult} from 'lit'
import {state} from 'lit/decorators.js'
import {addressOf} from '../kit/address.ts'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {dress} from '../kit/dress.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {styleFields} from '../kit/style-fields.ts'
import {styleFieldStyles} from '../kit/style-fields.styles.ts'
import {styles} from './embed.styles.ts'
import {lookForm} from './look-form.ts'
import {usualLook, type ChosenLook} from './look.ts'
import {hostedAddress} from './snippets.ts'
import {ways} from './ways.ts'

interface Found {
  consultation: StaffConsultation
  activity: StaffActivity
}

/** How one activity comes onto a website, and where it stands: `embed/<activity>`. */
export class ConsoleEmbed extends ConsolePage<ConsoleEmbedTerms> {
  protected override readonly wordsBy: WordsBy<ConsoleEmbedTerms> = {
    ar: async () => (await import('@saha/i18n/console-embed/ar')).consoleEmbed,
    en: async () => (await import('@saha/i18n/console-embed/en')).consoleEmbed,
    fr: async () => (await import('@saha/i18n/console-embed/fr')).consoleEmbed,
  }

  @state() private look: ChosenLook = usualLook()

  /** The accent as it is typed. */
  @state() private typed = ''

  private readonly found = new Loaded<Found | undefined>(this, async () => {
    const {municipality} = this.place
    const {consultations} = await callStaff(server, 'readConsultations', {municipality})
    return consultations
      .filter((consultation) => consultation.state !== 'draft')
      .flatMap((consultation) => consultation.activities.map((activity) => ({consultation, activity})))
      .find(({activity}) => activity.id === this.rest[0])
  })

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styleFieldStyles)
    dress(styles)
  }

  protected override open(): void {
    this.look = usualLook(this.place.look)
    this.typed = this.look.accent
    void this.found.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, place, reader} = this
    return html`<div>
        <p><a href=${addressOf(place.municipality, 'consultations')}>${terms.back}</a></p>
        <h1 tabindex="-1">${reader.words.console.pages.embed}</h1>
      </div>
      ${this.found.render(reader, (found) =>
        found ? this.renderFound(found) : html`<p class="notice">${terms.missing}</p>`,
      )}`
  }

  private renderFound({consultation, activity}: Found): TemplateResult {
    const {terms, reader, place, look} = this
    return html`<p class="embed-activity">${reader.show(activity.title, place.languages)}</p>
      <div class="look-beside">
        <section class="card embed-part" aria-labelledby="look-title">
          <h2 id="look-title">${terms.look.title}</h2>
          <div class="fields">
            ${lookForm({reader, terms, look, languages: place.languages, change: this.change})}
            ${styleFields({
              reader,
              terms: terms.style,
              style: look,
              typed: this.typed,
              change: this.change,
              type: (typed) => (this.typed = typed),
            })}
          </div>
        </section>
        <section class="card embed-part" aria-labelledby="live-title">
          <h2 id="live-title">${terms.live.title}</h2>
          ${place.rights.includes('build') ? this.renderLive(consultation, activity) : this.renderHosted(activity)}
        </section>
      </div>
      ${ways({reader, terms, place, activity, look})}
      <console-placement
        .reader=${reader}
        .terms=${terms}
        .place=${place}
        .activity=${activity.id}
      ></console-placement>
      <console-page-check
        .reader=${reader}
        .terms=${terms}
        .place=${place}
        .activity=${activity.id}
      ></console-page-check>`
  }

  private renderLive(consultation: StaffConsultation, activity: StaffActivity): TemplateResult {
    const {languages, municipality} = this.place
    return html`<console-embed-live
      .reader=${this.reader}
      .terms=${this.terms}
      .look=${this.look}
      .municipality=${municipality}
      .consultation=${consultation.id}
      .activity=${activity.id}
      .language=${languages.includes(this.reader.language) ? this.reader.language : (languages[0] ?? '')}
    ></console-embed-live>`
  }

  private renderHosted(activity: StaffActivity): TemplateResult {
    const {live} = this.terms
    const address = `${this.place.municipality}/${activity.id}`
    return html`<p>${live.hosted}</p>
      <p>
        <a
          href=${hostedAddress(this.place.server, address, this.look.language)}
          target="_blank"
          rel="noopener"
          >${live.open}</a
        >
      </p>`
  }

  private readonly change = (change: Partial<ChosenLook>) => {
    this.look = {...this.look, ...change}
  }
}
