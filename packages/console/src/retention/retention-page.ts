import {callStaff} from '@saha/client/call-staff'
import type {KeptConsultation} from '@saha/contract'
import type {ConsoleRetentionTerms} from '@saha/i18n/console-retention/terms'
import {html, nothing, type TemplateResult} from 'lit'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'

const kinds = ['responses', 'comments', 'ideas', 'registrations', 'photos'] as const

/** What will be deleted by itself, and when. */
export class ConsoleRetention extends ConsolePage<ConsoleRetentionTerms> {
  protected override readonly wordsBy: WordsBy<ConsoleRetentionTerms> = {
    ar: async () => (await import('@saha/i18n/console-retention/ar')).retention,
    en: async () => (await import('@saha/i18n/console-retention/en')).retention,
    fr: async () => (await import('@saha/i18n/console-retention/fr')).retention,
  }

  private readonly kept = new Loaded(this, () =>
    callStaff(server, 'readRetention', {municipality: this.place.municipality}),
  )

  protected override open(): void {
    void this.kept.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, reader} = this
    const {speaker} = reader
    return html`<h1 tabindex="-1">${terms.title}</h1>
      <p>${terms.intro}</p>
      ${this.kept.render(
        reader,
        ({consultations, last, next, logSince}) => html`
          <p class="muted">
            ${
              last === null || next === null
                ? terms.never
                : html`${speaker.say(terms.last, {moment: speaker.moment(last)})}
                  ${speaker.say(terms.next, {moment: speaker.moment(next)})}`
            }
            ${speaker.say(terms.log, {day: speaker.day(logSince)})}
          </p>
          ${consultations.length === 0 ? html`<p>${terms.none}</p>` : nothing}
          ${consultations.map((one) => this.renderConsultation(one))}
        `,
      )}`
  }

  private renderConsultation(kept: KeptConsultation): TemplateResult {
    const {terms, reader, place} = this
    const {speaker} = reader
    const counts = kinds.filter((kind) => kept[kind] > 0)
    return html`<section class="card" aria-labelledby="kept-${kept.id}">
      <h2 id="kept-${kept.id}">${reader.show(kept.title, place.languages)}</h2>
      <p>${speaker.say(terms.until, {day: speaker.day(kept.retention)})}</p>
      ${kept.isDue && counts.length > 0 ? html`<p class="error">${terms.due}</p>` : nothing}
      ${
        counts.length === 0
          ? html`<p class="muted">${terms.empty}</p>`
          : html`<p>${terms.left}:</p>
              <ul>
                ${counts.map((kind) => html`<li>${speaker.count(terms.counts[kind], kept[kind])}</li>`)}
              </ul>`
      }
    </section>`
  }
}
