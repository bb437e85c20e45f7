import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import {UnreachableError} from '@saha/client/call'
import type {DraftPreview} from '@saha/contract'
import type {BuildingTerms} from '@saha/i18n/console-building/terms'
import {html, type PropertyValues} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {server} from '../kit/server.ts'
import {linkOf} from '../invitations/link-of.ts'
import type {DraftEditor} from './draft-editor.ts'

const widths = {phone: '22.5rem', tablet: '48rem', full: '100%'} as const
type Width = keyof typeof widths

/**
 * The true element, in a place of its own where nothing that is sent is kept: in each language, at the width of a phone
 * or of a page. It is renewed whenever the draft has been saved, and goes back to its beginning then.
 */
export class ConsolePreview extends ConsolePart {
  @property({attribute: false}) terms!: BuildingTerms

  @property({attribute: false}) editor!: DraftEditor

  @property() municipality = ''

  /** Id of the activity. */
  @property() activity = ''

  @property({attribute: false}) languages: readonly string[] = []

  /** Counts up with every saved change. */
  @property({type: Number}) saves = 0

  @state() private preview: DraftPreview | 'loading' | 'missing' = 'loading'

  @state() private language: string | undefined

  @state() private width: Width = 'phone'

  /** A new number for every renewal: the frame shows the draft from its beginning. */
  private round = 0

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('saves') || changed.has('activity')) void this.renew()
  }

  protected override render(): unknown {
    const {preview: words} = this.terms
    const language = this.language ?? this.reader.language
    const chosen = this.languages.includes(language) ? language : this.languages[0]
    return html`<section class="preview" aria-labelledby="preview-title">
      <header>
        <h2 id="preview-title">${words.title}</h2>
        <div class="choices">
          ${this.choices(
            words.languages,
            this.languages.map((one) => [one, this.reader.speaker.languageName(one)]),
            chosen,
            (one) => (this.language = one),
          )}
          ${this.choices(
            words.widths,
            (Object.keys(widths) as Width[]).map((one) => [one, words[one]]),
            this.width,
            (one) => (this.width = one),
          )}
        </div>
      </header>
      ${this.frame(chosen ?? 'en')}
      <p class="hint">${words.hint}</p>
    </section>`
  }

  private choices<Value extends string>(
    label: string,
    all: readonly (readonly [Value, string])[],
    chosen: string | undefined,
    choose: (value: Value) => void,
  ) {
    return html`<div class="segments" role="group" aria-label=${label}>
      ${all.map(
        ([value, name]) =>
          html`<button type="button" aria-pressed=${value === chosen} @click=${() => choose(value)}>
            ${name}
          </button>`,
      )}
    </div>`
  }

  private frame(language: string): unknown {
    const {preview} = this
    const {preview: words} = this.terms
    if (preview === 'loading') return html`<div class="screen ${this.width}" aria-busy="true"></div>`
    const isThere = preview !== 'missing' && preview.activities.includes(this.activity)
    if (!isThere) return html`<div class="screen ${this.width}"><p class="notice">${words.missing}</p></div>`
    const query = new URLSearchParams({lang: language, round: String(this.round)})
    return html`<div class="screen ${this.width}">
      <iframe
        src=${linkOf(`${server}${preview.address}show/${this.activity}?${query}`, preview.code)}
        title=${words.title}
        referrerpolicy="no-referrer"
      ></iframe>
    </div>`
  }

  private async renew(): Promise<void> {
    const {municipality, editor} = this
    const place = {municipality, consultation: editor.draft.consultation}
    try {
      const preview = await callStaff(server, 'openPreview', place, {content: editor.content})
      this.round += 1
      this.preview = preview
    } catch (error) {
      if (!(error instanceof StaffRefusedError || error instanceof UnreachableError)) throw error
      // What was shown before stays: it is only a little old.
      if (this.preview === 'loading') this.preview = 'missing'
    }
    this.requestUpdate()
  }
}
