/** The device in front of the citizen: language, draft, clearing up, and a way out that leaves no trace. */
import {outbox} from '@saha/client/this-browser'
import type {DeviceTerms} from '@saha/i18n/device/terms'
import type {DiscreetTerms} from '@saha/i18n/discreet/terms'
import {html} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {Discretion} from '../../kit/discreet/guard.ts'
import {leaveBar} from '../../kit/discreet/leave-bar.ts'
import type {Host} from '../../kit/reader.ts'
import {forgetDraft, forgetSent} from '../draft.ts'
import type {Journey} from '../journey.ts'
import {clearBox} from './clear-box.ts'
import {deviceStyles} from './device.styles.ts'
import {keepBox} from './keep-box.ts'
import {languageRow} from './language-row.ts'
import {clearTraces} from './left-here.ts'

export type DevicePart =
  /** What the citizen may decide about it. */
  | {is: 'choices'}
  /** All of a sensitive activity: never to be seen without the way out. */
  | {is: 'discreet'; content: unknown}
  /** What is true of answers that wait in a sensitive activity. */
  | {is: 'waiting'}

export interface DeviceShown {
  host: Host
  journey: Journey
  part: DevicePart
}

/** Shows it in one language. */
export function deviceIn(terms: DeviceTerms, discreet: DiscreetTerms): Shower<DeviceShown> {
  return (reader, _, {host, journey, part}) => {
    if (part.is === 'waiting') return terms.discreet.waiting
    adopt(host.renderRoot, [deviceStyles])
    if (part.is === 'discreet') return [leaveBar(discreet, host, () => discretionOf(journey)), part.content]
    return html`<div class="decisions">
      ${languageRow(terms, reader, host, journey)}
      ${journey.activity?.sensitive ? html`<p>${terms.discreet.nothingKept}</p>` : [keepBox(terms.keep, host, journey), clearBox(terms.clear, host, journey)]}
    </div>`
  }
}

/** It may have been marked as sensitive after something was kept here: that moves into memory, or goes. */
function discretionOf(journey: Journey): Discretion {
  const {server, address} = journey
  forgetDraft(address)
  forgetSent(address)
  for (const {unsent, outcome} of outbox.findAll(server, address))
    if (!outcome && !unsent.isFleeting) outbox.keep({...unsent, isFleeting: true})
  return {clear: () => clearTraces(journey, true), leaveTo: () => journey.activity?.leaveTo}
}
