import type {RegisteringTerms} from '@saha/i18n/registering/terms'
import {html} from 'lit/html.js'
import {button} from '../../contributing/button.ts'
import {deliver, isKept, putBack} from './post.ts'
import type {Registration} from './registration.ts'

/** What is on its way, or waits for a network. */
export function underWay(
  terms: RegisteringTerms,
  registration: Registration,
  state: 'sending' | 'working' | 'waiting',
) {
  if (state !== 'waiting')
    return html`<div class="notice" aria-busy="true">
      <p data-focus role="status">${terms[state]}</p>
    </div>`
  const {offline} = terms
  return html`<div class="notice">
    <h3 data-focus>${offline.title}</h3>
    <p>${isKept(registration) ? offline.kept : offline.notKept}</p>
    <div class="buttons">
      ${button(offline.now, () => void deliver(registration), true)}
      ${button(offline.change, () => putBack(registration))}
    </div>
  </div>`
}
