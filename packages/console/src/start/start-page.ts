import {callStaff} from '@saha/client/call-staff'
import type {ConsoleStartTerms} from '@saha/i18n/console-start/terms'
import {css, html, nothing, type TemplateResult} from 'lit'
import {addressOf} from '../kit/address.ts'
import {confirm} from '../kit/confirm.ts'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {factStyles} from '../kit/facts.styles.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {sampleConsultation, sampleId} from './sample.ts'

type Step = keyof ConsoleStartTerms['steps']

/** Which page each step is done on. */
const pages: Record<Step, string> = {
  name: 'municipality',
  sites: 'municipality',
  map: 'municipality',
  colleague: 'colleagues',
  consultation: 'consultations',
}

interface Progress {
  done: Record<Step, boolean>
  hasSample: boolean
}

const styles = css`
  .steps > li:first-child {
    border-block-start: 0;
  }
  .steps p {
    margin: 0;
  }
  .steps > li::before {
    content: '○';
    align-self: start;
    color: var(--_muted);
    font-size: 1.5rem;
    line-height: 1;
  }
  .steps > li.done::before {
    content: '✓';
    color: var(--_accent);
  }
  .steps > li > div {
    flex: 1 1 12rem;
  }
  .steps h2 {
    font-size: 1.125rem;
  }
`

/** The first steps of a municipality, each with its tick, and a sample to try. */
export class ConsoleStart extends ConsolePage<ConsoleStartTerms> {
  protected override readonly wordsBy: WordsBy<ConsoleStartTerms> = {
    ar: async () => (await import('@saha/i18n/console-start/ar')).start,
    en: async () => (await import('@saha/i18n/console-start/en')).start,
    fr: async () => (await import('@saha/i18n/console-start/fr')).start,
  }

  private readonly progress = new Loaded<Progress>(this, () => this.look())

  private readonly sampling = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(factStyles)
    dress(styles)
  }

  protected override open(): void {
    void this.progress.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, reader} = this
    return html`<h1 tabindex="-1">${terms.title}</h1>
      <p>${terms.intro}</p>
      ${this.wish.has('first') ? this.renderGreeting() : nothing}
      ${this.progress.render(reader, ({done, hasSample}) => {
        const steps = Object.keys(terms.steps) as Step[]
        const ready = steps.filter((step) => done[step]).length
        return html`<p>${reader.speaker.say(terms.progress, {done: ready, all: steps.length})}</p>
          <div class="card">
            <ol class="plain-list steps">
              ${steps.map((step) => this.renderStep(step, done[step]))}
            </ol>
          </div>
          ${this.renderSample(hasSample)}`
      })}`
  }

  /** Nobody asked for this page: it can be left for good. */
  private renderGreeting(): TemplateResult {
    const {byItself, leave} = this.terms
    return html`<div class="notice">
      <p>${byItself}</p>
      <p><a href=${addressOf(this.place.municipality, 'consultations')}>${leave}</a></p>
    </div>`
  }

  private renderStep(step: Step, isDone: boolean): TemplateResult {
    const {terms, place} = this
    const {title, text, go} = terms.steps[step]
    return html`<li class=${isDone ? 'done' : ''}>
      <div>
        <h2>${title} <small>(${isDone ? terms.done : terms.open})</small></h2>
        <p>${text}</p>
      </div>
      <a href=${addressOf(place.municipality, pages[step])}>${go}</a>
    </li>`
  }

  private renderSample(hasSample: boolean): TemplateResult {
    const {reader, sampling, place} = this
    const words = this.terms.sample
    const address = `${place.server}/c/${place.municipality}/${sampleId}?lang=${reader.language}`
    return html`<section class="card" aria-labelledby="start-sample">
      <h2 id="start-sample">${words.title}</h2>
      <p>${hasSample ? words.there : words.text}</p>
      ${sampling.notice(reader, {'not-publishable': words.refused})}
      <p class="buttons">
        ${
          hasSample
            ? html`<a href=${address} target="_blank">${words.look}</a>
                <button type="button" @click=${this.removeSample}>${words.remove}</button>`
            : html`<button type="button" @click=${this.makeSample}>
                ${sampling.isUnderWay ? words.making : words.make}
              </button>`
        }
      </p>
    </section>`
  }

  private get where() {
    return {municipality: this.place.municipality}
  }

  private async look(): Promise<Progress> {
    const [known, {consultations}, {colleagues, invitations}] = await Promise.all([
      callStaff(server, 'readMunicipality', this.where),
      callStaff(server, 'readConsultations', this.where),
      callStaff(server, 'readColleagues', this.where),
    ])
    const {name, languages, origins} = known.settings
    return {
      done: {
        name: languages.every((language) => Boolean(name[language])),
        sites: origins.length > 0,
        map: known.districts !== null,
        colleague: colleagues.length + invitations.length > 1,
        consultation: consultations.some(({id, state}) => id !== sampleId && state !== 'draft'),
      },
      hasSample: known.hasSample,
    }
  }

  private readonly makeSample = async () => {
    const done = await this.sampling.run(async () => {
      const wanted = sampleConsultation(this.place.languages, new Date())
      const address = {...this.where, consultation: sampleId}
      const {revision} = await callStaff(server, 'createConsultation', this.where, wanted)
      return callStaff(server, 'publishDraft', address, {revision})
    })
    if (done) tell(this, this.terms.sample.made)
    await this.progress.refresh()
  }

  private readonly removeSample = async () => {
    const {sure, sureText, remove, removed} = this.terms.sample
    const answer = await confirm(this.reader, {title: sure, text: sureText, yes: remove, isGrave: true})
    if (answer === undefined) return
    const done = await this.sampling.run(() => callStaff(server, 'removeSample', this.where))
    if (done) tell(this, removed)
    await this.progress.refresh()
  }
}
