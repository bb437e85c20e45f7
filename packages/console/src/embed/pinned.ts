import {callStaff} from '@saha/client/call-staff'
import type {ConsoleEmbedTerms} from '@saha/i18n/console-embed/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import type {Pin} from './snippets.ts'

/** What to paste where nothing on a page may change by itself: a version, and its hash. Asked for when somebody opens it. */
export class ConsoleEmbedPinned extends ConsolePart {
  @property({attribute: false}) terms!: ConsoleEmbedTerms

  @property() municipality = ''

  /** Id of the activity. */
  @property() activity = ''

  /** What is pasted, for a version. */
  @property({attribute: false}) snippet!: (pin: Pin) => string

  @state() private isOpen = false

  private readonly pin = new Loaded<Pin | undefined>(this, async () => {
    const {municipality, activity} = this
    const {version, integrity} = await callStaff(server, 'readPlacement', {municipality, activity})
    return integrity === null ? undefined : {version, integrity}
  })

  protected override render(): unknown {
    const {reader, terms} = this
    const {pinned, pinnedWhen, pinnedMissing} = terms.ways
    return html`<details @toggle=${this.open}>
      <summary>${pinned}</summary>
      <p class="muted">${pinnedWhen}</p>
      ${
        this.isOpen
          ? this.pin.render(reader, (pin) =>
              pin
                ? html`<console-copy-text
                    .reader=${reader}
                    .label=${pinned}
                    .text=${this.snippet(pin)}
                  ></console-copy-text>`
                : html`<p class="notice">${pinnedMissing}</p>`,
            )
          : nothing
      }
    </details>`
  }

  private readonly open = (event: Event) => {
    if (this.isOpen || !(event.target as HTMLDetailsElement).open) return
    this.isOpen = true
    void this.pin.read()
  }
}
