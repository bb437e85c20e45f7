import {UnreachableError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {DraftPreview} from '@saha/contract'
import type {ConsoleEmbedTerms} from '@saha/i18n/console-embed/terms'
import {html, type PropertyValues} from 'lit'
import {property, state} from 'lit/decorators.js'
import {linkOf} from '../invitations/link-of.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {server} from '../kit/server.ts'
import {previewQuery, type ChosenLook} from './look.ts'

/** The true element in a place where nothing that is sent is kept, as it is chosen to look. For those who build. */
export class ConsoleEmbedLive extends ConsolePart {
  @property({attribute: false}) terms!: ConsoleEmbedTerms

  @property({attribute: false}) look!: ChosenLook

  @property() municipality = ''

  @property() consultation = ''

  /** Id of the activity. */
  @property() activity = ''

  /** In which the page around the element is. */
  @property() language = ''

  @state() private preview: DraftPreview | 'loading' | 'missing' = 'loading'

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('consultation')) void this.open()
  }

  protected override render(): unknown {
    const {preview, terms} = this
    if (preview === 'loading')
      return html`<div class="screen" aria-busy="true">
        <span class="unseen" role="status">${terms.live.loading}</span>
      </div>`
    if (preview === 'missing' || !preview.activities.includes(this.activity))
      return html`<p class="notice">${terms.live.missing}</p>`
    const query = previewQuery(this.look, this.look.language || this.language)
    return html`<div class="screen">
        <iframe
          src=${linkOf(`${server}${preview.address}show/${this.activity}?${query}`, preview.code)}
          title=${terms.live.title}
          referrerpolicy="no-referrer"
        ></iframe>
      </div>
      <p class="hint">${terms.live.hint}</p>`
  }

  private async open(): Promise<void> {
    const place = {municipality: this.municipality, consultation: this.consultation}
    try {
      const {content} = await callStaff(server, 'readDraft', place)
      this.preview = await callStaff(server, 'openPreview', place, {content})
    } catch (error) {
      if (!(error instanceof StaffRefusedError || error instanceof UnreachableError)) throw error
      this.preview = 'missing'
    }
  }
}
