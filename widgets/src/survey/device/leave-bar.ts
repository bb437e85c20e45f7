import type {DeviceTerms} from '@saha/i18n/device/terms'
import {html} from 'lit/html.js'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import type {Journey} from '../journey.ts'
import {Guard} from './guard.ts'

const guards = new WeakMap<DrawnElement, Guard>()

/** The button that is always in reach, and what it does said beside it. */
export function leaveBar(terms: DeviceTerms['discreet'], host: DrawnElement, journey: Journey) {
  const guard = guards.get(host) ?? watched(host, journey)
  const left = guard.pressesLeft
  return html`<div class="leave">
      <button type="button" part="leave" @click=${() => guard.leave()}>${terms.leave}</button>
      <p class="unseen" role="status">${left === 2 ? terms.twice : left === 1 ? terms.once : ''}</p>
    </div>
    <p class="muted">${terms.text}</p>`
}

function watched(host: DrawnElement, journey: Journey): Guard {
  const guard = new Guard(host, journey)
  guards.set(host, guard)
  return guard
}
