import {callStaff} from '@saha/client/call-staff'
import type {GovernedMunicipality, MunicipalSettings} from '@saha/contract'
import type {ConsoleMunicipalityTerms} from '@saha/i18n/console-municipality/terms'
import {html, nothing, type TemplateResult} from 'lit'
import {state} from 'lit/decorators.js'
import {save} from '../downloads/save.ts'
import {askToErase} from '../kit/ask-to-erase.ts'
import {confirm} from '../kit/confirm.ts'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {factStyles} from '../kit/facts.styles.ts'
import {field, textField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {styleFieldStyles} from '../kit/style-fields.styles.ts'
import {tell} from '../kit/tell.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {categoriesPart} from './categories-part.ts'
import {isFaint, lookPart} from './look-part.ts'
import {municipalityStyles} from './municipality.styles.ts'
import {sitesIn, sitesPart, wrongSite} from './sites-part.ts'
import {statusesPart} from './statuses-part.ts'

/** What is being changed: sites and languages as they are typed. */
interface Draft extends Omit<MunicipalSettings, 'languages' | 'origins'> {
  languages: string
  origins: string
}

/** The municipality itself: what stands around its consultations, its export and its end. */
export class ConsoleMunicipality extends ConsolePage<ConsoleMunicipalityTerms> {
  protected override readonly wordsBy: WordsBy<ConsoleMunicipalityTerms> = {
    ar: async () => (await import('@saha/i18n/console-municipality/ar')).municipality,
    en: async () => (await import('@saha/i18n/console-municipality/en')).municipality,
    fr: async () => (await import('@saha/i18n/console-municipality/fr')).municipality,
  }

  @state() private draft: Draft | undefined

  /** The accent as it is typed. */
  @state() private accent = ''

  private readonly known = new Loaded<GovernedMunicipality>(this, () => this.read())

  private readonly saving = new Deed(this)

  private readonly mapping = new Deed(this)

  private readonly exporting = new Deed(this)

  private readonly erasing = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(factStyles)
    dress(styleFieldStyles)
    dress(municipalityStyles)
  }

  protected override open(): void {
    this.draft = undefined
    void this.known.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, reader, draft} = this
    return html`<h1 tabindex="-1">${terms.title}</h1>
      ${this.known.render(
        reader,
        (known) =>
          html`<div class="town-form">
            ${draft ? this.renderForm(known, draft) : nothing} ${this.renderMap(known)}
            ${this.renderEverything()} ${this.renderErasing()}
          </div>`,
      )}`
  }

  private renderForm(known: GovernedMunicipality, draft: Draft): TemplateResult {
    const {terms, reader, saving} = this
    const languages = languagesIn(draft.languages)
    const shared = {reader, terms, languages}
    const note = (change: Partial<Draft>) => (this.draft = {...(this.draft ?? draft), ...change})
    return html`<form class="town-form" novalidate @submit=${this.save}>
      <section class="card" aria-labelledby="town-name">
        <h2 id="town-name">${terms.name.title}</h2>
        ${textByLanguage(reader, {
          id: 'town-name-text',
          label: terms.name.label,
          languages,
          value: draft.name,
          onInput: (name) => note({name}),
        })}
        ${textField({
          id: 'town-languages',
          label: terms.name.languages,
          hint: terms.name.languagesHint,
          value: draft.languages,
          longest: 80,
          dir: 'ltr',
          onInput: (typed) => note({languages: typed}),
        })}
      </section>
      ${sitesPart(reader, terms, draft.origins, (origins) => note({origins}))}
      ${lookPart({
        reader,
        terms,
        look: draft.look ?? {},
        typed: this.accent,
        onChange: (look) => note({look}),
        onType: (typed) => (this.accent = typed),
      })}
      ${categoriesPart({
        ...shared,
        categories: draft.categories ?? [],
        used: known.usedCategories,
        onChange: (categories) => note({categories}),
      })}
      ${statusesPart({
        ...shared,
        statuses: draft.statuses ?? known.statuses,
        used: known.usedStatuses,
        onChange: (statuses) => note({statuses}),
      })}
      <div class="save">
        ${saving.notice(reader, {invalid: terms.refused.invalid, 'in-use': terms.refused.inUse})}
        <button class="primary">${terms.save}</button>
      </div>
    </form>`
  }

  private renderMap({districts}: GovernedMunicipality): TemplateResult {
    const {terms, reader, mapping} = this
    const words = terms.map
    return html`<form class="card" aria-labelledby="town-map" @submit=${this.sendMap}>
      <h2 id="town-map">${words.title}</h2>
      <p>${words.text}</p>
      <p>${districts === null ? words.none : reader.speaker.count(words.districts, districts)}</p>
      ${mapping.notice(reader, {invalid: terms.refused.noMap, 'too-large': terms.refused.noMap})}
      ${field(
        {id: 'town-map-file', label: words.choose},
        html`<input type="file" id="town-map-file" accept=".geojson,.json,application/geo+json" required />`,
      )}
      <div><button>${words.send}</button></div>
    </form>`
  }

  private renderEverything(): TemplateResult {
    const {terms, reader, exporting} = this
    const words = terms.everything
    return html`<section class="card" aria-labelledby="town-everything">
      <h2 id="town-everything">${words.title}</h2>
      <p>${words.text}</p>
      ${exporting.notice(reader, {busy: terms.refused.busy})}
      <div>
        <button type="button" @click=${this.takeAll}>
          ${exporting.isUnderWay ? words.sending : words.send}
        </button>
      </div>
    </section>`
  }

  private renderErasing(): TemplateResult {
    const {terms, reader, erasing} = this
    return html`<section class="card" aria-labelledby="town-erasing">
      <h2 id="town-erasing">${terms.erasing.heading}</h2>
      <p>${terms.erasing.text}</p>
      ${erasing.notice(reader, {'wrong-name': terms.erasing.wrong})}
      <div><button type="button" class="grave" @click=${this.erase}>${terms.erasing.open}</button></div>
    </section>`
  }

  private get where() {
    return {municipality: this.place.municipality}
  }

  private async read(): Promise<GovernedMunicipality> {
    const known = await callStaff(server, 'readMunicipality', this.where)
    const {languages, origins, ...rest} = known.settings
    this.draft = {...rest, languages: languages.join(', '), origins: origins.join('\n')}
    this.accent = rest.look?.accent ?? ''
    return known
  }

  private readonly save = async (event: SubmitEvent) => {
    event.preventDefault()
    const {draft} = this
    if (!draft) return
    const {languages: typed, origins, categories, look = {}, ...rest} = draft
    const sites = sitesIn(origins)
    if (wrongSite(sites) !== undefined) {
      this.querySelector<HTMLElement>('#town-origins')?.focus()
      return
    }
    if (isFaint(look)) {
      this.querySelector<HTMLElement>('#accent-hex')?.focus()
      return
    }
    const settings: MunicipalSettings = {
      ...rest,
      languages: languagesIn(typed),
      origins: sites,
      // Without any, there is no list.
      ...(categories && categories.length > 0 && {categories}),
      ...(Object.keys(look).length > 0 && {look}),
    }
    const done = await this.saving.run(() => callStaff(server, 'saveMunicipality', this.where, settings))
    if (!done) return
    tell(this, this.terms.saved)
    await this.known.refresh()
    this.dispatchEvent(new Event('account-changed', {bubbles: true}))
  }

  private readonly sendMap = async (event: SubmitEvent) => {
    event.preventDefault()
    const file = this.querySelector<HTMLInputElement>('#town-map-file')?.files?.[0]
    if (!file) return
    const sent = await this.mapping.run(() => callStaff(server, 'sendMap', this.where, file))
    if (!sent) return
    tell(this, this.reader.speaker.count(this.terms.map.done, sent.reply.districts))
    await this.known.refresh()
  }

  private readonly takeAll = async () => {
    const words = this.terms.everything
    const reason = await confirm(this.reader, {
      title: words.title,
      text: words.text,
      yes: words.send,
      wanted: {
        label: words.reason,
        hint: words.reasonHint,
        shortest: 10,
        longest: 500,
        tooShort: words.tooShort,
      },
    })
    if (reason === undefined) return
    const done = await this.exporting.run(() => callStaff(server, 'exportMunicipality', this.where, {reason}))
    if (!done) return
    save(done.reply)
    tell(this, words.done)
  }

  private readonly erase = async () => {
    const name = this.reader.plain(this.place.name, this.place.languages)
    const typed = await askToErase(this.reader, this.terms.erasing, name)
    if (typed === undefined) return
    const done = await this.erasing.run(() =>
      callStaff(server, 'eraseMunicipality', this.where, {name: typed}),
    )
    // Whoever worked for it alone has no account any more; anybody else arrives at what is left.
    if (done) location.reload()
  }
}

/** Codes of languages as they are typed, with commas between them. */
function languagesIn(typed: string): string[] {
  const codes = typed.split(/[,،\s]+/)
  return [...new Set(codes.filter((one) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(one)))]
}
