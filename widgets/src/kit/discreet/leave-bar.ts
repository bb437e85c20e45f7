import type {DiscreetTerms} from '@saha/i18n/discreet/terms'
import {html} from 'lit/html.js'
import {adopt} from '../css.ts'
import type {DrawnElement} from '../drawn-element.ts'
import {Guard, type Discretion} from './guard.ts'
import {leaveStyles} from './leave.styles.ts'

const guards = new WeakMap<DrawnElement, Guard>()

/** The button that is always in reach, and what it does said beside it. @param discretion asked for once. */
export function leaveBar(terms: DiscreetTerms, host: DrawnElement, discretion: () => Discretion) {
  const guard = guards.get(host) ?? watched(host, discretion())
  const left = guard.pressesLeft
  return html`<div class="leave">
      <button type="button" part="leave" @click=${() => guard.leave()}>${terms.leave}</button>
      <p class="unseen" role="status">${left === 2 ? terms.twice : left === 1 ? terms.once : ''}</p>
    </div>
    <p class="muted">${terms.text}</p>`
}

function watched(host: DrawnElement, discretion: Discretion): Guard {
  const guard = new Guard(host, discretion)
  adopt(host.renderRoot, [leaveStyles])
  guards.set(host, guard)
  return guard
}
