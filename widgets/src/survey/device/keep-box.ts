import type {DeviceTerms} from '@saha/i18n/device/terms'
import {html} from 'lit/html.js'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {forgetDraft, isDraftOnDevice} from '../draft.ts'
import type {Journey} from '../journey.ts'

/** Whether the draft outlives its tab: only when its citizen says so. */
export function keepBox(terms: DeviceTerms['keep'], host: DrawnElement, journey: Journey) {
  const {isOnDevice, address} = journey
  const decide = ({target}: Event) => {
    journey.isOnDevice = (target as HTMLInputElement).checked
    forgetDraft(address)
    journey.saveDraft()
    host.requestUpdate()
  }
  const isKept = isOnDevice && isDraftOnDevice(address)
  return html`<h3>${terms.title}</h3>
    <p>${terms.inTab}</p>
    <div>
      <label class="choice">
        <input type="checkbox" aria-describedby="keep-help" .checked=${isOnDevice} @change=${decide} />
        <span>${terms.choice}</span>
      </label>
      <p class="hint" id="keep-help">${terms.shared}</p>
    </div>
    <p role="status" .textContent=${isOnDevice ? (isKept ? terms.onDevice : terms.refused) : ''}></p>`
}
