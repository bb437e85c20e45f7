/** Registering for an event, and what can be done with a registration: fetched with the first touch. */
import type {RegisteringTerms} from '@saha/i18n/registering/terms'
import {html} from 'lit/html.js'
import {aboutBox} from '../../kit/about.ts'
import type {Shower} from '../../kit/asides.ts'
import {isShut} from '../../invitation/invited.ts'
import {adopt} from '../../kit/css.ts'
import type {EventView, Opened} from '../view.ts'
import {arrived, withdrawn} from './arrived.ts'
import {formBox} from './form.ts'
import {gateBox} from './gate-box.ts'
import {codeBox, ownBox, sureBox} from './own.ts'
import {registeringStyles} from './registering.styles.ts'
import {pickUp} from './post.ts'
import {registrationOf, type Registration} from './registration.ts'
import {underWay} from './under-way.ts'

export interface RegisteringShown {
  view: EventView
  part: Opened | 'about'
  /** Goes back to what everybody sees. */
  close: () => void
}

const dressed = new WeakSet<EventView['host']>()
/** What each element had open last: a press on something else begins anew. */
const opened = new WeakMap<Registration, Opened>()

/** Shows it in one language. */
export const registeringIn =
  (terms: RegisteringTerms): Shower<RegisteringShown> =>
  (reader, _, {view, part, close}) => {
    if (!dressed.has(view.host)) adopt(view.host.renderRoot, [registeringStyles])
    dressed.add(view.host)
    if (part === 'about') return aboutBox(terms.about, {reader, activity: view.activity})
    const registration = registrationOf(
      view,
      () => {
        opened.delete(registration)
        close()
      },
      pickUp,
    )
    if (opened.get(registration) !== part) {
      opened.set(registration, part)
      registration.open(part)
    }
    return html`<div class="registering">${stepOf(terms, registration)}</div>`
  }

function stepOf(terms: RegisteringTerms, registration: Registration): unknown {
  const {step, view} = registration
  switch (step.is) {
    case 'form':
      return isShut(view) ? gateBox(terms, registration, step) : formBox(terms, registration, step)
    case 'changing':
      return formBox(terms, registration, step)
    case 'sending':
    case 'working':
    case 'waiting':
      return underWay(terms, registration, step.is)
    case 'sent':
      return arrived(terms, registration, step.reply)
    case 'code':
      return codeBox(terms, registration, step)
    case 'finding':
      return html`<div class="notice" aria-busy="true">
        <p data-focus role="status">${view.terms.common.loading}</p>
      </div>`
    case 'own':
      return ownBox(terms, registration, step)
    case 'sure':
      return sureBox(terms, registration, step)
    case 'withdrawn':
      return withdrawn(terms, registration)
  }
}
