import {callStaff} from '@saha/client/call-staff'
import type {HostedMunicipality, Text} from '@saha/contract'
import type {ConsoleServerTerms} from '@saha/i18n/console-server/terms'
import {html, nothing, type TemplateResult} from 'lit'
import {state} from 'lit/decorators.js'
import {askToErase} from '../kit/ask-to-erase.ts'
import {ConsolePage, type WordsBy} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {factStyles} from '../kit/facts.styles.ts'
import {textField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {healthPart} from './health-part.ts'

const blank = {id: '', languages: 'ar, en', name: {} as Text, owner: ''}

/** The server with its municipalities, for those who run it. */
export class ConsoleServer extends ConsolePage<ConsoleServerTerms> {
  protected override readonly wordsBy: WordsBy<ConsoleServerTerms> = {
    ar: async () => (await import('@saha/i18n/console-server/ar')).server,
    en: async () => (await import('@saha/i18n/console-server/en')).server,
    fr: async () => (await import('@saha/i18n/console-server/fr')).server,
  }

  @state() private wanted = blank

  @state() private isIncomplete = false

  @state() private handed: {email: string; link: string} | undefined

  private readonly overview = new Loaded(this, () => callStaff(server, 'readServer'))

  private readonly making = new Deed(this)

  private readonly erasing = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(factStyles)
  }

  protected override open(): void {
    void this.overview.read()
  }

  protected override renderPage(): TemplateResult {
    const {terms, reader, handed} = this
    return html`<h1 tabindex="-1">${terms.title}</h1>
      <p>${terms.intro}</p>
      ${
        handed
          ? html`<section class="notice">
              <p>${reader.speaker.say(terms.make.link, {email: handed.email})}</p>
              <console-copy-text .reader=${reader} .label=${terms.make.linkLabel} .text=${handed.link}>
              </console-copy-text>
            </section>`
          : nothing
      }
      ${this.overview.render(
        reader,
        ({hosted, administrators, health}) => html`
          <section class="card" aria-labelledby="server-hosted">
            <h2 id="server-hosted">${terms.hosted.title}</h2>
            ${this.erasing.notice(reader, {'wrong-name': terms.erasing.wrong})}
            <ul class="plain-list">
              ${hosted.map((one) => this.renderHosted(one))}
            </ul>
          </section>
          ${this.renderMake()} ${healthPart(reader, terms, health)}
          <section class="card" aria-labelledby="server-administrators">
            <h2 id="server-administrators">${terms.administrators.title}</h2>
            <ul>
              ${administrators.map((email) => html`<li><bdi>${email}</bdi></li>`)}
            </ul>
            <p class="hint">${terms.administrators.hint}</p>
          </section>
        `,
      )}`
  }

  private renderHosted(one: HostedMunicipality): TemplateResult {
    const {terms, reader} = this
    const {speaker} = reader
    const name = reader.plain(one.name, Object.keys(one.name))
    return html`<li>
      <span>
        <strong>${reader.show(one.name, Object.keys(one.name))}</strong> <code>${one.id}</code><br />
        <small
          >${speaker.count(terms.hosted.consultations, one.consultations)} ·
          ${speaker.count(terms.hosted.staff, one.staff)}</small
        >
      </span>
      <button type="button" class="link" @click=${() => this.erase(one)}>
        ${speaker.say(terms.hosted.drop, {name})}
      </button>
    </li>`
  }

  private renderMake(): TemplateResult {
    const {reader, wanted, making} = this
    const words = this.terms.make
    const note = (change: Partial<typeof blank>) => (this.wanted = {...this.wanted, ...change})
    return html`<section class="card" aria-labelledby="server-make">
      <h2 id="server-make">${words.title}</h2>
      <form class="fields" novalidate @submit=${this.make}>
        ${making.notice(reader, {'name-taken': words.taken, invalid: words.incomplete})}
        ${this.isIncomplete ? html`<p class="notice problem" role="alert">${words.incomplete}</p>` : nothing}
        ${textField({
          id: 'new-id',
          label: words.id,
          hint: words.idHint,
          value: wanted.id,
          longest: 40,
          dir: 'ltr',
          onInput: (id) => note({id}),
        })}
        ${textField({
          id: 'new-languages',
          label: words.languages,
          hint: words.languagesHint,
          value: wanted.languages,
          longest: 60,
          dir: 'ltr',
          onInput: (languages) => note({languages}),
        })}
        ${textByLanguage(reader, {
          id: 'new-name',
          label: words.name,
          languages: this.languages,
          value: wanted.name,
          onInput: (name) => note({name}),
        })}
        ${textField({
          id: 'new-owner',
          label: words.owner,
          hint: words.ownerHint,
          value: wanted.owner,
          type: 'email',
          dir: 'ltr',
          onInput: (owner) => note({owner}),
        })}
        <div><button class="primary">${words.send}</button></div>
      </form>
    </section>`
  }

  /** As they are typed; what is no code of a language is left out. */
  private get languages(): string[] {
    const typed = this.wanted.languages.split(/[,،\s]+/)
    return [...new Set(typed.filter((one) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(one)))]
  }

  private readonly make = async (event: SubmitEvent) => {
    event.preventDefault()
    const {languages} = this
    const {id, name, owner} = this.wanted
    this.isIncomplete =
      !/^[a-z0-9-]{1,40}$/.test(id.trim()) ||
      !owner.includes('@') ||
      languages.length === 0 ||
      languages.some((language) => !name[language]?.trim())
    if (this.isIncomplete) return
    const names = Object.fromEntries(languages.map((language) => [language, name[language] ?? '']))
    const body = {id: id.trim(), languages, name: names, owner: owner.trim()}
    const made = await this.making.run(() => callStaff(server, 'makeMunicipality', {}, body))
    if (!made) return
    this.handed = {email: body.owner, link: made.reply.link ?? ''}
    this.wanted = blank
    await this.overview.refresh()
    this.querySelector<HTMLElement>('h1')?.focus()
  }

  private async erase({id, name}: HostedMunicipality): Promise<void> {
    const {reader, terms} = this
    const typed = await askToErase(reader, terms.erasing, reader.plain(name, Object.keys(name)))
    if (typed === undefined) return
    const done = await this.erasing.run(() =>
      callStaff(server, 'dropMunicipality', {municipality: id}, {name: typed}),
    )
    if (!done) return
    tell(this, terms.erasing.done)
    await this.overview.refresh()
  }
}
