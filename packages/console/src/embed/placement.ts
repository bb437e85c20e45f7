import {callStaff} from '@saha/client/call-staff'
import type {Placement, SeenSite} from '@saha/contract'
import type {ConsoleEmbedTerms} from '@saha/i18n/console-embed/terms'
import {html, nothing, type PropertyValues} from 'lit'
import {property, state} from 'lit/decorators.js'
import {repeat} from 'lit/directives/repeat.js'
import {addressOf} from '../kit/address.ts'
import {confirm} from '../kit/confirm.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {textField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {siteState} from './site-state.ts'

/** What browsers say of a page in a sandbox. It cannot be let in by this name: see docs/embedding/oembed.md. */
const hidden = 'null'

/** On which sites the activity stands, what is wrong there, and for owners the way to allow one. */
export class ConsolePlacement extends ConsolePart {
  @property({attribute: false}) terms!: ConsoleEmbedTerms

  @property({attribute: false}) place!: Place

  /** Id of the activity. */
  @property() activity = ''

  @state() private typed = ''

  @state() private problem: string | undefined

  private readonly placement = new Loaded<Placement>(this, () =>
    callStaff(server, 'readPlacement', {municipality: this.place.municipality, activity: this.activity}),
  )

  private readonly deed = new Deed(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('activity')) void this.placement.read()
  }

  protected override render(): unknown {
    const {sites: words} = this.terms
    return html`<section class="card embed-part" aria-labelledby="sites-title">
      <h2 id="sites-title" tabindex="-1">${words.title}</h2>
      <p class="muted">${words.text}</p>
      ${this.placement.render(
        this.reader,
        (placement) =>
          html`${placement.sites.length === 0 ? html`<p>${words.none}</p>` : this.renderSites(placement)}
          ${this.deed.notice(this.reader)}
          ${this.mayGovern ? this.renderForm(placement) : html`<p class="hint">${words.askOwner}</p>`}`,
      )}
    </section>`
  }

  private get mayGovern(): boolean {
    return this.place.rights.includes('govern')
  }

  private renderSites(placement: Placement): unknown {
    return html`<ul class="sites">
      ${repeat(
        placement.sites,
        ({origin}) => origin,
        (site) => this.renderSite(site, placement.version),
      )}
    </ul>`
  }

  private renderSite(site: SeenSite, current: string): unknown {
    const {sites: words} = this.terms
    const {speaker} = this.reader
    const {is, sentence, hint} = siteState(this.reader, words, site)
    const {old, version} = site
    return html`<li class="site ${is}">
      <div>
        <h3>${site.origin === hidden ? words.sandboxed : html`<bdi dir="ltr">${site.origin}</bdi>`}</h3>
        <p class="state-line">${sentence}</p>
        ${hint ? html`<p class="hint">${hint}</p>` : nothing}
        ${
          old
            ? html`<p class="old">
                ${speaker.say(words.old, {version: old.version, day: speaker.day(old.day), current})}
              </p>`
            : nothing
        }
        ${
          site.read === null
            ? nothing
            : html`<p class="hint">
                ${version === null ? words.versionUnknown : speaker.say(words.version, {version})}
              </p>`
        }
      </div>
      ${
        !site.isAllowed && site.origin !== hidden && this.mayGovern
          ? html`<button
              type="button"
              aria-label="${words.allow}: ${site.origin}"
              @click=${() => this.allow(site.origin)}
            >
              ${words.allow}
            </button>`
          : nothing
      }
    </li>`
  }

  private renderForm({sites}: Placement): unknown {
    const {sites: words} = this.terms
    const send = (event: SubmitEvent) => {
      event.preventDefault()
      const origin = this.typed.trim().toLowerCase().replace(/\/$/, '')
      const isKnown = sites.some((site) => site.isAllowed && site.origin === origin)
      if (!/^https?:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?$/.test(origin)) this.problem = words.notOrigin
      else if (isKnown) this.problem = words.already
      else void this.allow(origin)
      if (this.problem) void this.focusOn('#site-origin')
    }
    return html`<form class="fields" novalidate @submit=${send}>
        ${textField({
          id: 'site-origin',
          label: words.add,
          hint: words.addHint,
          value: this.typed,
          type: 'url',
          dir: 'ltr',
          problem: this.problem,
          onInput: (typed) => {
            this.typed = typed
            this.problem = undefined
          },
        })}
        <div class="buttons"><button>${words.addButton}</button></div>
      </form>
      <p><a href=${addressOf(this.place.municipality, 'municipality')}>${words.all}</a></p>`
  }

  private async allow(origin: string): Promise<void> {
    const {sites: words} = this.terms
    const {speaker} = this.reader
    const isSure = await confirm(this.reader, {
      title: speaker.say(words.allowTitle, {origin}),
      text: words.allowText,
      yes: words.allow,
    })
    if (isSure === undefined) return
    const {municipality} = this.place
    const done = await this.deed.run(async () => {
      const {settings} = await callStaff(server, 'readMunicipality', {municipality})
      const origins = [...settings.origins.filter((one) => one !== origin), origin]
      await callStaff(server, 'saveMunicipality', {municipality}, {...settings, origins})
    })
    if (!done) return
    this.typed = ''
    tell(this, speaker.say(words.allowed, {origin}))
    await this.placement.refresh()
    await this.focusOn('#sites-title')
  }
}
