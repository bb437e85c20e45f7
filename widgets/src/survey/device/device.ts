/** The device in front of the citizen: language, draft, clearing up, and a way out that leaves no trace. */
import type {DeviceTerms} from '@saha/i18n/device/terms'
import {html} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import type {Journey} from '../journey.ts'
import {clearBox} from './clear-box.ts'
import {deviceStyles} from './device.styles.ts'
import {keepBox} from './keep-box.ts'
import {languageRow} from './language-row.ts'
import {leaveBar} from './leave-bar.ts'

export type DevicePart =
  /** What the citizen may decide about it. */
  | {is: 'choices'}
  /** All of a sensitive activity: never to be seen without the way out. */
  | {is: 'discreet'; content: unknown}
  /** What is true of answers that wait in a sensitive activity. */
  | {is: 'waiting'}

export interface DeviceShown {
  host: DrawnElement
  journey: Journey
  part: DevicePart
}

/** Shows it in one language. */
export function deviceIn(terms: DeviceTerms): Shower<DeviceShown> {
  return (reader, _, {host, journey, part}) => {
    if (part.is === 'waiting') return terms.discreet.waiting
    dress(host)
    if (part.is === 'discreet') return [leaveBar(terms.discreet, host, journey), part.content]
    return html`<div class="decisions">
      ${languageRow(terms, reader, host, journey)}
      ${journey.activity?.sensitive ? html`<p>${terms.discreet.nothingKept}</p>` : [keepBox(terms.keep, host, journey), clearBox(terms.clear, host, journey)]}
    </div>`
  }
}

const dressed = new WeakSet<DrawnElement>()

function dress(host: DrawnElement): void {
  if (!dressed.has(host)) adopt(host.renderRoot, [deviceStyles])
  dressed.add(host)
}
