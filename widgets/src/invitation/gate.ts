/** Asks for the code of an invitation, and says calmly what it is for. Fetched where one is wanted. */
import {isPassLasting} from '@saha/client/pass'
import type {InvitationTerms} from '@saha/i18n/invitation/terms'
import {html, nothing} from 'lit/html.js'
import {button} from '../contributing/button.ts'
import type {Shower} from '../kit/asides.ts'
import {adopt} from '../kit/css.ts'
import {focusOn} from '../kit/focus-on.ts'
import type {AnyReader} from '../kit/reader.ts'
import {attemptAt, type Attempt} from './attempt.ts'
import {digitsIn, group} from './code-field.ts'
import {invitationStyles} from './invitation.styles.ts'
import {isShut, type InvitedView} from './invited.ts'

export interface GateShown {
  view: InvitedView
  /** Names this one within the element: in ids of the shadow root. */
  place: string
  /** Of the heading. Default: 3. */
  level?: number
  /** Goes on, once this browser has been let in. */
  admitted: () => void
  /** Takes it away, where it came by a press: it has the focus then. */
  close?: () => void
}

/** Asks in one language. */
export const gateIn =
  (terms: InvitationTerms): Shower<GateShown> =>
  (reader, _, shown) => {
    const {view, place, close, admitted} = shown
    const {places} = attemptAt(view)
    if (!isShut(view)) {
      // Let in from another tab, or by another element.
      const goOn = places.get(place) ?? (close && admitted)
      places.delete(place)
      if (goOn) queueMicrotask(goOn)
      return html`<p class="muted">${terms.letIn[isPassLasting(view.address) ? 'browser' : 'page']}</p>`
    }
    adopt(view.host.renderRoot, [invitationStyles])
    if (close && !places.has(place)) queueMicrotask(() => void focusOn(view.host, `#gate-${place}`))
    places.set(place, admitted)
    return box(terms, reader, shown)
  }

function box(terms: InvitationTerms, reader: AnyReader, shown: GateShown) {
  const {view, place, level = 3, close} = shown
  const attempt = attemptAt(view)
  const isChecking = attempt.state.is === 'checking'
  const leave = () => {
    attempt.places.delete(place)
    close?.()
  }
  return html`<div
    class="invitation"
    role="group"
    aria-labelledby="gate-${place}"
    @keydown=${({key}: KeyboardEvent) => key === 'Escape' && close && leave()}
  >
    <h3 id="gate-${place}" aria-level=${level} data-focus>${terms.title}</h3>
    <p>${terms.wanted[view.activity.kind]}</p>
    ${field(terms, reader, attempt, place)}
    <p class="muted">${terms.lasts[attempt.canLast ? 'browser' : 'page']}</p>
    <div class="buttons">
      <button
        type="button"
        class="primary"
        part="let-in"
        aria-disabled=${isChecking}
        @click=${() => attempt.submit(place)}
      >
        ${isChecking ? terms.checking : terms.go}
      </button>
      ${close ? button(terms.cancel, leave) : nothing}
    </div>
    <p class="unseen" role="status">${isChecking ? terms.checking : nothing}</p>
    <details>
      <summary>${terms.known.title}</summary>
      <p>${terms.known.tells}</p>
      <p>${terms.known.hides}</p>
      <p>${terms.known.guess}</p>
    </details>
  </div>`
}

function field(terms: InvitationTerms, reader: AnyReader, attempt: Attempt, place: string) {
  const problem = problemOf(terms, reader, attempt)
  const type = (event: Event) =>
    attempt.type(group(event.target as HTMLInputElement, event as InputEvent, attempt.typed))
  return html`<div class="entry">
    <label for="code-${place}">${terms.label}</label>
    <p class="muted" id="hint-${place}">${attempt.isFromLink ? terms.fromLink : terms.hint}</p>
    ${problem ? html`<p class="error" id="problem-${place}" part="error">${problem}</p>` : nothing}
    <input
      id="code-${place}"
      class="code"
      type="text"
      inputmode="numeric"
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="hint-${place} ${problem ? `problem-${place}` : ''}"
      aria-invalid=${problem ? 'true' : nothing}
      .value=${attempt.typed}
      @input=${type}
      @keydown=${({key}: KeyboardEvent) => key === 'Enter' && void attempt.submit(place)}
    />
  </div>`
}

/** What happened, and what to do now. */
function problemOf({problems, digits}: InvitationTerms, {say}: AnyReader, {state, typed}: Attempt) {
  if (state.is !== 'asking' || !state.why) return undefined
  if (state.why === 'digits') return say.count(digits, digitsIn(typed).length)
  return isKnown(problems, state.why) ? problems[state.why] : problems.unknown
}

const isKnown = (
  problems: InvitationTerms['problems'],
  why: string,
): why is keyof InvitationTerms['problems'] => Object.hasOwn(problems, why)
